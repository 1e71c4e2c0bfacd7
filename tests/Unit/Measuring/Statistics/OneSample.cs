using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Supermask.Unit.Measuring.Statistics;

/// <summary>Student's one-sided test of a mean by its textbook formula, for values without a shape of their own.</summary>
internal static class OneSample
{
    /// <summary>
    /// The p-value that the mean lies above a bound; values that are all equal give 0 or 1, the limit of an ever smaller
    /// spread. Null for fewer than two values.
    /// </summary>
    /// <param name="values">One value a seed.</param>
    /// <param name="bound">The bound.</param>
    public static double? PAbove(IReadOnlyList<double> values, double bound)
    {
        if (values.Count < 2)
        {
            return null;
        }

        var error = values.StandardDeviation() / Math.Sqrt(values.Count);
        var apart = values.Average() - bound;
        return error > 0 ? StudentT.CDF(0, 1, values.Count - 1, -apart / error) : apart > 0 ? 0 : 1;
    }
}
