using Supermask.Learning;
using Supermask.Learning.Trained;

namespace Supermask.Methods.FrozenFeatures;

/// <summary>
/// A linear head for each task on hidden layers that stay as the first task trained them, or as they were drawn. It tells how much of
/// what masks reach comes from choosing weights, and how much from having many random ones.
/// </summary>
public sealed record FrozenFeaturesMethod : TrainedMethod
{
    /// <summary>With a head for each task.</summary>
    public FrozenFeaturesMethod() => Heads = HeadUse.OfEachTask;

    /// <inheritdoc/>
    public override string Name => "frozen-features";

    /// <inheritdoc/>
    public override string Summary => "a linear head for each task on hidden layers that the first task trained, or that are random";

    /// <inheritdoc/>
    public override bool NeverForgets => Heads == HeadUse.OfEachTask;

    /// <summary>What the hidden layers are.</summary>
    public FeatureSource Features { get; init; } = FeatureSource.FirstTask;

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run)
    {
        var kept = base.Kept(run);
        return Features == FeatureSource.Random
            ? kept with { Shared = kept.Shared - TrainedBytes.Trunk(run.Network) + KeptBytes.Seed }
            : kept;
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems = [.. base.Problems(run), .. NoBatchNorm.Problems(Name, run.Network), .. HeadProblems.Of(Name, run.Network)];
        return Enum.IsDefined(Features) ? problems : problems.Append("the source of frozen features has a value without a name");
    }

    /// <inheritdoc/>
    protected override Strategy NewStrategy(HeadedModel model, LearningContext context) =>
        new FrozenFeaturesStrategy(model, trainsFirst: Features == FeatureSource.FirstTask);
}

/// <summary>What hidden layers are that no later task changes.</summary>
public enum FeatureSource
{
    /// <summary>As the first task trained them.</summary>
    FirstTask,

    /// <summary>As they were drawn: they take the seed, and no task trains them.</summary>
    Random,
}
