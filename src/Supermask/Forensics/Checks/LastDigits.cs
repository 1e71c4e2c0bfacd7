using MathNet.Numerics.Distributions;
using Supermask.Common;
using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Checks;

/// <summary>Whether the last printed digits are as even as those of numbers that vary over many units of it.</summary>
public sealed class LastDigits : ICheck
{
    private const int Digits = 10;
    private const string Hypothesis = "all ten last digits are equally likely, as of numbers that spread over many of their units";

    // From here on the last digits of a normal distribution are even to one in 10^80; uneven ones come from somewhere else.
    private const double UnitsOfSpread = 10;

    /// <inheritdoc/>
    public string Id => "last-digits";

    /// <inheritdoc/>
    public string Method => "Counts the last printed digits of all statistics, of all p-values and of all overlaps, and compares their "
        + "unevenness (chi-squared, simulated) and the rarest or most frequent digit (binomial, exact) with random digits.";

    /// <inheritdoc/>
    public string AppliesTo => "t-tests and overlaps";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(Dossier dossier)
    {
        var sets = dossier.Paper.Sets;
        var tests = sets.Where(set => set.Tests is not null).Select(set => (set.Tests!.Label, Tests: Distinct(set, dossier))).ToArray();
        var overlaps = sets.Where(set => set.Overlaps is not null).Select(set => set.Overlaps!).ToArray();
        return new[]
        {
            new Numbers("statistics", [.. tests.Select(table => (table.Label, table.Tests.Select(test => test.T).ToArray()))]),
            new Numbers("p-values", [.. tests.Select(table => (table.Label, table.Tests.Select(test => test.P).ToArray()))]),
            new Numbers("overlaps", [.. overlaps.Select(table =>
                (table.Label, table.Ascending.Select(pair => table.Percent[pair]).ToArray()))]),
        }.Where(numbers => numbers.Tables.Count > 0).Select(numbers => Run(numbers, dossier.Options));
    }

    // Statistics that are one multiple of the step have nearly one value, and thus no digits of their own.
    private static PrintedTest[] Distinct(TableSet set, Dossier dossier) => dossier.SizeOf(set)?.Differences is { } differences
        ? [.. set.Tests!.Tests.Where(test => differences.Of(test) != 0).DistinctBy(test => Math.Abs(differences.Of(test)))]
        : [.. set.Tests!.Tests.DistinctBy(test => Math.Abs(test.T.Value))];

    private static CheckResult Run(Numbers numbers, ForensicsOptions options)
    {
        var spread = numbers.Tables.Where(table => IsSpread(table.Printed)).ToArray();
        var about = $"{numbers.Name}: {string.Join(", ", numbers.Tables.Select(table => table.Label))}";
        if (spread.Length == 0)
        {
            return CheckResult.Open(about, "The numbers spread over too few units of their last digit.", Hypothesis);
        }

        // All tables together, and each alone where there are several.
        var together = Count(spread.SelectMany(table => table.Printed));
        var each = spread.Length > 1 ? spread.Select(table => Count(table.Printed)).ToArray() : [];
        var p = each.Prepend(together).Select(counts => PValue(counts, options)).ToArray();
        var (digits, ofDigit) = Extreme(together);
        var found = $"The last digits 0 to 9 come {string.Join(", ", together)} times among {together.Sum()}: chi-squared has "
            + $"p = {Uneven(together, options).Show()}; {string.Join(" and ", digits)}, which {(digits.Length == 1 ? "comes" : "come")} "
            + $"{together[digits[0]]} times, {(digits.Length == 1 ? "has" : "have")} p = {ofDigit.Show()}.";
        return CheckResult.Tested(about, found, Hypothesis, Math.Min(1, p.Min() * p.Length), [.. spread.Select(table =>
            new OddRow(table.Label, numbers.Name, $"last digits 0 to 9: {string.Join(", ", Count(table.Printed))}"))]);
    }

    private static double PValue(int[] counts, ForensicsOptions options) =>
        Math.Min(1, 2 * Math.Min(Uneven(counts, options), Extreme(counts).P));

    private static bool IsSpread(PrintedNumber[] numbers) =>
        numbers.Length > 1 && MathNet.Numerics.Statistics.Statistics.StandardDeviation(numbers.Select(number => number.Real))
        >= UnitsOfSpread * 2 * numbers[0].HalfUnit;

    private static double Uneven(int[] found, ForensicsOptions options)
    {
        var (total, squares) = (found.Sum(), Squares(found));
        var random = options.Random($"last digits of {total}");
        var counts = new int[Digits];
        var asUneven = 0;
        for (var draw = 0; draw < options.Simulations; draw++)
        {
            Array.Clear(counts);
            for (var number = 0; number < total; number++)
            {
                counts[random.Below(Digits)]++;
            }

            asUneven += Squares(counts) >= squares ? 1 : 0;
        }

        return (1.0 + asUneven) / (1 + options.Simulations);
    }

    // The digits whose count is least likely, with Bonferroni's correction for ten digits and two sides.
    private static (int[] Digits, double P) Extreme(int[] counts)
    {
        var binomial = new Binomial(1.0 / Digits, counts.Sum());
        double Tail(int count) => Math.Min(binomial.CumulativeDistribution(count), 1 - binomial.CumulativeDistribution(count - 1));
        var least = counts.MinBy(Tail);
        return ([.. counts.Index().Where(each => each.Item == least).Select(each => each.Index)], Math.Min(1, 2 * Digits * Tail(least)));
    }

    // Chi-squared grows with the sum of squares: the sum of the counts is fixed.
    private static int Squares(int[] counts)
    {
        var sum = 0;
        foreach (var count in counts)
        {
            sum += count * count;
        }

        return sum;
    }

    private static int[] Count(IEnumerable<PrintedNumber> numbers)
    {
        var counts = new int[Digits];
        foreach (var number in numbers)
        {
            counts[number.LastDigit]++;
        }

        return counts;
    }

    private sealed record Numbers(string Name, IReadOnlyList<(string Label, PrintedNumber[] Printed)> Tables);
}
