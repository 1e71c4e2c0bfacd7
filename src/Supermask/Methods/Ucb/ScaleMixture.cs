using Supermask.Common;
using Supermask.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Methods.Ucb;

/// <summary>A mixture of two normal distributions around 0, a wide and a narrow one (Blundell et al. 2015).</summary>
/// <param name="share">The share of the wide one.</param>
/// <param name="wide">Its deviation.</param>
/// <param name="narrow">The deviation of the narrow one.</param>
public sealed class ScaleMixture(double share, double wide, double narrow)
{
    /// <summary>The logarithm of the density at numbers, element by element.</summary>
    public Tensor LogDensity(Tensor values)
    {
        using var scope = NewDisposeScope();
        return Part(values, share, wide).logaddexp(Part(values, 1 - share, narrow)).MoveToOuterDisposeScope();
    }

    private static Tensor Part(Tensor values, double share, double deviation) =>
        Gaussians.LogDensity(values, zeros(1), tensor((float)deviation)).Plus(Math.Log(share));
}
