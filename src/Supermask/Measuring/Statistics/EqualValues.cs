namespace Supermask.Measuring.Statistics;

/// <summary>
/// The mean of draws that all gave the same value. They show no spread, and do not show that there is none: were one draw in ten
/// another one, five in a row would still be equal in three cases of five.
/// </summary>
/// <remarks>
/// Where a quantity is bounded, this much holds whatever its distribution: if the mean lay above v + s (High - v), more than a
/// share s of all draws would lie above v, and n draws of which none does would come in less than (1 - s)^n of cases. Of events
/// that never came, the geometric distribution says more: it is what Poisson counts come to whose rates differ from seed to seed
/// as widely as exponential ones, and with a mean of m none of n seeds has any in (1 + m)^-n of cases. A share of 0 or 100 % of
/// many decisions is such events too: wrong decisions that never came, or right ones. Without bounds nothing holds.
/// </remarks>
public sealed record EqualValues : MeanTest
{
    /// <summary>Between which values the quantity must lie; null where nothing bounds it.</summary>
    public ValueBounds? Bounds { get; init; }

    /// <inheritdoc/>
    public override string InWords => Known is null
        ? "; equal values show no spread, which does not mean that there is none"
        : "; where all values are equal, only the bounds of the quantity say how far the mean may lie from them";

    // Bounds on both sides, or on the one that all values lie at: else no interval has two ends.
    private ValueBounds? Known => Bounds is { } within && (NeverAbove || NeverBelow || double.IsFinite(within.High - within.Low)) ? within : null;

    // No event took any value off the bound that all lie at.
    private bool NeverAbove => Bounds is { OneEvent: not null } within && Mean == within.Low;

    private bool NeverBelow => Bounds is { OneEvent: not null } within && Mean == within.High;

    /// <inheritdoc/>
    public override double PAbove(double bound) =>
        Known is not { } within ? 1 : NeverBelow ? PNone(Mean - bound) : P(Mean - bound, Mean - within.Low);

    /// <inheritdoc/>
    public override double PBelow(double bound) =>
        Known is not { } within ? 1 : NeverAbove ? PNone(bound - Mean) : P(bound - Mean, within.High - Mean);

    /// <inheritdoc/>
    public override double PIsOneMore(PublishedDraw published) => 1;

    /// <inheritdoc/>
    public override (double Low, double High) OneMore(double digit) => (double.NegativeInfinity, double.PositiveInfinity);

    /// <inheritdoc/>
    protected override double LowEnd(double missed) => Known is not { } within
        ? double.NegativeInfinity
        : Math.Max(within.Low, Mean - (NeverBelow ? Events(missed) : Share(missed) * (Mean - within.Low)));

    /// <inheritdoc/>
    protected override double HighEnd(double missed) => Known is not { } within
        ? double.PositiveInfinity
        : Math.Min(within.High, Mean + (NeverAbove ? Events(missed) : Share(missed) * (within.High - Mean)));

    private double P(double apart, double room) => apart <= 0 ? 1 : apart >= room ? 0 : Math.Pow(1 - (apart / room), Count);

    private double PNone(double apart) => Math.Pow(1 + (Math.Max(0, apart) / Bounds!.OneEvent!.Value), -Count);

    private double Share(double missed) => 1 - Math.Pow(missed, 1.0 / Count);

    private double Events(double missed) => Bounds!.OneEvent!.Value * (Math.Pow(missed, -1.0 / Count) - 1);
}
