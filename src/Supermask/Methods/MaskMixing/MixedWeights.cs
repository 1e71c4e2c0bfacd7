using Supermask.Common;
using Supermask.Networks;
using Supermask.Networks.Effective;
using Supermask.Networks.Updates;
using static TorchSharp.torch;

namespace Supermask.Methods.MaskMixing;

/// <summary>
/// Frozen weights under the mask of <c>S = sum_i b_i S_i</c>, where <c>b = softmax(beta)</c> and the last scores are the task's own.
/// With <c>q = (dL/dW') o W</c> the own scores learn by <c>b q</c> and each beta by <c>b_i (&lt;q, S_i&gt; - sum_j b_j &lt;q, S_j&gt;)</c>.
/// </summary>
public sealed class MixedWeights : RemadeWeights, ILearnedMask
{
    private readonly Tensor weight;
    private readonly IReadOnlyList<Tensor> scores;
    private readonly Tensor betas;
    private readonly Updates updates;

    /// <summary>The weights that this mix gives.</summary>
    /// <param name="weight">The frozen weights, <c>[outputs, inputs]</c>.</param>
    /// <param name="earlier">The scores of earlier tasks, of the same shape, frozen; they belong to others.</param>
    /// <param name="own">The task's own scores; they learn in place and are disposed with this.</param>
    /// <param name="shares">The share of each to start with, the own one last; they add up to 1.</param>
    /// <param name="updates">The optimiser of all layers.</param>
    public MixedWeights(Tensor weight, IReadOnlyList<Tensor> earlier, Tensor own, IReadOnlyList<double> shares, Updates updates)
    {
        (this.weight, this.updates, scores) = (weight, updates, [.. earlier, own]);
        betas = tensor(shares.Select(share => (float)Math.Log(share)).ToArray()).DetachFromDisposeScope();
    }

    /// <inheritdoc/>
    public BitMask Mask
    {
        get
        {
            using var mix = Mixed();
            return BitMask.FromScores(mix);
        }
    }

    /// <summary>The mixed scores, <c>[outputs, inputs]</c>: what the task's scores become once it is learned.</summary>
    public Tensor Mixed()
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        return scores.Zip(Shares(), (each, share) => each.Times(share))
            .Aggregate((sum, next) => sum.Plus(next)).MoveToOuterDisposeScope();
    }

    /// <inheritdoc/>
    protected override void Update(Tensor gradient)
    {
        var shares = Shares();
        var byScore = gradient.mul_(weight);
        double[] along = [.. scores.Select(each => (double)byScore.mul(each).sum().item<float>())];
        var mean = along.Zip(shares, (each, share) => each * share).Sum();
        updates.Apply(betas, tensor(along.Zip(shares, (each, share) => (float)(share * (each - mean))).ToArray()));
        updates.Apply(scores[^1], byScore.Times(shares[^1]));
    }

    /// <inheritdoc/>
    protected override Tensor Make() => weight.mul(StraightThroughMask.Of(Mixed()));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            betas.Dispose();
            scores[^1].Dispose();
        }
    }

    private double[] Shares()
    {
        double[] exponentials = [.. betas.data<float>().Select(beta => Math.Exp(beta))];
        var sum = exponentials.Sum();
        return [.. exponentials.Select(each => each / sum)];
    }
}
