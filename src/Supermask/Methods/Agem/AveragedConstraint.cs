using Supermask.Common;
using Supermask.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Methods.Agem;

/// <summary>The projection of A-GEM (Chaudhry et al. 2019a, equation 11).</summary>
public static class AveragedConstraint
{
    /// <summary>
    /// The vector nearest to a gradient whose product with the gradient of reference is not negative:
    /// <c>g - (g r / r r) r</c> where <c>g r</c> is negative, and <c>g</c> itself where it is not.
    /// </summary>
    /// <param name="gradient">The gradient g, <c>[parameters]</c>.</param>
    /// <param name="reference">The gradient of reference r, <c>[parameters]</c>; zeros constrain nothing.</param>
    public static Tensor Project(Tensor gradient, Tensor reference)
    {
        // A reference of length 0 has the product 0 too, so that nothing is divided by 0.
        var product = Gradients.Dot(gradient, reference);
        if (product >= 0)
        {
            return gradient.alias();
        }

        using var along = reference.Times(product / Gradients.Dot(reference, reference));
        return gradient.Minus(along);
    }
}
