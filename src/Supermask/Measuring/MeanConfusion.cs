using Supermask.Learning;
using Supermask.Measuring.Statistics;

namespace Supermask.Measuring;

/// <summary>Confusion matrices averaged cell by cell (4.3.3, figures 35 to 40).</summary>
public sealed class MeanConfusion
{
    private readonly IReadOnlyList<ConfusionMatrix> matrices;

    private MeanConfusion(IReadOnlyList<ConfusionMatrix> matrices)
    {
        this.matrices = matrices;
        Classes = [.. matrices.SelectMany(matrix => matrix.Classes).Distinct().Order()];
    }

    /// <summary>The classes that the labels have, in ascending order.</summary>
    public IReadOnlyList<byte> Classes { get; }

    /// <summary>How many images of one class were predicted as another or the same, on average.</summary>
    public double this[byte actual, byte predicted] => matrices.Average(matrix => matrix[actual, predicted]);

    /// <summary>How many images of a class there are, on average, whatever they were predicted as.</summary>
    public double ImagesOf(byte actual) => matrices.Average(matrix => matrix.ImagesOf(actual));

    /// <summary>The mean over all tasks and seeds (figures 35 to 38).</summary>
    public static MeanConfusion Of(RunStudy study) =>
        new([.. study.Runs.SelectMany(run => run.Tasks).Select(study.ConfusionOf)]);

    /// <summary>The mean over the tasks of one network.</summary>
    public static MeanConfusion Of(RunStudy study, TrainedSequence run) => new([.. run.Tasks.Select(study.ConfusionOf)]);

    /// <summary>The mean over seeds of one task (figures 39 and 40).</summary>
    public static MeanConfusion Of(RunStudy study, int task) =>
        new([.. study.Runs.Select(run => study.ConfusionOf(run.Tasks[task]))]);
}
