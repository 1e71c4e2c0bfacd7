using Supermask.Common;
using Supermask.Data;
using Supermask.Learning.Trained;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.SynapticIntelligence;

/// <summary>Follows the shared parameters through each task, and weighs the pull to what it leaves by their shares.</summary>
public sealed class IntelligenceStrategy(HeadedModel model, SynapticIntelligenceMethod method) : AnchoredStrategy(model, method.Strength)
{
    private readonly Parameter[] shared = [.. model.SharedParameters.Select(each => each.Value)];
    private PathShares? path;

    /// <summary>How much the way of each shared parameter has lowered the loss in the task under way.</summary>
    public IReadOnlyList<Tensor> Shares => path!.Shares;

    /// <inheritdoc/>
    public override void Begin(TaskStart start) => path = new PathShares(shared);

    /// <inheritdoc/>
    public override void BeforeUpdate(StepPass taken)
    {
        if (method.IsOfWholeLoss)
        {
            base.BeforeUpdate(taken);
            path!.Note();
            return;
        }

        // The gradients are those of the loss alone until the pull is added.
        path!.Note();
        base.BeforeUpdate(taken);
    }

    /// <inheritdoc/>
    public override void AfterUpdate(StepPass taken) => path!.AddChange();

    /// <inheritdoc/>
    public override void Finish(int task, ImageSet images)
    {
        using var scope = NewDisposeScope();
        Anchor([.. Model.SharedParameters.Zip(path!.Weights(method.Damping, method.IsFloored), (each, added) =>
            Pull?.WeightOf(each.Name)?.Plus(added) ?? added)]);
        path.Dispose();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            path?.Dispose();
        }

        base.Dispose(disposing);
    }
}
