using Supermask.Statistics;

namespace Supermask.Claims;

/// <summary>
/// The mean lies above a threshold by at least the smallest difference that would matter. Where only the sign is shown,
/// the direction holds.
/// </summary>
/// <param name="Threshold">What the quantity is said to exceed.</param>
/// <param name="AtLeast">The smallest difference that would matter; 0 where any would.</param>
public sealed record AboveBy(double Threshold, double AtLeast) : IPredicate
{
    private double Enough => Threshold + AtLeast;

    /// <inheritdoc/>
    public string Kind => "difference";

    /// <inheritdoc/>
    public AcceptedRange Accepted => new(Enough, null, Threshold);

    /// <inheritdoc/>
    public string Describe(string unit) =>
        AtLeast == 0
            ? $"above {Threshold.Show(unit)}"
            : $"above {Threshold.Show(unit)} by at least {AtLeast.Show(Units.OfDifference(unit))}";

    /// <inheritdoc/>
    public Judgement Judge(Interval measured)
    {
        if (measured.Low >= Enough)
        {
            return new(Verdict.Reproduced, $"the whole interval lies above {Enough.Show()}");
        }

        if (measured.Low > Threshold)
        {
            return new(Verdict.DirectionHolds, measured.High < Enough
                ? $"the interval lies above {Threshold.Show()} but below {Enough.Show()}: the sign holds, the size does not"
                : $"the interval lies above {Threshold.Show()} but reaches across {Enough.Show()}: only the sign is shown");
        }

        return measured.High < Enough
            ? new(Verdict.NotReproduced, measured.High < Threshold
                ? $"the whole interval lies below {Threshold.Show()}"
                : $"the interval contains {Threshold.Show()} and stays below {Enough.Show()}: no difference that would matter")
            : new(Verdict.Inconclusive, $"the interval contains both {Threshold.Show()} and {Enough.Show()}");
    }
}
