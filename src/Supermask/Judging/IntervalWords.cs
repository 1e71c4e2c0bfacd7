using Supermask.Common;
using Supermask.Measuring;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging;

/// <summary>Intervals of means as readers see them.</summary>
public static class IntervalWords
{
    /// <summary>Why a single value decides nothing.</summary>
    /// <param name="countedAs">What the values are counted as: seeds, or something else that repeats the measurement.</param>
    public static string NoInterval(string countedAs) => $"one {countedAs.TrimEnd('s')} gives no interval";

    /// <summary>Both ends, or that there are none because one value, or equal ones, show no spread.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="countedAs">What the values are counted as.</param>
    public static string InWords(this Interval interval, string countedAs = Measurement.Seeds) => double.IsFinite(interval.Low)
        ? $"{interval.Low.Show()} to {interval.High.Show()}"
        : interval.Count > 1 ? "equal values give no interval" : NoInterval(countedAs);
}
