using System.Collections.Concurrent;
using Supermask.Data;
using Supermask.Tasks;

namespace Supermask.Measuring;

/// <summary>The labels of the test images of each task of a variant; all arms share them, so that tasks are made once.</summary>
/// <param name="Tasks">The variant.</param>
/// <param name="Test">The test images.</param>
public sealed record TaskLabels(ITaskSequence Tasks, ImageSet Test)
{
    private readonly ConcurrentDictionary<int, byte[]> known = [];

    /// <summary>The labels of a task's test images, in the order of the predictions.</summary>
    public byte[] Of(int task) => known.GetOrAdd(task, _ => Tasks.Labels(task, Test));

    /// <summary>The test images of a task, made anew each time.</summary>
    public ImageSet ImagesOf(int task) => Tasks.Apply(task, Test);
}
