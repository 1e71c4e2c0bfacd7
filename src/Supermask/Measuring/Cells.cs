using System.Text.RegularExpressions;
using Supermask.Methods;

namespace Supermask.Measuring;

/// <summary>
/// The trained networks that a scenario speaks of, by variant, approach, epochs and setting, and what can be measured of them: a
/// quantity in each, or the difference or the ratio of two of them, paired by seed.
/// </summary>
/// <param name="Studies">The networks.</param>
public sealed partial record Cells(IReadOnlyList<RunStudy> Studies)
{
    // The name of a setting stands for how its networks learn and for how long.
    private const int Setting = 3;
    private static readonly int[] ToldBySetting = [1, 2];

    private static readonly Func<RunStudy, string>[] Factors =
        [
        study => study.Variant,
        study => study.Arm.Approach,
        study => study.Arm.Duration,
        study => study.Arm.Setting?.Name ?? "",
    ];

    /// <summary>
    /// Measures a quantity: as named, or with <c>, less chance</c>, <c>, short of chance</c>, <c>, rotated less
    /// permuted</c>, <c>, two epochs less one epoch</c>, the names of two methods with <c>less</c> or <c>over</c> between
    /// them, or one level alone, as in <c>, classic</c>. These can follow each other; the last is taken last.
    /// </summary>
    /// <returns>A measurement for each combination of what is not compared.</returns>
    /// <exception cref="ArgumentException">
    /// There is no such quantity, no network of a level that it names, or a network that keeps no trace which it needs.
    /// </exception>
    public IReadOnlyList<Measurement> Measure(string name) => [.. Measured(name, Studies).Select(cell => cell.Value)];

    private IReadOnlyList<Cell> Measured(string name, IReadOnlyList<RunStudy> studies)
    {
        if (AgainstChance().Match(name) is { Success: true } chance)
        {
            var way = chance.Groups["way"].Value;
            return [.. Measured(chance.Groups["quantity"].Value, studies)
                .Select(cell => cell with { Value = cell.Value.AgainstChance(way == "less chance" ? 1 : -1, $"{cell.Value.Quantity}, {way}") })];
        }

        if (Comparison().Match(name) is { Success: true } comparison)
        {
            return Compared(
                Measured(comparison.Groups["quantity"].Value, studies),
                comparison.Groups["one"].Value,
                comparison.Groups["how"].Value,
                comparison.Groups["other"].Value);
        }

        if (OneLevel().Match(name) is { Success: true } level && FactorOf(level.Groups["level"].Value) is { } factor)
        {
            // Networks of other levels need not keep what the quantity is computed from.
            var ofLevel = studies.Where(study => Factors[factor](study) == level.Groups["level"].Value);
            return Measured(level.Groups["quantity"].Value, [.. ofLevel]);
        }

        var pairs = MethodPair.Of(studies).Select(pair => (Pair: pair, Quantity: MethodPairQuantities.Named(name, pair)))
            .Where(each => each.Quantity is not null).ToArray();
        if (pairs.Length > 0)
        {
            return [.. pairs.Select(each => Of(each.Pair, each.Quantity!))];
        }

        foreach (var study in studies)
        {
            study.RequireTracesOf(name);
        }

        return [.. studies.Select(study => Of(study, name))];
    }

    // A quantity of two methods varies by variant and epochs alone.
    private Cell Of(MethodPair pair, MethodPairQuantity quantity)
    {
        var cell = new[] { pair.First.Variant, "", pair.First.Arm.Duration, "" };
        var measured = quantity.Measure(pair, Named(quantity.Name, cell));
        return new Cell(cell, measured with { ByConstruction = pair.SameComputation });
    }

    private Cell Of(RunStudy study, string name)
    {
        var measured = study.Measure(name);
        var levels = Factors.Select(factor => factor(study)).ToArray();
        return new Cell(levels, measured with { Quantity = Named(name, levels) }) { Studies = [study] };
    }

