using System.Globalization;
using Supermask.Judging;
using Supermask.Measuring;
using Supermask.Papers.Tiba2023;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Multiverse;

/// <summary>A published number that training can give.</summary>
/// <param name="Variant">Name of the variant.</param>
/// <param name="Arm">The arm that gives it.</param>
/// <param name="Quantity">The quantity, as <see cref="RunStudy.Measure"/> names it.</param>
/// <param name="Place">Where it is published.</param>
/// <param name="Value">The published value, in the quantity's unit.</param>
/// <param name="Step">One unit of its last printed digit; 0 where it was recovered to the last.</param>
public sealed record PublishedNumber(string Variant, Arm Arm, string Quantity, string Place, double Value, double Step)
{
    /// <summary>How many networks stand behind it: 10 for the means over training rounds of experiment 2 (A21), else 1.</summary>
    public int Networks { get; init; } = 1;

    /// <summary>Its name for readers.</summary>
    public string Name => $"{Quantity}, {Variant}, {Arm.Name}";
}

/// <summary>The published numbers that training can give: those of Tables 4 to 21, without times of another machine.</summary>
public static class PublishedNumbers
{
    private const int TrainingRounds = 10;

    private static readonly (string Row, string Quantity)[] Means = [("accuracy_percent", "mean accuracy"), ("loss", "mean loss")];

    private static readonly (string Row, string Quantity)[] Metrics =
    [
        ("precision_percent", "mean precision"), ("recall_percent", "mean recall"),
        ("f1_percent", "mean F1"), ("accuracy_percent", "mean accuracy"),
    ];

    private static readonly string[] Approaches = ["classic", "novel"];

    /// <summary>All numbers.</summary>
    /// <param name="densities">
    /// The mean share of ones of each variant's masks, which follows from the printed t statistics; empty leaves them out.
    /// </param>
    public static IReadOnlyList<PublishedNumber> All(IReadOnlyDictionary<string, double> densities) =>
        [.. TaskVariants.Published.Index().SelectMany(variant => Of(variant.Item, variant.Index, densities))];

    // Each variant has its tables at the same distance from those of the one before.
    private static IEnumerable<PublishedNumber> Of(string variant, int place, IReadOnlyDictionary<string, double> densities)
    {
        var overlaps = 4 + (2 * place);
        yield return new PublishedNumber(
            variant, Arms.Classic(1), "mean overlap of all pairs", $"Table {overlaps}",
            PublishedTable.Load(overlaps).Overlaps().Values.Average(), Step: 0);
        if (densities.TryGetValue(variant, out var density))
        {
            yield return new PublishedNumber(
                variant, Arms.Classic(1), "mean density of the masks", $"Table {overlaps + 1}, recovered from t", density, Step: 0);
        }

        foreach (var number in OfTable(variant, 10 + place, "one epoch", Means))
        {
            yield return number with { Networks = TrainingRounds };
        }

        foreach (var number in OfTable(variant, 15 + (3 * place), "two epochs", Metrics))
        {
            yield return number;
        }
    }

    private static IEnumerable<PublishedNumber> OfTable(
        string variant, int table, string duration, (string Row, string Quantity)[] lines)
    {
        var published = PublishedTable.Load(table);
        return from line in lines
               let row = published.Rows.Single(row => row[0] == line.Row)
               from approach in Approaches
               let printed = decimal.Parse(row[published.Header.ToList().IndexOf(approach)], CultureInfo.InvariantCulture)
               select new PublishedNumber(
                   variant, Arms.Named(approach, duration, ""), line.Quantity, $"Table {table}",
                   (double)printed, Math.Pow(10, -printed.Scale));
    }
}
