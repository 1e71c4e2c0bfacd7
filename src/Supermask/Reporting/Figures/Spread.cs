using Supermask.Measuring.Statistics;

namespace Supermask.Reporting.Figures;

/// <summary>The range of an axis that shows numbers with their intervals, with some room at both ends.</summary>
/// <param name="Low">Its low end.</param>
/// <param name="High">Its high end, above the low one.</param>
public sealed record Spread(double Low, double High)
{
    private const double Room = 0.08;
    private const double RoomOfOneValue = 0.01;

    /// <summary>The range of these numbers.</summary>
    /// <param name="values">The numbers; ends of intervals that are not known count for nothing.</param>
    /// <param name="bounds">Between which values they lie; null where nothing bounds them.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static Spread Of(IEnumerable<Interval> values, ValueBounds? bounds = null)
    {
        double[] ends = [.. values.SelectMany(value => new[] { value.Mean, value.Low, value.High }).Where(double.IsFinite)];
        if (ends.Length == 0)
        {
            throw new ArgumentException("At least one number is needed.", nameof(values));
        }

        var (low, high) = (ends.Min(), ends.Max());
        var room = high > low ? Room * (high - low) : Math.Max(Math.Abs(low) * RoomOfOneValue, RoomOfOneValue);
        return bounds is null ? new(low - room, high + room) : new(Math.Max(low - room, bounds.Low), Math.Min(high + room, bounds.High));
    }

    /// <summary>The same range, but for what lies farther from 0 than an end; it holds 0.</summary>
    /// <param name="end">The end on either side; null where all is shown.</param>
    public Spread Around0(double? end) => end is { } most
        ? new(Math.Max(Math.Min(Low, 0), -most), Math.Min(Math.Max(High, 0), most))
        : new(Math.Min(Low, 0), Math.Max(High, 0));

    /// <summary>The same axis, cut off below a number; as it is where that is null.</summary>
    public Spread From(double? start) => start is { } least ? new(Math.Max(Low, least), High) : this;

    /// <summary>Whether the axis shows a number.</summary>
    public bool Holds(double value) => value >= Low && value <= High;

    /// <summary>How far up the axis a number lies, from 0 at its low end to 1 at its high one; beyond them at the end.</summary>
    public double ShareOf(double value) => (Math.Clamp(value, Low, High) - Low) / (High - Low);
}
