using Supermask.Data;

namespace Supermask.Tasks;

/// <summary>
/// A variant of the data: a sequence of tasks that one network learns one after the other (3.4.4).
/// </summary>
/// <remarks>
/// To add a variant, implement this interface and add a line to <see cref="TaskVariants"/>. A variant with options is a
/// record of them: they are part of the options of a run, and so of its key.
/// </remarks>
public interface ITaskSequence
{
    /// <summary>The variant's name in commands, tags and tables, such as <c>permuted</c>.</summary>
    string Name { get; }

    /// <summary>Number of tasks.</summary>
    int Count { get; }

    /// <summary>What sets this task apart, in a few words for readers.</summary>
    string Describe(int task);

    /// <summary>
    /// The images of this task made from the images of the data set. Training and test images are treated alike.
    /// </summary>
    ImageSet Apply(int task, ImageSet images);

    /// <summary>The labels that <see cref="Apply"/> gives the images of this task, in their order.</summary>
    /// <remarks>Variants that keep images and labels as they are need not make the images to tell.</remarks>
    byte[] Labels(int task, ImageSet images) => Apply(task, images).Labels;

    /// <summary>Everything that is wrong with the variant's own options, one sentence each.</summary>
    IEnumerable<string> Problems() => [];

    /// <summary>Whether two tasks are alike by construction, so that shared structure should show there first.</summary>
    bool AreRelated(int first, int second);
}
