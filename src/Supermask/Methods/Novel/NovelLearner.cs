using Supermask.Common;
using Supermask.Learning;
using Supermask.Networks;

namespace Supermask.Methods.Novel;

/// <summary>
/// Learns tasks by the novel approach: alphas from the batch-norm means of a classic run, set before each task is learned
/// (3.2.2.4, 3.3.3.2, 3.3.4). Its training function returns no means (3.5.4).
/// </summary>
/// <param name="network">The network; disposed with the learner.</param>
/// <param name="method">The readings.</param>
/// <param name="classic">The classic run, whose kept means are compared.</param>
/// <param name="options">How a task is learned.</param>
/// <param name="random">The stream below which each task has its own.</param>
public sealed class NovelLearner(
    MultitaskNetwork network, NovelMethod method, TrainedSequence classic, TrainingOptions options, Randomness random)
    : MaskedLearner(network, options, random)
{
    private readonly IReadOnlyList<double[,]> similarities = TaskSimilarity.OfEachNorm(
        [.. classic.Tasks.Select(task => task.Floats(TraceNames.Mean).ToArray())], method);

    /// <summary>The alphas of a task, <c>[masked layers][tasks]</c>.</summary>
    public IReadOnlyList<double[]> AlphasOf(int task) =>
        AlphaChoice.Determine(similarities, task, Network.MaskedLayers.Count, method);

    /// <inheritdoc/>
    public override IEnumerable<Trace> TracesOf(int task) =>
        base.TracesOf(task).Append(new NumberTrace(TraceNames.Alpha, AlphasOf(task)));

    /// <inheritdoc/>
    protected override void Prepare(int task) => method.Reading.Prepare(Network, task, AlphasOf(task));
}
