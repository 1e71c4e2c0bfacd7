using Supermask.Common;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging;

/// <summary>
/// The mean lies above a threshold by at least the smallest difference that would matter. Where the sign is shown and the size
/// is open, the direction holds; where the size is excluded, the claim is not reproduced, however surely the sign is shown. From
/// 5 to 20 seeds of a symmetric quantity the interval's word needs the exact sign-flip test's too.
/// </summary>
/// <param name="Threshold">What the quantity is said to exceed.</param>
/// <param name="AtLeast">The smallest difference that would matter; 0 where any would.</param>
public sealed record AboveBy(double Threshold, double AtLeast) : IPredicate
{
    /// <summary>Said of an effect that is there and smaller than would matter.</summary>
    public const string Negligible = "present, but negligible";

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
    public Judgement Judge(Interval measured, IReadOnlyList<double> values) => measured switch
    {
        { IsPoint: true } => JudgePoint(measured.Mean),
        _ when measured.High < SizeThatMatters => JudgeTooSmall(measured, values),
        _ when measured.Low > Threshold => JudgeAbove(measured, values),
        _ => new(Verdict.Inconclusive, AtLeast == 0
            ? $"the interval contains {Threshold.Show()}"
            : $"the interval contains both {Threshold.Show()} and {SizeThatMatters.Show()}"),
    };

    /// <inheritdoc/>
    public double PContradicted(MeanTest mean) => mean.PBelow(SizeThatMatters);

    private Judgement JudgePoint(double value) => value > Threshold
        ? value >= SizeThatMatters
            ? new(Verdict.Reproduced, $"{value.Show()}, without spread, is no less than {SizeThatMatters.Show()}")
            : new(Verdict.NotReproduced, $"{value.Show()}, without spread, lies above {Threshold.Show()} but below {SizeThatMatters.Show()}", Negligible)
        : new(Verdict.NotReproduced, $"{value.Show()}, without spread, does not lie above {Threshold.Show()}");

    private Judgement JudgeTooSmall(Interval measured, IReadOnlyList<double> values)
    {
        if (measured.Low > Threshold && SignFlipCheck.Of(values, Threshold, measured.Error) is { Passes: true } sign)
        {
            return new(
                Verdict.NotReproduced,
                $"the interval lies above {Threshold.Show()} but below {SizeThatMatters.Show()}: the sign holds, the size does not{sign.InWords}",
                Negligible);
        }

        return new(Verdict.NotReproduced, measured.High < Threshold
            ? $"the whole interval lies below {Threshold.Show()}"
            : $"the interval stays below {SizeThatMatters.Show()}: no difference that would matter");
    }

    private Judgement JudgeAbove(Interval measured, IReadOnlyList<double> values)
    {
        var isLarge = measured.Low >= SizeThatMatters;
        var size = isLarge ? SignFlipCheck.Of(values, SizeThatMatters, measured.Error) : default;
        if (isLarge && size.Passes)
        {
            return new(Verdict.Reproduced, $"the whole interval lies above {SizeThatMatters.Show()}{size.InWords}");
        }

        var sign = AtLeast == 0 ? size : SignFlipCheck.Of(values, Threshold, measured.Error);
        if (!sign.Passes)
        {
            return new(Verdict.Inconclusive, $"the interval lies above {Threshold.Show()}{sign.InWords}");
        }

        return new(Verdict.DirectionHolds, isLarge
            ? $"the whole interval lies above {SizeThatMatters.Show()}{size.InWords}: only the sign is shown"
            : $"the interval lies above {Threshold.Show()} but reaches across {SizeThatMatters.Show()}: only the sign is shown{sign.InWords}");
    }
}
