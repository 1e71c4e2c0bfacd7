using MathNet.Numerics.Statistics;
using Supermask.Common;
using Supermask.Measuring.Statistics;

namespace Supermask.Measuring;

/// <summary>A quantity as it was measured.</summary>
/// <param name="Quantity">What was measured, in words that complete "the ... is".</param>
/// <param name="Unit">The unit, such as <c>%</c> or <c>points</c>; empty for a bare number.</param>
/// <param name="Values">One value a seed, or a single value that depends on no seed.</param>
public sealed record Measurement(string Quantity, string Unit, IReadOnlyList<double> Values)
{
    /// <summary>The values are counted as seeds.</summary>
    public const string Seeds = "seeds";

    /// <summary>The values are counted as rounds of timing in turns, which vary with the load of the machine.</summary>
    public const string Rounds = "rounds";

    private readonly bool isCertain;

    /// <summary>Whether the value varies from seed to seed.</summary>
    public bool DependsOnSeed { get; init; } = true;

    /// <summary>
    /// Whether the value of each seed is known without drawing it: because it depends on no seed, or because two arms whose
    /// difference it is are one computation. That all seeds came out equal does not make it so.
    /// </summary>
    public bool IsCertain
    {
        get => isCertain || !DependsOnSeed;
        init => isCertain = value;
    }

    /// <summary>How values scatter from seed to seed, which decides how their mean gets its interval.</summary>
    public Shape Shape { get; init; } = Shape.Symmetric;

    /// <summary>Between which values the quantity must lie; null where nothing bounds it.</summary>
    public ValueBounds? Bounds { get; init; }

    /// <summary>One value a seed; none where the value depends on no seed.</summary>
    public IReadOnlyList<double> SeedValues => DependsOnSeed ? Values : [];

    /// <summary>What the values are counted as: seeds, or something else that repeats the measurement.</summary>
    public string CountedAs { get; init; } = Seeds;

    /// <summary>What the chance model gives for the same quantity, one value a seed, where it has one.</summary>
    public IReadOnlyList<double>? ChanceValues { get; init; }

    /// <summary>What the chance values are the values of, in words that complete "... give".</summary>
    public string ChanceModel { get; init; } = ChanceModels.RandomMasks;

    /// <summary>
    /// Of a difference of two arms: the standard deviation of the difference between two single runs that share no seed,
    /// from the spread of each arm. Null for anything else, and where one seed shows no spread.
    /// </summary>
    public double? UnpairedSpread { get; init; }

    /// <summary>
    /// Of a comparison of two arms: the choice of reading that makes one computation of both, such as <c>A13a</c>, so that their
    /// difference is decided before anything is trained. Null where it is a matter of measuring.
    /// </summary>
    public string? ByConstruction { get; init; }

    /// <summary>The share of wrong decisions that one end of its interval allows.</summary>
    public double Error { get; init; } = Interval.OneSidedError;

    /// <summary>The mean over seeds with its interval; a value that is certain is its own interval.</summary>
    public Interval Interval => MeanTest?.Interval ?? Interval.Certain(Values[0], Values.Count);

    /// <summary>The mean over seeds as their values tell it; null where it is certain.</summary>
    public MeanTest? MeanTest => IsCertain && Values.All(value => value == Values[0]) ? null
        : MeanTest.Of(Values, Shape, Bounds) with { Error = Error };

    /// <summary>Mean over seeds of what the chance model gives.</summary>
    public double? Chance => ChanceValues?.Average();

    /// <summary>A value that depends on no seed.</summary>
    public static Measurement Certain(string quantity, string unit, double value) =>
        new(quantity, unit, [value]) { DependsOnSeed = false };

    /// <summary>
    /// The same quantity in one arm less that in another, paired by seed, so that what both arms share cancels.
    /// </summary>
    /// <exception cref="ArgumentException">The arms have different numbers of seeds.</exception>
    public Measurement Less(Measurement other, string quantity)
    {
        if (other.Values.Count != Values.Count)
        {
            throw new ArgumentException($"{Values.Count} and {other.Values.Count} seeds cannot be paired.", nameof(other));
        }

        return new Measurement(quantity, Units.OfDifference(Unit), Subtract(Values, other.Values))
        {
            DependsOnSeed = DependsOnSeed || other.DependsOnSeed,
            IsCertain = IsCertain && other.IsCertain,
            Shape = WiderOf(Shape, other.Shape),
            Bounds = Bounds is { } within && other.Bounds is { } beside ? within.Less(beside) : null,
            ChanceValues = ChanceValues is { } own && other.ChanceValues is { } others ? Subtract(own, others) : null,
            ChanceModel = ChanceModel,
            UnpairedSpread = Values.Count > 1 ? Math.Sqrt(Values.Variance() + other.Values.Variance()) : null,
        };
    }

    /// <summary>The quantity less what chance gives for it, seed by seed; with a sign of -1 the other way round.</summary>
    /// <exception cref="InvalidOperationException">No chance model applies to the quantity.</exception>
    public Measurement AgainstChance(int sign, string quantity) => new(
        quantity,
        Units.OfDifference(Unit),
        [.. Subtract(Values, ChanceValues ?? throw new InvalidOperationException($"No chance model gives the {Quantity}."))
            .Select(difference => sign * difference)])
    {
        Shape = Shape,
        ChanceValues = [.. Values.Select(_ => 0.0)],
        ChanceModel = ChanceModel,
    };

    /// <summary>The quantity in one arm over that in another, paired by seed. What is divided has a tail, whatever its parts have.</summary>
    public Measurement Over(Measurement other, string quantity) => new(
        quantity, "", [.. Values.Zip(other.Values, (value, beside) => value / beside)])
    {
        Shape = Shape.Skewed,
        // Nothing over anything is nothing.
        IsCertain = IsCertain && (other.IsCertain || Values.All(value => value == 0)),
    };

    private static Shape WiderOf(Shape one, Shape other) => one == Shape.Symmetric ? other : one;

    private static double[] Subtract(IReadOnlyList<double> first, IReadOnlyList<double> second) =>
        [.. first.Zip(second, (one, another) => one - another)];
}