    private string Named(string name, string[] levels) => string.Join(
        ", ",
        [name, .. levels.Where((level, factor) => level.Length > 0 && (factor == 0 || (Differs(factor) && !(ToldBySetting.Contains(factor) && Differs(Setting)))))]);

    private bool Differs(int factor) => Studies.Select(Factors[factor]).Distinct().Count() > 1;

    private IReadOnlyList<Cell> Compared(IReadOnlyList<Cell> cells, string one, string how, string other)
    {
        if (FactorOf(one) is not { } factor || FactorOf(other) != factor)
        {
            throw new ArgumentException(
                $"The scenario compares {one} with {other}, but speaks of no such networks. It speaks of:\n  "
                + string.Join("\n  ", Studies.Select(study => $"{study.Variant}, {study.Arm.Name}")));
        }

        return [.. cells.Where(cell => cell.Levels[factor] == one).Select(first =>
        {
            var second = cells.Single(cell => cell.Levels[factor] == other && cell.IsBeside(first, factor));
            string[] levels = [.. first.Levels.Select((level, index) => index == factor ? $"{one} {how} {other}" : level)];
            var quantity = first.Value.Quantity.Replace($", {one}", $", {one} {how} {other}", StringComparison.Ordinal);
            var (value, beside) = OnSharedSeeds(first.Value, second.Value);
            var compared = how == "less" ? value.Less(beside, quantity) : value.Over(beside, quantity);
            var same = SameComputation(first, second);
            return new Cell(levels, compared with
            {
                IsCertain = compared.IsCertain || same?.SharesDraws == true,
                ByConstruction = same?.Choice ?? (first.Value.ByConstruction == second.Value.ByConstruction ? first.Value.ByConstruction : null),
            })
            {
                Studies = [.. first.Studies, .. second.Studies],
            };
        })];
    }

    // Of differences, too: those of two networks each, pair by pair.
    private static SameComputation? SameComputation(Cell first, Cell second)
    {
        SameComputation?[] each = [.. first.Studies.Zip(second.Studies, (one, other) => Reductions.Between(one.Options, other.Options)).Distinct()];
        return each is [{ } same] ? same : null;
    }

    // Exploratory arms have fewer seeds, which are the first ones of the others.
    private static (Measurement One, Measurement Other) OnSharedSeeds(Measurement one, Measurement other)
    {
        var count = Math.Min(one.Values.Count, other.Values.Count);
        return (OnFirstSeeds(one, count), OnFirstSeeds(other, count));
    }

    private static Measurement OnFirstSeeds(Measurement all, int count) => all with
    {
        Values = [.. all.Values.Take(count)],
        ChanceValues = all.ChanceValues?.Take(count).ToArray(),
    };

    private int? FactorOf(string level)
    {
        var factor = Array.FindIndex(Factors, of => Studies.Any(study => of(study) == level));
        return factor < 0 ? null : factor;
    }

    private sealed record Cell(string[] Levels, Measurement Value)
    {
        // The networks that it was measured on; none where two methods give a number together.
        public IReadOnlyList<RunStudy> Studies { get; init; } = [];

        public bool IsBeside(Cell other, int factor) =>
            Levels.Index().All(level => level.Index == factor || (factor == Setting && ToldBySetting.Contains(level.Index)) || level.Item == other.Levels[level.Index]);
    }

    [GeneratedRegex("^(?<quantity>.+), (?<one>[A-Za-z0-9 %.-]+) (?<how>less|over) (?<other>[A-Za-z0-9 %.-]+)$")]
    private static partial Regex Comparison();

    [GeneratedRegex("^(?<quantity>.+), (?<level>[A-Za-z0-9 %.-]+)$")]
    private static partial Regex OneLevel();

    [GeneratedRegex("^(?<quantity>.+), (?<way>less chance|short of chance)$")]
    private static partial Regex AgainstChance();
}
