using Supermask.Common;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging;

/// <summary>
/// The mean lies within a margin of the published value: two one-sided tests, each at 5 %.
/// </summary>
/// <param name="Published">The published value.</param>
/// <param name="Margin">The largest difference that still counts as the same.</param>
public sealed record WithinMargin(double Published, double Margin) : IPredicate
{
    private double Low => Published - Margin;

    private double High => Published + Margin;

    /// <inheritdoc/>
    public string Kind => "interval";

    /// <inheritdoc/>
    public AcceptedRange Accepted => new(Low, High, Published);

    /// <inheritdoc/>
    public string Describe(string unit) => $"{Published.Show(unit)}, give or take {Margin.Show(Units.OfDifference(unit))}";

    /// <inheritdoc/>
    public Judgement Judge(Interval measured, IReadOnlyList<double> values)
    {
        var band = $"{Low.Show()} to {High.Show()}";
        if (measured.Low >= Low && measured.High <= High)
        {
            return new(Verdict.Reproduced, $"the whole interval lies within {band}");
        }

        return measured.High < Low || measured.Low > High
            ? new(Verdict.NotReproduced, $"the whole interval lies outside {band}")
            : new(Verdict.Inconclusive, $"the interval reaches across an end of {band}");
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Of a mean at one end of the margin, values lie outside on that side or, where the margin is small beside their spread, on
    /// the other.
    /// </remarks>
    public double PContradicted(MeanTest mean) => Math.Min(1, mean.Mean >= Published
        ? mean.PAbove(High) + mean.PAbove(Low)
        : mean.PBelow(Low) + mean.PBelow(High));
}
