using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks.Updates;

namespace Supermask.Methods.L2;

/// <summary>
/// Fine-tuning whose parameters are pulled back to what the task before left, all alike: the plain rival of EWC and SI
/// (Hsu et al. 2018).
/// </summary>
public sealed record L2Method : TrainedMethod
{
    /// <inheritdoc/>
    public override string Name => "l2";

    /// <inheritdoc/>
    public override string Summary => "one network with trained weights, all pulled back alike to what the task before left";

    /// <summary>Factor of the sum of squared distances: 0.02, as on permuted tasks with one head (Hsu et al. 2018).</summary>
    public double Strength { get; init; } = 0.02;

    /// <inheritdoc/>
    public override double UsualRate => 3e-4;

    /// <inheritdoc/>
    public override Method? SwitchedOff() => this with { Strength = 0, Heads = HeadUse.Shared, Optimiser = new RmsPropRule() };

    /// <inheritdoc/>
    /// <remarks>The weights of the task before are kept to go on with.</remarks>
    public override KeptBytes Kept(RunOptions run)
    {
        var network = base.Kept(run);
        return network with { Shared = 2 * network.Shared };
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run) => Strengths.Problems(Name, Strength).Concat(base.Problems(run));

    /// <inheritdoc/>
    protected override Strategy NewStrategy(HeadedModel model, LearningContext context) => new L2Strategy(model, Strength);
}
