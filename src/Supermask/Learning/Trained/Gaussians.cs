using Supermask.Common;
using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>Normal distributions of single numbers.</summary>
public static class Gaussians
{
    private static readonly double LogRootOfTwoPi = 0.5 * Math.Log(2 * Math.PI);

    /// <summary>
    /// The Kullback-Leibler divergence of one from another, element by element, in nats:
    /// <c>log(s_p / s_q) + (s_q^2 + (m_q - m_p)^2) / (2 s_p^2) - 1/2</c>.
    /// </summary>
    /// <param name="mean">The mean of each.</param>
    /// <param name="deviation">The standard deviation of each, above 0.</param>
    /// <param name="priorMean">The mean of the other, of the same shape or one for all.</param>
    /// <param name="priorDeviation">Its standard deviation.</param>
    /// <returns>The divergences, of the shape of the means.</returns>
    public static Tensor Divergence(Tensor mean, Tensor deviation, Tensor priorMean, Tensor priorDeviation)
    {
        using var scope = NewDisposeScope();
        var squares = deviation.Squared().Plus(mean.Minus(priorMean).Squared());
        var ratios = squares.div(priorDeviation.Squared().Times(2));
        return ratios.Plus(priorDeviation.log().Minus(deviation.log())).Minus(0.5).MoveToOuterDisposeScope();
    }

    /// <summary>The logarithm of the density at numbers, element by element.</summary>
    /// <param name="values">The numbers.</param>
    /// <param name="mean">The mean of each.</param>
    /// <param name="deviation">The standard deviation of each, above 0.</param>
    public static Tensor LogDensity(Tensor values, Tensor mean, Tensor deviation)
    {
        using var scope = NewDisposeScope();
        var distances = values.Minus(mean).div(deviation);
        return distances.Squared().Times(-0.5).Minus(deviation.log()).Minus(LogRootOfTwoPi).MoveToOuterDisposeScope();
    }
}
