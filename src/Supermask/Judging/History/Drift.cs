using MathNet.Numerics.Distributions;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging.History;

/// <summary>
/// How far a mean over seeds moved between two records, against what seeds alone do.
/// </summary>
/// <remarks>
/// A value moved beyond seed noise where Welch's 90 % interval of the difference of both means (Welch 1947) does not hold
/// 0, with each record's spread over seeds as its interval tells it. The level is that of every interval here. The means
/// are taken as independent: the same seeds give the same bits while nothing changed, and such a difference is 0; once
/// sources or machine round otherwise, the runs soon part and each seed is a new draw. Where runs stay alike the interval is
/// too wide, and the rule errs on the side of silence. Under new draws one value in ten lies beyond it.
/// </remarks>
/// <param name="Difference">The later mean less the earlier one, in the unit of the quantity.</param>
/// <param name="HalfWidth">Half the width of the interval of the difference; 0 where neither mean has a spread.</param>
public sealed record Drift(double Difference, double HalfWidth)
{
    /// <summary>The share of values that lie beyond the interval by seeds alone.</summary>
    public const double ShareByChance = 1 - Interval.Level;

    /// <summary>Whether the difference is larger than seeds alone make.</summary>
    public bool IsBeyondNoise => Math.Abs(Difference) > HalfWidth;

    /// <summary>
    /// The drift of a claim; null where the values are not of one quantity, are no means of several seeds, or have no spread
    /// in either record.
    /// </summary>
    public static Drift? Of(RecordedClaim before, RecordedClaim after) =>
        before.IsComparableWith(after) && Spread.Of(before) is { } first && Spread.Of(after) is { } second
            && first.Error + second.Error > 0
            ? new Drift(after.Mean!.Value - before.Mean!.Value, HalfWidthOf(first, second))
            : null;

    // Welch's interval, with the degrees of freedom of Satterthwaite (1946).
    private static double HalfWidthOf(Spread first, Spread second)
    {
        var (one, other) = (first.Error * first.Error, second.Error * second.Error);
        var freedom = (one + other) * (one + other) / ((one * one / (first.N - 1)) + (other * other / (second.N - 1)));
        return StudentT.InvCDF(0, 1, freedom, 1 - Interval.OneSidedError) * Math.Sqrt(one + other);
    }

    /// <summary>The standard error of a mean, as its interval tells it.</summary>
    private sealed record Spread(double Error, int N)
    {
        public static Spread? Of(RecordedClaim claim)
        {
            if (claim is not { Mean: not null, Low: { } low, High: { } high, N: > 1 })
            {
                return null;
            }

            // An interval reaches from the mean by a quantile times the standard error.
            var ofUnit = Interval.HalfWidth(1, claim.N) * Math.Sqrt(claim.N);
            return new Spread((high - low) / 2 / ofUnit, claim.N);
        }
    }
}
