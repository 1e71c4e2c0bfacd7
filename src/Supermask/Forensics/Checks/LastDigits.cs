using Supermask.Claims;
using Supermask.Forensics.Papers;

namespace Supermask.Forensics.Checks;

/// <summary>Whether the last printed digits are as even as those of numbers that vary over many units of it.</summary>
public sealed class LastDigits : ICheck
{
    private const int Digits = 10;
    private const string Hypothesis = "all ten last digits are equally likely, as of numbers that spread over many of their units";

    // Numbers that spread over fewer units than this have no even last digits: the ripple of a normal distribution's last
    // digit is below 1 in 10^8 from here on.
    private const double UnitsOfSpread = 10;

    /// <inheritdoc/>
    public string Id => "last-digits";

    /// <inheritdoc/>
    public string Method => "Counts the last printed digits of statistics, p-values and overlaps, and compares their unevenness "
        + "(chi-squared) with that of random digits.";

    /// <inheritdoc/>
    public string AppliesTo => "t-tests and overlaps";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(Dossier dossier) =>
        from set in dossier.Paper.Sets select Run(set, dossier.Options);

    private static CheckResult Run(TableSet set, ForensicsOptions options)
    {
        var columns = Columns(set).Where(column => IsSpread(column.Numbers)).ToArray();
        var about = set.About(set.Overlaps?.Label, set.Tests?.Label);
        if (columns.Length == 0)
        {
            return CheckResult.Open(about, "The numbers spread over too few units of their last digit.", Hypothesis);
        }

        var p = columns.Select(column => PValue(column.Numbers, options)).ToArray();
        var rows = columns.Zip(p).Where(each => each.Second * p.Length < ForensicsOptions.Level)
            .Select(each => new OddRow(each.First.Table, each.First.Name, $"last digits 0 to 9: {Text(each.First.Numbers)}"));
        var found = string.Join("; ", columns.Zip(p, (column, each) =>
            $"last digits 0 to 9 of the {column.Name}: {Text(column.Numbers)}, p = {each.Show()}")) + ".";
        return CheckResult.Tested(about, Sentence(found), Hypothesis, Math.Min(1, p.Min() * p.Length), [.. rows]);
    }

    private static IEnumerable<(string Table, string Name, PrintedNumber[] Numbers)> Columns(TableSet set)
    {
        if (set.Tests is { } tests)
        {
            yield return (tests.Label, "statistics", [.. tests.Tests.Select(test => test.T)]);
            yield return (tests.Label, "p-values", [.. tests.Tests.Select(test => test.P)]);
        }

        if (set.Overlaps is { } overlaps)
        {
            yield return (overlaps.Label, "overlaps", [.. overlaps.Ascending.Select(pair => overlaps.Percent[pair])]);
        }
    }

    private static bool IsSpread(PrintedNumber[] numbers) =>
        MathNet.Numerics.Statistics.Statistics.StandardDeviation(numbers.Select(number => number.Real))
        >= UnitsOfSpread * 2 * numbers[0].HalfUnit;

    private static double PValue(PrintedNumber[] numbers, ForensicsOptions options)
    {
        var found = Squares(Count(numbers.Select(number => number.LastDigit)));
        var random = options.Random($"last digits of {numbers.Length}");
        var counts = new int[Digits];
        var asUneven = 0;
        for (var draw = 0; draw < options.Simulations; draw++)
        {
            Array.Clear(counts);
            for (var number = 0; number < numbers.Length; number++)
            {
                counts[random.Below(Digits)]++;
            }

            asUneven += Squares(counts) >= found ? 1 : 0;
        }

        return (1.0 + asUneven) / (1 + options.Simulations);
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

    private static int[] Count(IEnumerable<int> digits)
    {
        var counts = new int[Digits];
        foreach (var digit in digits)
        {
            counts[digit]++;
        }

        return counts;
    }

    private static string Text(PrintedNumber[] numbers) => string.Join(' ', Count(numbers.Select(number => number.LastDigit)));

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
