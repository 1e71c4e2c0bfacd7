using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>
/// Pulls parameters back to one anchor, which moves after each task: naive L2, online EWC and synaptic intelligence differ by the
/// weights of the pull.
/// </summary>
/// <param name="model">The network.</param>
/// <param name="factor">Factor of the sum of weighted squared distances; 0 switches the pull off.</param>
public abstract class AnchoredStrategy(HeadedModel model, double factor) : Strategy(model)
{
    private const string Prefix = "anchored";

    /// <summary>The pull; null in the first task.</summary>
    protected QuadraticPenalty? Pull { get; private set; }

    /// <summary>The term of the loss as it is now; 0 in the first task.</summary>
    public double Penalty => factor * (Pull?.Value(Model.Parameters) ?? 0);

    /// <inheritdoc/>
    public override void BeforeUpdate(StepPass taken)
    {
        if (factor > 0)
        {
            Pull?.AddGradient(Model.Parameters, factor);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Name, Tensor Value)> KeptOf(int task) => Pull!.State(Prefix);

    /// <inheritdoc/>
    public override void GoOnFrom(int task, LearnerState state) => Anchor(QuadraticPenalty.From(state, Prefix, Model.Parameters));

    /// <summary>Anchors what tasks share where it is; heads of single tasks are left out, as no other task moves them.</summary>
    /// <param name="weights">The weight of each shared parameter, in their order; null for 1 throughout.</param>
    protected void Anchor(IReadOnlyList<Tensor>? weights) => Anchor(new QuadraticPenalty(Model.SharedParameters, weights));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Pull?.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Anchor(QuadraticPenalty next)
    {
        Pull?.Dispose();
        Pull = next;
    }
}
