using Supermask.Learning;
using Supermask.Learning.Trained;

namespace Supermask.Methods.Ewc;

/// <summary>
/// Elastic weight consolidation (Kirkpatrick et al. 2017): after each task a penalty holds every parameter near its value, in
/// proportion to its Fisher information. Each task adds a penalty with an anchor of its own.
/// </summary>
public sealed record EwcMethod : FisherMethod
{
    /// <inheritdoc/>
    public override string Name => "ewc";

    /// <inheritdoc/>
    public override string Summary => "parameters are held near what each task left by their Fisher information, one penalty a task";

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run)
    {
        var network = base.Kept(run);
        return network with { PerTask = network.PerTask + (2 * network.Shared) };
    }

    /// <inheritdoc/>
    protected override Strategy NewStrategy(HeadedModel model, LearningContext context) => new EwcStrategy(model, this, context);
}
