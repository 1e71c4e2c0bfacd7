using Supermask.Data;
using Supermask.Learning.Trained;

namespace Supermask.Methods.L2;

/// <summary>Anchors what tasks share after each task, all of it with the same weight.</summary>
/// <param name="model">The network.</param>
/// <param name="strength">Factor of the sum of squared distances.</param>
public sealed class L2Strategy(HeadedModel model, double strength) : AnchoredStrategy(model, strength)
{
    /// <inheritdoc/>
    public override void Finish(int task, ImageSet images) => Anchor(weights: null);
}
