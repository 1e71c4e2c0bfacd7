using System.Globalization;
using Supermask.Multiverse;
using Supermask.Tasks;

namespace Supermask.Papers.Tiba2023.Readings;

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
