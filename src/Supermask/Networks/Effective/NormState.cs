using Supermask.Common;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Networks.Effective;

/// <summary>What one batch norm keeps for one task: the running mean and variance of each feature, <c>[features]</c>.</summary>
public sealed class NormState : IDisposable
{
    private const double Momentum = 0.1;

    private static readonly Scalar Kept = Scalars.Of(1 - Momentum);
    private static readonly Scalar Added = Scalars.Of(Momentum);

    /// <summary>Statistics that have seen nothing: means of 0, variances of 1.</summary>
    /// <param name="features">Number of features.</param>
    public NormState(int features)
    {
        Mean = zeros(features).DetachFromDisposeScope();
        Variance = ones(features).DetachFromDisposeScope();
    }

    /// <summary>Running means.</summary>
    public Tensor Mean { get; }

    /// <summary>Running variances.</summary>
    public Tensor Variance { get; }

    /// <summary>Moves the running statistics a tenth of the way to those of a batch (PyTorch's momentum).</summary>
    /// <param name="mean">Means of the batch, <c>[features]</c>.</param>
    /// <param name="variance">Its variances, divided by the number of images.</param>
    /// <param name="images">Number of images; the running variance takes the unbiased estimate.</param>
    public void Move(Tensor mean, Tensor variance, long images)
    {
        using var unbiased = variance.Times(images / (images - 1.0));
        Mean.mul_(Kept).add_(mean, Added);
        Variance.mul_(Kept).add_(unbiased, Added);
    }

    /// <summary>A copy that does not move with this one.</summary>
    public NormState Copy()
    {
        var copy = new NormState((int)Mean.shape[0]);
        copy.Mean.copy_(Mean);
        copy.Variance.copy_(Variance);
        return copy;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Mean.Dispose();
        Variance.Dispose();
    }
}
