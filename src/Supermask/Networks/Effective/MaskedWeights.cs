using Supermask.Networks.Fast;
using static TorchSharp.torch;

namespace Supermask.Networks.Effective;

/// <summary>
/// Frozen weights under the mask of scores that are at least 0, whose scores learn by RMSprop and the straight-through gradient
/// <c>dL/dS = (dL/dW') o W</c> (Wortsman et al. 2020).
/// </summary>
public sealed class MaskedWeights : ILearnedMask
{
    private readonly Tensor scores;
    private readonly ScoreUpdate update;
    private readonly RunningSquares squares;
    private readonly bool ownsScores;

    /// <summary>The weights that these scores give, and RMSprop.</summary>
    /// <param name="weight">The frozen weights, <c>[outputs, inputs]</c>.</param>
    /// <param name="scores">The scores, of the same shape; they learn in place and are disposed with this, unless more is kept of them.</param>
    /// <param name="learningRate">RMSprop's learning rate.</param>
    /// <param name="kept">
    /// What RMSprop remembers of scores that outlive this: both then belong to others. Null for an optimiser that has seen no gradient.
    /// </param>
    public MaskedWeights(Tensor weight, Tensor scores, double learningRate, RunningSquares? kept = null)
    {
        (this.scores, squares, ownsScores) = (scores, kept ?? new(), kept is null);
        using var _ = no_grad();
        using var mask = StraightThroughMask.Of(scores);
        Values = weight.mul(mask).DetachFromDisposeScope();
        update = new ScoreUpdate(weight, scores, new Optimiser(new RmsProp(learningRate), squares));
    }

    /// <inheritdoc/>
    public Tensor Values { get; }

    /// <inheritdoc/>
    public BitMask Mask => BitMask.FromScores(scores);

    /// <inheritdoc/>
    public void Learn(Tensor gradient) => update.Apply(gradient, Values);

    /// <inheritdoc/>
    public void Dispose()
    {
        Values.Dispose();
        if (ownsScores)
        {
            scores.Dispose();
            squares.Dispose();
        }
    }
}
