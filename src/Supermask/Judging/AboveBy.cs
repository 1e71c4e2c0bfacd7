using Supermask.Common;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging;

/// <summary>
/// The mean lies above a threshold by at least the smallest difference that would matter. Where only the sign is shown,
/// the direction holds. From 5 to 20 seeds the interval's word needs the exact sign-flip test's too.
/// </summary>
/// <param name="Threshold">What the quantity is said to exceed.</param>
/// <param name="AtLeast">The smallest difference that would matter; 0 where any would.</param>
public sealed record AboveBy(double Threshold, double AtLeast) : IPredicate
{
    private double SizeThatMatters => Threshold + AtLeast;

    /// <inheritdoc/>
    public string Kind => "difference";

    /// <inheritdoc/>
    public AcceptedRange Accepted => new(SizeThatMatters, null, Threshold);

    /// <inheritdoc/>
    public double? NullValue => Threshold;

    /// <inheritdoc/>
    public string Describe(string unit) =>
        AtLeast == 0
            ? $"above {Threshold.Show(unit)}"
            : $"above {Threshold.Show(unit)} by at least {AtLeast.Show(Units.OfDifference(unit))}";

    /// <inheritdoc/>
    public Judgement Judge(Interval measured, IReadOnlyList<double> values)
    {
        if (measured.IsPoint)
        {
            return JudgePoint(measured.Mean);
        }

        if (measured.Low > Threshold)
        {
            return JudgeAbove(measured, values);
        }

        return measured.High < SizeThatMatters
            ? new(Verdict.NotReproduced, measured.High < Threshold
                ? $"the whole interval lies below {Threshold.Show()}"
                : $"the interval contains {Threshold.Show()} and stays below {SizeThatMatters.Show()}: no difference that would matter")
            : new(Verdict.Inconclusive, AtLeast == 0
                ? $"the interval contains {Threshold.Show()}"
                : $"the interval contains both {Threshold.Show()} and {SizeThatMatters.Show()}");
    }

    private Judgement JudgePoint(double value) => value > Threshold
        ? value >= SizeThatMatters
            ? new(Verdict.Reproduced, $"{value.Show()}, without spread, is no less than {SizeThatMatters.Show()}")
            : new(Verdict.DirectionHolds, $"{value.Show()}, without spread, lies above {Threshold.Show()} but below {SizeThatMatters.Show()}")
        : new(Verdict.NotReproduced, $"{value.Show()}, without spread, does not lie above {Threshold.Show()}");

    private Judgement JudgeAbove(Interval measured, IReadOnlyList<double> values)
    {
        var size = SignFlipCheck.Of(values, SizeThatMatters);
        if (measured.Low >= SizeThatMatters && size.Passes)
        {
            return new(Verdict.Reproduced, $"the whole interval lies above {SizeThatMatters.Show()}{size.InWords}");
        }

        var sign = AtLeast == 0 ? size : SignFlipCheck.Of(values, Threshold);
        if (!sign.Passes)
        {
            return new(Verdict.Inconclusive, $"the interval lies above {Threshold.Show()}{sign.InWords}");
        }

        if (measured.Low >= SizeThatMatters)
        {
            return new(
                Verdict.DirectionHolds, $"the whole interval lies above {SizeThatMatters.Show()}{size.InWords}: only the sign is shown");
        }

        return new(Verdict.DirectionHolds, measured.High < SizeThatMatters
            ? $"the interval lies above {Threshold.Show()} but below {SizeThatMatters.Show()}: the sign holds, the size does not{sign.InWords}"
            : $"the interval lies above {Threshold.Show()} but reaches across {SizeThatMatters.Show()}: only the sign is shown{sign.InWords}");
    }
}
