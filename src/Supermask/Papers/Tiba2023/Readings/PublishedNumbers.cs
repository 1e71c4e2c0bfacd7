using System.Globalization;
using Supermask.Multiverse;
using Supermask.Tasks;

namespace Supermask.Papers.Tiba2023.Readings;

/// <summary>
/// The published numbers that can be measured here: those of Tables 4 to 21, the gaps between the approaches in them, and of the
/// times of another machine their ratios.
/// </summary>
public static class PublishedNumbers
{
    private const int TrainingRounds = 10;
    private const string Accuracy = "accuracy_percent";
    private const string Loss = "loss";

    private static readonly (string Row, string Quantity)[] Means = [(Accuracy, "mean accuracy"), (Loss, "mean loss")];

    private static readonly (string Row, string Quantity)[] Metrics =
    [
        ("precision_percent", "mean precision"), ("recall_percent", "mean recall"), ("f1_percent", "mean F1"), (Accuracy, "mean accuracy"),
    ];

    /// <summary>All numbers.</summary>
    /// <param name="densities">
    /// The mean share of ones of each variant's masks, which follows from the printed t statistics; empty leaves them out.
    /// </param>
    public static IReadOnlyList<PublishedNumber> All(IReadOnlyDictionary<string, double> densities) =>
        [.. TaskVariants.Published.SelectMany(variant => Of(variant, PublishedPlaces.Of(variant)!, densities))];

    private static IEnumerable<PublishedNumber> Of(string variant, PublishedPlaces places, IReadOnlyDictionary<string, double> densities)
    {
        yield return new PublishedNumber(
            variant, Arms.Classic(1), "mean overlap of all pairs", $"Table {places.Overlaps}",
            PublishedTable.Load(places.Overlaps).Overlaps().Values.Average(), Step: 0);
        if (densities.TryGetValue(variant, out var density))
        {
            yield return new PublishedNumber(
                variant, Arms.Classic(1), "mean density of the masks", $"Table {places.Tests}, recovered from t", density, Step: 0);
        }

        foreach (var number in OfTable(variant, places.Means, "one epoch", TrainingRounds, Means, [Accuracy, Loss]))
        {
            yield return number;
        }

        yield return TimeRatio(variant, places.Means);

        // Precision, recall and F1 are averages of what accuracy counts, and their gaps the same gap once more.
        foreach (var number in OfTable(variant, places.MeanMetrics, "two epochs", networks: 1, Metrics, [Accuracy]))
        {
            yield return number;
        }
    }

    private static IEnumerable<PublishedNumber> OfTable(
        string variant, int table, string duration, int networks, (string Row, string Quantity)[] lines, string[] gaps)
    {
        foreach (var (row, quantity) in lines)
        {
            var (classic, novel) = (Number("classic"), Number("novel"));
            yield return classic;
            yield return novel;
            if (gaps.Contains(row))
            {
                yield return PublishedNumber.Gap(novel, classic);
            }

            PublishedNumber Number(string approach)
            {
                var printed = Printed(table, row, approach);
                return new PublishedNumber(
                    variant, Arms.Named(approach, duration, ""), quantity, $"Table {table}", (double)printed, StepOf(printed))
                {
                    Networks = networks,
                };
            }
        }
    }

    private static PublishedNumber TimeRatio(string variant, int table)
    {
        const string Seconds = "training_time_seconds";
        var (classic, novel) = (Printed(table, Seconds, "classic"), Printed(table, Seconds, "novel"));
        var ratio = (double)(classic / novel);
        // To first order the relative roundings of both add up as their squares do.
        var (first, second) = (StepOf(classic) / (double)classic, StepOf(novel) / (double)novel);
        return new PublishedNumber(
            variant, Arms.Named("novel", "one epoch", ""), UniverseTimings.Quantity, $"Table {table}, seconds", ratio,
            ratio * Math.Sqrt((first * first) + (second * second)))
        {
            Networks = TrainingRounds,
            Kind = "time ratio",
            IsTimed = true,
        };
    }

    private static decimal Printed(int table, string row, string approach)
    {
        var published = PublishedTable.Load(table);
        return decimal.Parse(
            published.Rows.Single(cells => cells[0] == row)[published.Header.ToList().IndexOf(approach)], CultureInfo.InvariantCulture);
    }

    private static double StepOf(decimal printed) => Math.Pow(10, -printed.Scale);
}
