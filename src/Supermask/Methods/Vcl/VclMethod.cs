using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks.Updates;

namespace Supermask.Methods.Vcl;

/// <summary>
/// Variational continual learning (Nguyen et al. 2018): each weight has a mean and a deviation, and what a task before left is the
/// prior of the next. With a coreset some images of each task are kept from it and learned right before predicting, by a copy.
/// </summary>
/// <remarks>
/// The outputs of layers are drawn in training in place of weights, as the improved version does (Swaroop et al. 2019): one draw an
/// image then does for the ten of the first code.
/// </remarks>
public sealed record VclMethod : TrainedMethod
{
    /// <inheritdoc/>
    public override string Name => "vcl";

    /// <inheritdoc/>
    public override string Summary => "each weight has a mean and a deviation, and what the task before left is the prior of the next";

    /// <summary>Deviation that weights start with: e^-3, a logarithm of the variance of -6, as in the authors' code. With 0 weights are numbers.</summary>
    public double Deviation { get; init; } = Math.Exp(-3);

    /// <summary>Factor of the divergence from the prior: 1.</summary>
    public double Strength { get; init; } = 1;

    /// <summary>
    /// Whether means start where the first task's images have led them without deviations, by as many steps as a task has.
    /// </summary>
    public bool StartsAtMaximumLikelihood { get; init; } = true;

    /// <summary>Networks drawn to predict with: 10. The paper draws 100, which ten tasks tested after each take an hour for.</summary>
    public int Samples { get; init; } = 10;

    /// <summary>Images of each task in the coreset; 0 for none. The paper has 200 on permuted tasks, and 40 on split ones.</summary>
    public int Coreset { get; init; }

    /// <summary>Times that a copy goes over the coreset before it predicts: 100.</summary>
    public int CoresetEpochs { get; init; } = 100;

    /// <inheritdoc/>
    public override Method? SwitchedOff() => this with { Deviation = 0, Coreset = 0, Heads = HeadUse.Shared, Optimiser = new RmsPropRule() };

    /// <inheritdoc/>
    /// <remarks>
    /// A mean and a deviation a parameter. What one task leaves is the prior of the next, so that nothing is kept of it beside.
    /// </remarks>
    public override KeptBytes Kept(RunOptions run)
    {
        var (network, parts) = (base.Kept(run), Deviation > 0 ? 2 : 1);
        return new(parts * network.Shared, (parts * network.PerTask) + (Coreset * ImageMemory.BytesOf(run.Network.Inputs)));
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems =
        [
            .. base.Problems(run), .. Strengths.Problems(Name, Strength), .. Strengths.Problems($"the deviation of {Name}", Deviation),
            .. NoBatchNorm.Problems(Name, run.Network),
        ];
        return Samples >= 1 && Coreset >= 0 && CoresetEpochs >= 1 && (Coreset == 0 || Deviation > 0)
            ? problems
            : problems.Append($"{Name} draws at least one network, and has a coreset of no images or more, with a deviation, that is gone over at least once");
    }

    /// <inheritdoc/>
    protected override Strategy NewStrategy(HeadedModel model, LearningContext context) =>
        Deviation > 0 ? new VclStrategy(model, this, context) : new Strategy(model);
}
