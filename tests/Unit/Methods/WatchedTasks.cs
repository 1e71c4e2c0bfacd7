using Supermask.Data;
using Supermask.Tasks;

namespace Supermask.Unit.Methods;

/// <summary>Tasks that write down which of them were made of which images.</summary>
internal sealed class WatchedTasks(ITaskSequence tasks, ImageSet training) : ITaskSequence
{
    public string Name => tasks.Name;

    public int Count => tasks.Count;

    /// <summary>The tasks whose training images were asked for, in order.</summary>
    public List<int> Trained { get; } = [];

    public string Describe(int task) => tasks.Describe(task);

    public bool AreRelated(int first, int second) => tasks.AreRelated(first, second);

    public ImageSet Apply(int task, ImageSet images)
    {
        if (ReferenceEquals(images, training))
        {
            Trained.Add(task);
        }

        return tasks.Apply(task, images);
    }
}
