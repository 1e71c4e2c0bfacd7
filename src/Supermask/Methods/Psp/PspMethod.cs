using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Updates;

namespace Supermask.Methods.Psp;

/// <summary>
/// Parameter superposition (Cheung et al. 2019), as SupSup compares with it: one set of weights learns every task in turn, each seen
/// through a fixed random context, <c>y = W (C_t x)</c>. It forgets, the less the more the contexts differ.
/// </summary>
public sealed record PspMethod : Method
{
    /// <inheritdoc/>
    public override string Name => "psp";

    /// <inheritdoc/>
    public override string Summary => "one set of weights learns all tasks in turn, each through a random context of its own that never changes";

    /// <inheritdoc/>
    public override NetworkPlan UsualNetwork => new MlpPlan { BatchNorm = false };

    /// <summary>The kind of context.</summary>
    public PspContext Context { get; init; } = PspContext.Rotation;

    /// <summary>The optimiser of the weights, new for each task.</summary>
    public UpdateRule Optimiser { get; init; } = new RmsPropRule();

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems = [.. Optimiser.Problems(), .. NoBatchNorm.Problems("PSP", run.Network)];
        return Enum.IsDefined(Context) ? problems : problems.Append("the context of PSP has a value without a name");
    }

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => new(KeptBytes.Weights(KeptBytes.Linear(run.Network)) + KeptBytes.Seed, 0);

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new PspLearner(this, context.Run, context.Random);
}

/// <summary>Kinds of context.</summary>
public enum PspContext
{
    /// <summary>A random rotation of each layer's inputs.</summary>
    Rotation,

    /// <summary>A random sign for each of a layer's inputs.</summary>
    Binary,
}
