using Supermask.Data;
using Supermask.Tasks;

namespace Supermask.Measuring.TimeParts;

/// <summary>How a batch comes by its images.</summary>
public interface IBatchLoader
{
    /// <summary>The images, for their number and size.</summary>
    ImageSet Images { get; }

    /// <summary>Fills a batch with the images at these places.</summary>
    void Fill(ImageBatch batch, ReadOnlySpan<int> rows);
}

/// <summary>Copies images that were made before training, as this library trains.</summary>
/// <param name="images">The images of the task.</param>
public sealed class LoadingWhatIsMade(ImageSet images) : IBatchLoader
{
    /// <inheritdoc/>
    public ImageSet Images => images;

    /// <inheritdoc/>
    public void Fill(ImageBatch batch, ReadOnlySpan<int> rows) => batch.Fill(images, rows);
}

/// <summary>
/// Makes each image when it is read, as the data sets of the dissertation do (3.4.4): a rotation finds the source of every
/// pixel anew for every image, as Pillow's does; a permutation looks up its one list; a partition has nothing to make. Then
/// the grey levels become numbers, are normalised and stacked, one image after the other, as torchvision's transforms and a
/// data loader do.
/// </summary>
public sealed class LoadingWhenRead : IBatchLoader
{
    private readonly ImageSet upright;
    private readonly Func<PixelMap?> mapOfImage;
    private readonly byte[] made;
    private readonly float[] numbers;
    private float[] stacked = [];

    /// <summary>A loader of a task.</summary>
    /// <param name="tasks">The variant.</param>
    /// <param name="task">Position of the task.</param>
    /// <param name="images">The images that its own are made of.</param>
    public LoadingWhenRead(ITaskSequence tasks, int task, ImageSet images)
    {
        upright = tasks is PartitionedTasks ? tasks.Apply(task, images) : images;
        mapOfImage = MapOf(tasks, task, images.Shape);
        made = new byte[images.Shape.Values];
        numbers = new float[made.Length];
    }

    /// <inheritdoc/>
    public ImageSet Images => upright;

    /// <inheritdoc/>
    public void Fill(ImageBatch batch, ReadOnlySpan<int> rows)
    {
        batch.Clear();
        if (stacked.Length < rows.Length * numbers.Length)
        {
            stacked = new float[rows.Length * numbers.Length];
        }

        foreach (var (place, row) in rows.ToArray().Index())
        {
            Make(upright.Image(row));
            ToNumbers();
            Normalise();
            numbers.CopyTo(stacked.AsSpan(place * numbers.Length));
            batch.Add(made, upright.Labels[row]);
        }
    }

    private static Func<PixelMap?> MapOf(ITaskSequence tasks, int task, ImageShape shape)
    {
        switch (tasks)
        {
            case RotatedTasks rotated:
                return () => new Rotation(shape, rotated.Angle(task)).Nearest();
            case PermutedTasks permuted:
                var map = permuted.Map(task, shape.Values);
                return () => map;
            case PartitionedTasks:
                return () => null;
            default:
                throw new NotSupportedException($"How an image of {tasks.Name} tasks is made when it is read is not written down: add it here.");
        }
    }

    private void Make(ReadOnlySpan<byte> image)
    {
        if (mapOfImage() is not { } map)
        {
            image.CopyTo(made);
            return;
        }

        for (var pixel = 0; pixel < made.Length; pixel++)
        {
            var source = map.Sources[pixel];
            made[pixel] = source == PixelMap.Outside ? map.OutsideLevel : image[source];
        }
    }

    private void ToNumbers()
    {
        for (var pixel = 0; pixel < numbers.Length; pixel++)
        {
            numbers[pixel] = made[pixel] / (float)byte.MaxValue;
        }
    }

    private void Normalise()
    {
        for (var pixel = 0; pixel < numbers.Length; pixel++)
        {
            numbers[pixel] = (numbers[pixel] - (float)GreyLevels.Mean) / (float)GreyLevels.StandardDeviation;
        }
    }
}
