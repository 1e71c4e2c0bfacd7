using Supermask.Common;
using Supermask.Forensics.Counts;
using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Checks;

/// <summary>A gap between two printed means of runs.</summary>
/// <param name="Label">The table.</param>
/// <param name="Row">The row.</param>
/// <param name="Names">The columns.</param>
/// <param name="First">One mean.</param>
/// <param name="Second">The other.</param>
/// <param name="Runs">Runs of each mean.</param>
/// <param name="Spread">The standard deviation of a run as it was measured.</param>
/// <param name="Freedom">Degrees of freedom of the spread.</param>
internal sealed record PrintedGap(
    string Label, string Row, string Names, PrintedNumber First, PrintedNumber Second, int Runs, double Spread, int Freedom)
{
    // With more, a spread is as good as known.
    private const int MostFreedom = 200;

    /// <summary>The gap.</summary>
    public double Real => (double)(First.Value - Second.Value);

    /// <summary>The gap as it follows from what is printed.</summary>
    public string Text => $"{First with { Value = First.Value - Second.Value }}";

    /// <summary>The gap that a manifest speaks of.</summary>
    /// <exception cref="InvalidDataException">There is no such row or column, or a cell is no number.</exception>
    public static PrintedGap Of(Gap gap, PrintedPaper paper)
    {
        var table = paper[gap.File];
        var (first, second) = table.Pair(gap.Row, gap.First, gap.Second);
        return new PrintedGap(table.Label, gap.Row, $"{gap.First} and {gap.Second}", first, second, gap.Runs, gap.Spread, gap.Freedom);
    }

    /// <summary>The square of a gap over that of its standard error; rounding of both means adds to it.</summary>
    public double Square(double gap, double spread) => gap * gap
        / ((2 * spread * spread / Runs) + (First.HalfUnit * First.HalfUnit / 3) + (Second.HalfUnit * Second.HalfUnit / 3));

    /// <summary>Such a square of a gap and a spread drawn by chance.</summary>
    public double Draw(CounterRandom random)
    {
        var gap = (Draws.Normal(random) * Spread * Math.Sqrt(2.0 / Runs))
            + (First.HalfUnit * ((2 * random.Unit()) - 1)) + (Second.HalfUnit * ((2 * random.Unit()) - 1));
        var freedom = Math.Min(Freedom, MostFreedom);
        var squares = Enumerable.Range(0, freedom).Sum(_ => Math.Pow(Draws.Normal(random), 2));
        return Square(gap, Spread * Math.Sqrt(squares / freedom));
    }
}
