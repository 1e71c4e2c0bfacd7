using Supermask.Networks;
using Supermask.Networks.Effective;
using Supermask.Networks.Updates;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Methods.HopSupSup;

/// <summary>
/// A step that moves the scores of a task's units by the gradient of their masks, straight through the threshold. All start at 0,
/// where every unit is used.
/// </summary>
/// <param name="network">The frozen network.</param>
/// <param name="updates">The optimiser of the scores; disposed with this.</param>
internal sealed class UnitMaskStep(UnitMaskedNetwork network, Updates updates) : ITrainingStep
{
    private readonly Tensor[] scores = [.. network.Units.Select(units => zeros(units).DetachFromDisposeScope())];
    private readonly UnitMaskedPass pass = new(network.Weights);

    /// <summary>The masks as they are now, one a hidden layer.</summary>
    public BitMask[] Masks => [.. scores.Select(UnitMasks.OfScores)];

    /// <inheritdoc/>
    public StepResult Take(ImageBatch batch)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var logits = pass.Forward(batch.ToImages(), [.. scores.Select(StraightThroughMask.Of)]);
        var (result, gradient) = SoftmaxLoss.Of(logits, batch.ToLabels());
        updates.Begin();
        foreach (var (score, ofMask) in scores.Zip(pass.Backward(gradient)))
        {
            updates.Apply(score, ofMask);
        }

        return result;
    }

    /// <inheritdoc/>
    /// <remarks>It learns in tensors of its own.</remarks>
    public void WriteBack()
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        updates.Dispose();
        foreach (var score in scores)
        {
            score.Dispose();
        }
    }
}
