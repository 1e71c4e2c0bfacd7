using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Methods.L2;

/// <summary>Anchors what tasks share after each task, and pulls back to it.</summary>
/// <param name="model">The network.</param>
/// <param name="strength">Factor of the sum of squared distances.</param>
internal sealed class L2Strategy(HeadedModel model, double strength) : Strategy(model)
{
    private const string Prefix = "l2";

    private QuadraticPenalty? penalty;

    /// <summary>The penalty as it is now, without its factor; 0 in the first task.</summary>
    public double Penalty => penalty?.Value(Model.Parameters) ?? 0;

    /// <inheritdoc/>
    public override void BeforeUpdate(StepPass taken)
    {
        if (strength > 0)
        {
            penalty?.AddGradient(Model.Parameters, strength);
        }
    }

    /// <inheritdoc/>
    public override void Finish(int task, ImageSet images) => Anchor(new QuadraticPenalty(Model.SharedParameters));

    /// <inheritdoc/>
    public override IEnumerable<(string Name, Tensor Value)> KeptOf(int task) => penalty!.State(Prefix);

    /// <inheritdoc/>
    public override void GoOnFrom(int task, LearnerState state) => Anchor(QuadraticPenalty.From(state, Prefix, Model.Parameters));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            penalty?.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Anchor(QuadraticPenalty next)
    {
        penalty?.Dispose();
        penalty = next;
    }
}
