using Supermask.Data;
using Supermask.Networks.Fast;
using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>Stored images of tasks as raw grey levels, each with its label and its task.</summary>
/// <param name="capacity">The most images that it stores.</param>
/// <param name="inputs">Pixels of an image.</param>
public sealed class ImageMemory(int capacity, int inputs) : IDisposable
{
    private readonly Tensor pixels = zeros(Math.Max(capacity, 1), inputs, uint8);
    private readonly Tensor labels = zeros(Math.Max(capacity, 1), uint8);
    private readonly Tensor tasks = zeros(Math.Max(capacity, 1), int64);

    // Stored, offered.
    private readonly Tensor counts = zeros(2, int64);

    /// <summary>Number of images in it.</summary>
    public int Count => (int)counts.Integers()[0];

    /// <summary>Number of images that were offered so far.</summary>
    public int Offered => (int)counts.Integers()[1];

    /// <summary>The most images that are kept.</summary>
    public int Capacity => capacity;

    /// <summary>Bytes of an image with its label and its task.</summary>
    /// <param name="inputs">Pixels of an image.</param>
    public static long BytesOf(int inputs) => inputs + 2;

    /// <summary>The task of a stored image.</summary>
    public int TaskOf(int place) => (int)tasks.Integers()[place];

    /// <summary>Places of the images of a task, in the order in which they were stored.</summary>
    public int[] PlacesOf(int task) => [.. Enumerable.Range(0, Count).Where(place => TaskOf(place) == task)];

    /// <summary>Offers an image to the reservoir, which stores it with the probability of all before it.</summary>
    /// <param name="image">Its grey levels, <c>[inputs]</c>.</param>
    /// <param name="label">Its label.</param>
    /// <param name="task">Its task.</param>
    /// <param name="draws">The draws of the reservoir.</param>
    public void Offer(ReadOnlySpan<byte> image, byte label, int task, Draws draws)
    {
        var counted = counts.Integers();
        if (Reservoir.Place((int)++counted[1], capacity, draws.Below) is { } place)
        {
            counted[0] = Math.Max(counted[0], place + 1);
            Put(place, image, label, task);
        }
    }

    /// <summary>Stores some images of a task behind those in it.</summary>
    /// <param name="task">The task.</param>
    /// <param name="images">Its images.</param>
    /// <param name="rows">Positions of those that are stored.</param>
    public void Store(int task, ImageSet images, IEnumerable<int> rows)
    {
        foreach (var row in rows)
        {
            Put((int)counts.Integers()[0]++, images.Image(row), images.Labels[row], task);
        }
    }

    /// <summary>Adds a stored image to a batch.</summary>
    public void AddTo(TaskBatch batch, int place) =>
        batch.Add(pixels.bytes.Slice(place * inputs, inputs), labels.bytes[place], TaskOf(place));

    /// <summary>A batch of stored images.</summary>
    /// <param name="learned">The task that is learned.</param>
    /// <param name="places">Their places.</param>
    public TaskBatch BatchOf(int learned, IReadOnlyCollection<int> places)
    {
        var batch = new TaskBatch(learned, inputs, places.Count);
        foreach (var place in places)
        {
            AddTo(batch, place);
        }

        return batch;
    }

    /// <summary>Everything in it, by name.</summary>
    public IEnumerable<(string Name, Tensor Value)> State() =>
        [("memory.pixels", pixels), ("memory.labels", labels), ("memory.tasks", tasks), ("memory.counts", counts)];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, tensor) in State())
        {
            tensor.Dispose();
        }
    }

    private void Put(int place, ReadOnlySpan<byte> image, byte label, int task)
    {
        if (place >= capacity)
        {
            throw new InvalidOperationException($"The memory has room for {capacity} images, and one more was stored.");
        }

        image.CopyTo(pixels.bytes[(place * inputs)..]);
        labels.bytes[place] = label;
        tasks.Integers()[place] = task;
    }
}
