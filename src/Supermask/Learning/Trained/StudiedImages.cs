using Supermask.Data;

namespace Supermask.Learning.Trained;

/// <summary>The images that the steps of a task go over: its own, and with joint training those of other tasks.</summary>
/// <param name="sets">Sets of images with the task of each.</param>
public sealed class StudiedImages(IReadOnlyList<(int Task, ImageSet Images)> sets)
{
    /// <summary>The images of one task.</summary>
    public StudiedImages(int task, ImageSet images)
        : this([(task, images)])
    {
    }

    /// <summary>Number of images.</summary>
    public int Count { get; } = sets.Sum(set => set.Images.Count);

    /// <summary>Pixels of an image.</summary>
    public int Inputs => sets[0].Images.Shape.Values;

    /// <summary>Adds an image to a batch.</summary>
    /// <param name="row">Its position among all of them, set after set.</param>
    /// <param name="batch">The batch.</param>
    public void AddTo(TaskBatch batch, int row)
    {
        foreach (var (task, images) in sets)
        {
            if (row < images.Count)
            {
                batch.Add(images.Image(row), images.Labels[row], task);
                return;
            }

            row -= images.Count;
        }

        throw new ArgumentOutOfRangeException(nameof(row), $"There are {Count} images to study.");
    }
}
