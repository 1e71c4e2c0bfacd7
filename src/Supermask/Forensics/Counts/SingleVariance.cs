using Supermask.Common;

namespace Supermask.Forensics.Counts;

/// <summary>
/// The variance of a mask in single precision (float32) as NumPy computes it: the mean is rounded, and so are the distance
/// of an entry from it, its square and each sum of squares. The ones and zeros of a mask have one square each; in which
/// order they are added, and thus which sums are rounded, the number of ones does not tell.
/// </summary>
/// <param name="Spread">Root mean square of its distance from the exact variance over all orders, relative to it.</param>
/// <param name="Most">The most that this distance can be.</param>
public sealed record SingleVariance(double Spread, double Most)
{
    // Half a unit in the last place of a single, relative to the least number with that place.
    private const double Rounding = 1.0 / (1 << 24);

    // Of the distance from the mean, twice as its square, of the square, and of the division by N.
    private const int RoundingsOfASquare = 4;

    private const int Arrangements = 50;

    /// <summary>What is open of a mask of numbers in double precision: nothing that is printed.</summary>
    public static SingleVariance None { get; } = new(0, 0);

    /// <summary>The variance of entries in this order, dividing by N.</summary>
    public static float Of(ReadOnlySpan<bool> mask)
    {
        var (one, zero) = Squares(mask.Count(true), mask.Length);
        var squares = new float[mask.Length];
        for (var index = 0; index < mask.Length; index++)
        {
            squares[index] = mask[index] ? one : zero;
        }

        return PairwiseSum.Of(squares) / mask.Length;
    }

    /// <summary>What the order of entries leaves open, from masks whose ones lie anywhere.</summary>
    /// <param name="ones">Ones of a mask.</param>
    /// <param name="entries">Entries of a mask.</param>
    /// <param name="random">Where the ones lie.</param>
    public static SingleVariance Within(int ones, int entries, CounterRandom random)
    {
        var density = ones / (double)entries;
        var mask = new bool[entries];
        var squares = 0.0;
        for (var arrangement = 0; arrangement < Arrangements; arrangement++)
        {
            var left = ones;
            for (var index = 0; index < entries; index++)
            {
                mask[index] = random.Unit() * (entries - index) < left;
                left -= mask[index] ? 1 : 0;
            }

            squares += Math.Pow((Of(mask) / (density * (1 - density))) - 1, 2);
        }

        return new SingleVariance(Math.Sqrt(squares / Arrangements), (PairwiseSum.RoundingsOf(entries) + RoundingsOfASquare) * Rounding);
    }

    private static (float One, float Zero) Squares(int ones, int entries)
    {
        var mean = (float)(ones / (double)entries);
        var rest = 1 - mean;
        return (rest * rest, mean * mean);
    }
}
