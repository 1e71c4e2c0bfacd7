using Supermask.Masks;

namespace Supermask.Training.Alphas;

/// <summary>
/// The novel approach for one sequence of tasks: alphas from the batch-norm means of a classic run, set before each task
/// is learned (3.2.2.4, 3.3.3.2, 3.3.4).
/// </summary>
public sealed class NovelApproach
{
    private readonly NovelOptions options;
    private readonly IAlphaReading reading;
    private readonly IReadOnlyList<double[,]> similarities;

    /// <summary>The approach on what a classic run has learned.</summary>
    /// <param name="options">The readings.</param>
    /// <param name="classicMeans">The classic run's kept means, <c>[tasks][norms][hidden]</c>.</param>
    public NovelApproach(NovelOptions options, IReadOnlyList<float[][]> classicMeans)
    {
        this.options = options;
        reading = AlphaReadings.Named(options.Reading);
        similarities = TaskSimilarity.OfEachNorm(classicMeans, options);
    }

    /// <summary>Sets the alphas of a task that is about to be learned.</summary>
    /// <returns>The alphas, <c>[masked layers][tasks]</c>.</returns>
    public IReadOnlyList<double[]> Prepare(MultitaskNetwork network, int task)
    {
        var alphas = AlphaChoice.Determine(similarities, task, network.MaskedLayers.Count, options);
        reading.Prepare(network, task, alphas);
        return alphas;
    }
}
