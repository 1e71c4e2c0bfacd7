using Supermask.Learning;
using Supermask.Learning.Trained;

namespace Supermask.Methods.LearnToGrow;

/// <summary>
/// Learn to grow (Li et al. 2019): each task first searches, layer by layer, whether to reuse weights of an earlier task or to add
/// new ones, by mixing both with shares that learn, and then trains what was chosen.
/// </summary>
/// <remarks>
/// Reused weights stay as they are, and the third choice of the paper, to adapt weights by a small layer beside them, is left out: a
/// fully connected layer has no smaller one that would not be a new one.
/// </remarks>
public sealed record LearnToGrowMethod : PartsMethod
{
    /// <inheritdoc/>
    public override string Name => "learn-to-grow";

    /// <inheritdoc/>
    public override string Summary => "a search tells which layers a task reuses and which it adds; then it trains the added ones";

    /// <summary>The share of a task's images that is searched with, half for weights and half for shares: 0.1.</summary>
    public double SearchShare { get; init; } = 0.1;

    /// <summary>Times that the search goes over its images: 1.</summary>
    public int SearchEpochs { get; init; } = 1;

    /// <summary>The learning rate of the shares, by Adam: 0.01.</summary>
    public double ShareRate { get; init; } = 0.01;

    /// <summary>Factor of the share of the network's parameters that are expected to be added: 0.1.</summary>
    public double SizePenalty { get; init; } = 0.1;

    /// <inheritdoc/>
    public override bool NeverForgets => true;

    /// <inheritdoc/>
    /// <remarks>The most: where a task adds all layers. Those that it reuses take a number each.</remarks>
    public override KeptBytes Kept(RunOptions run) => new(0, TrainedBytes.Network(run.Network) + Widths(run.Network).Count - 2);

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        var isSearch = SearchShare is > 0 and < 1 && SearchEpochs >= 1 && ShareRate > 0 && double.IsFinite(ShareRate);
        IEnumerable<string> problems = isSearch
            ? base.Problems(run)
            : base.Problems(run).Append($"{Name} searches at least once, with a share of the images between 0 and 1 and a rate above 0");
        return double.IsFinite(SizePenalty) && SizePenalty >= 0
            ? problems
            : problems.Append($"the size penalty of {Name} is {SizePenalty}; it cannot be below 0 or infinite");
    }

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new LearnToGrowLearner(this, Widths(context.Run.Network), context);
}
