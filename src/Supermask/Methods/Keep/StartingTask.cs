using Supermask.Data;

namespace Supermask.Methods.Keep;

/// <summary>A task that is about to be learned.</summary>
/// <param name="Task">Its position.</param>
/// <param name="Images">Its training images.</param>
/// <param name="Order">The order in which its first epoch takes them, <c>[images]</c>.</param>
/// <param name="BatchSize">Images a batch.</param>
/// <param name="Similarity">How alike tasks are in a classic run, <c>[tasks, tasks]</c>; null where none is asked.</param>
/// <param name="Paired">The task that it is paired with; null where it is with none.</param>
internal sealed record StartingTask(int Task, ImageSet Images, int[] Order, int BatchSize, double[,]? Similarity, int? Paired)
{
    /// <summary>Whether each label occurs, <c>[outputs]</c>.</summary>
    /// <param name="outputs">Outputs of the network.</param>
    public bool[] LabelsOf(int outputs)
    {
        var occurs = new bool[outputs];
        foreach (var label in Images.Labels.Distinct())
        {
            occurs[label] = true;
        }

        return occurs;
    }

    /// <summary>The images of its first batches, so many of them as there are.</summary>
    /// <param name="batches">Number of batches.</param>
    public IEnumerable<int[]> FirstBatches(int batches) => Order.Chunk(BatchSize).Take(batches);
}
