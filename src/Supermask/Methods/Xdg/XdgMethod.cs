using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks.Updates;

namespace Supermask.Methods.Xdg;

/// <summary>
/// Context-dependent gating (Masse et al. 2018): for each task a random share of the hidden units is shut, and the weights are
/// trained. It is the mirror image of supermasks, whose weights are random and whose masks are learned.
/// </summary>
public sealed record XdgMethod : TrainedMethod
{
    /// <summary>With a head for each task.</summary>
    public XdgMethod() => Heads = HeadUse.OfEachTask;

    /// <inheritdoc/>
    public override string Name => "xdg";

    /// <inheritdoc/>
    public override string Summary => "each task trains the weights between a random part of the hidden units, the others being shut";

    /// <summary>Share of the units of each hidden layer that is shut: 0.55, as on permuted tasks (van de Ven and Tolias 2018).</summary>
    public double Shut { get; init; } = 0.55;

    /// <inheritdoc/>
    public override Method? SwitchedOff() => this with { Shut = 0, Heads = HeadUse.Shared, Optimiser = new RmsPropRule() };

    /// <inheritdoc/>
    /// <remarks>Gates take the seed.</remarks>
    public override KeptBytes Kept(RunOptions run)
    {
        var network = base.Kept(run);
        return network with { Shared = network.Shared + KeptBytes.Seed };
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems = [.. base.Problems(run), .. HeadProblems.Of(Name, run.Network), .. Shut == 0 ? [] : OwnHeads.Problems(Name, Heads)];
        return Shut is >= 0 and < 1 ? problems : problems.Append($"{Name} shuts a share of units from 0 to below 1, not {Shut}");
    }

    /// <inheritdoc/>
    protected override Strategy NewStrategy(HeadedModel model, LearningContext context) => new XdgStrategy(model, Shut, context);
}
