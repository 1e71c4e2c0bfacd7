using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks.Updates;

namespace Supermask.Methods.Ucb;

/// <summary>
/// Uncertainty-guided continual learning with Bayesian networks (Ebrahimi et al. 2020): each weight has a mean and a deviation, and
/// the mean learns the more slowly the surer it is. The prior is the same for each task.
/// </summary>
/// <remarks>
/// It follows the text. The authors' code computes deviations once and never again, has no gradient of the densities, and does not
/// train the heads of later tasks, so that the published numbers belong to another algorithm. Pruning by the ratio of mean and
/// deviation (UCB-P) is not among it.
/// </remarks>
public sealed record UcbMethod : TrainedMethod
{
    /// <summary>With plain gradient descent, as published.</summary>
    public UcbMethod() => Optimiser = new SgdRule { Momentum = 0 };

    /// <inheritdoc/>
    public override string Name => "ucb";

    /// <inheritdoc/>
    public override string Summary => "each weight has a mean and a deviation, and the mean learns the more slowly the smaller the deviation is";

    /// <summary>Deviation that weights start with: log(1 + e^-3), or 0.0486. With 0 weights are numbers.</summary>
    public double Deviation { get; init; } = Math.Log(1 + Math.Exp(-3));

    /// <summary>Factor of the densities, which weigh 1 / N of the mean cross-entropy of N images: 1.</summary>
    public double Strength { get; init; } = 1;

    /// <summary>Networks drawn in each step: 3. The paper draws 10.</summary>
    public int Samples { get; init; } = 3;

    /// <summary>Networks drawn to predict with: 10.</summary>
    public int TestSamples { get; init; } = 10;

    /// <summary>The share of the prior's wide part: 0.25.</summary>
    public double WideShare { get; init; } = 0.25;

    /// <summary>The deviation of the prior's wide part: 1.</summary>
    public double Wide { get; init; } = 1;

    /// <summary>The deviation of its narrow part: e^-6.</summary>
    public double Narrow { get; init; } = Math.Exp(-6);

    /// <inheritdoc/>
    /// <remarks>
    /// As published, for 200 epochs. A mean learns at this times its deviation, a twentieth: in one epoch that is next to nothing, and
    /// a rate of 0.5 learns.
    /// </remarks>
    public override double UsualRate => 1e-2;

    /// <inheritdoc/>
    public override Method? SwitchedOff() => this with { Deviation = 0, Heads = HeadUse.Shared, Optimiser = new RmsPropRule() };

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run)
    {
        var (network, parts) = (base.Kept(run), Deviation > 0 ? 2 : 1);
        return new(parts * network.Shared, parts * network.PerTask);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems =
        [
            .. base.Problems(run), .. Strengths.Problems(Name, Strength), .. Strengths.Problems($"the deviation of {Name}", Deviation),
            .. NoBatchNorm.Problems(Name, run.Network),
        ];
        return Samples >= 1 && TestSamples >= 1 && WideShare is > 0 and < 1 && Wide > 0 && Narrow > 0
            ? problems
            : problems.Append($"{Name} draws at least one network, and its prior has two parts with deviations above 0");
    }

    /// <inheritdoc/>
    protected override Strategy NewStrategy(HeadedModel model, LearningContext context) =>
        Deviation > 0 ? new UcbStrategy(model, this, context) : new Strategy(model);
}
