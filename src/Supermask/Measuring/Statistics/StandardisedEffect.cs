using MathNet.Numerics.Statistics;

namespace Supermask.Measuring.Statistics;

/// <summary>
/// A difference in units of its own standard deviation over seeds (paired d), with its 90 % interval from the noncentral
/// t distribution (Cumming and Finch 2001).
/// </summary>
/// <param name="Value">Mean over standard deviation.</param>
/// <param name="Low">Lower end of the interval.</param>
/// <param name="High">Upper end of the interval.</param>
public sealed record StandardisedEffect(double Value, double Low, double High)
{
    /// <summary>The effect of values that are differences from 0; null where they are fewer than two or all equal.</summary>
    /// <param name="differences">One difference a seed.</param>
    public static StandardisedEffect? Of(IReadOnlyList<double> differences)
    {
        var spread = differences.Count > 1 ? differences.StandardDeviation() : 0;
        if (!(spread > 0) || !double.IsFinite(spread))
        {
            return null;
        }

        var root = Math.Sqrt(differences.Count);
        var value = differences.Average() / spread;
        double End(double probability) =>
            NoncentralT.Noncentrality(differences.Count - 1, probability, value * root) / root;
        return new StandardisedEffect(value, End(1 - Interval.OneSidedError), End(Interval.OneSidedError));
    }
}
