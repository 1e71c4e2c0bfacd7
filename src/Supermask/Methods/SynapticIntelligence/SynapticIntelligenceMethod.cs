using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks.Updates;

namespace Supermask.Methods.SynapticIntelligence;

/// <summary>
/// Synaptic intelligence (Zenke et al. 2017): a penalty holds every parameter near what the last task left, in proportion to how much
/// its way through the tasks has lowered their losses.
/// </summary>
public sealed record SynapticIntelligenceMethod : TrainedMethod
{
    /// <inheritdoc/>
    public override string Name => "synaptic-intelligence";

    /// <inheritdoc/>
    public override string Summary => "parameters are held near what the last task left by how much their way has lowered the losses so far";

    /// <summary>
    /// Factor of the sum of weighted squared distances, without a half. The authors take 0.1 for 20 epochs of Adam; in one epoch of
    /// RMSprop 1 goes furthest, of 0.01, 0.1, 1 and 10, by training images that are held out, on three permutations of a seed that no
    /// run has.
    /// </summary>
    public double Strength { get; init; } = 1;

    /// <summary>Added to the squared change of a parameter, by which its share is divided: 0.1, the authors' on permuted tasks.</summary>
    public double Damping { get; init; } = 0.1;

    /// <summary>Whether shares are taken of the loss with the penalty, as public codes other than the authors' do.</summary>
    public bool IsOfWholeLoss { get; init; }

    /// <summary>Whether a parameter whose way has raised the loss counts as 0 and not below, as the authors have it.</summary>
    public bool IsFloored { get; init; } = true;

    /// <inheritdoc/>
    public override Method? SwitchedOff() => this with { Strength = 0, Heads = HeadUse.Shared, Optimiser = new RmsPropRule() };

    /// <inheritdoc/>
    /// <remarks>Anchors and weights are kept to go on with.</remarks>
    public override KeptBytes Kept(RunOptions run)
    {
        var network = base.Kept(run);
        return network with { Shared = 3 * network.Shared };
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems = [.. base.Problems(run), .. Strengths.Problems(Name, Strength)];
        return double.IsFinite(Damping) && Damping > 0
            ? problems
            : problems.Append($"the damping of {Name} is {Damping}; it has to be above 0, as parameters may not have changed at all");
    }

    /// <inheritdoc/>
    protected override Strategy NewStrategy(HeadedModel model, LearningContext context) => new IntelligenceStrategy(model, this);
}
