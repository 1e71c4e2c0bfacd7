using Supermask.Common;
using static TorchSharp.torch;

namespace Supermask.Networks.Effective;

/// <summary>Batch norm with statistics that were kept, constants in every gradient.</summary>
public sealed class KeptNormPass : INormPass, IDisposable
{
    /// <summary>What is added to a variance before its root is taken: PyTorch's default.</summary>
    internal const double Epsilon = 1e-5;

    private readonly (Tensor Mean, Tensor Scale)[] norms;

    /// <summary>A pass with these statistics as they are now.</summary>
    /// <param name="statistics">Mean and variance of each batch norm, <c>[features]</c> each.</param>
    public KeptNormPass(IEnumerable<(Tensor Mean, Tensor Variance)> statistics)
    {
        using var scope = NewDisposeScope();
        norms = [.. statistics.Select(norm => (
            norm.Mean.clone().DetachFromDisposeScope(),
            norm.Variance.Plus(Epsilon).rsqrt().DetachFromDisposeScope()))];
    }

    /// <inheritdoc/>
    public Tensor Forward(int norm, Tensor input) => input.Minus(norms[norm].Mean).mul_(norms[norm].Scale);

    /// <inheritdoc/>
    public Tensor Backward(int norm, Tensor gradient) => gradient.mul(norms[norm].Scale);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (mean, scale) in norms)
        {
            mean.Dispose();
            scale.Dispose();
        }
    }
}
