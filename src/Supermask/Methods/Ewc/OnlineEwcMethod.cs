using Supermask.Learning;
using Supermask.Learning.Trained;

namespace Supermask.Methods.Ewc;

/// <summary>
/// Online EWC (Schwarz et al. 2018): one running Fisher information and one anchor, so that nothing grows with the tasks.
/// </summary>
public sealed record OnlineEwcMethod : FisherMethod
{
    /// <inheritdoc/>
    public override string Name => "online-ewc";

    /// <inheritdoc/>
    public override string Summary => "parameters are held near what the last task left by a running sum of their Fisher information";

    /// <summary>The share of the running sum that is left when a task is added, and again when it is used: 0.9. With 1 nothing fades.</summary>
    public double Remembered { get; init; } = 0.9;

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run)
    {
        var network = base.Kept(run);
        return network with { Shared = 3 * network.Shared };
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run) => Remembered is >= 0 and <= 1
        ? base.Problems(run)
        : base.Problems(run).Append($"online EWC keeps a share of its running sum from 0 to 1, not {Remembered}");

    /// <inheritdoc/>
    protected override Strategy NewStrategy(HeadedModel model, LearningContext context) => new OnlineEwcStrategy(model, this, context);
}
