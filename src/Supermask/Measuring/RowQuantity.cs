using Supermask.Measuring.Statistics;

namespace Supermask.Measuring;

/// <summary>A quantity of a row of the table of methods.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Mean">The mean over seeds.</param>
/// <param name="Interval">The 90 % interval of the mean; null where the seeds tell none.</param>
public sealed record RowQuantity(string Name, double Mean, IReadOnlyList<double>? Interval)
{
    /// <summary>What was measured.</summary>
    public static RowQuantity Of(Measurement measured)
    {
        var interval = measured.Interval;
        return new(measured.Quantity, interval.Mean, interval.Count > 1 && double.IsFinite(interval.Low + interval.High) ? [interval.Low, interval.High] : null);
    }

    /// <summary>The interval for figures and tables.</summary>
    /// <param name="seeds">Number of networks.</param>
    public Interval Over(int seeds) => Interval is [var low, var high]
        ? new(Mean, low, high, seeds)
        : new(Mean, double.NegativeInfinity, double.PositiveInfinity, seeds);
}
