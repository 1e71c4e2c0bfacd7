using System.Globalization;
using Supermask.Common;
using Supermask.Measuring;
using Supermask.Papers.Tiba2023.Approaches;
using Supermask.Tasks;

namespace Supermask.Papers.Tiba2023.Facts;

/// <summary>What the published tables give when computed with, whatever is trained here (4.3.3).</summary>
public static class PublishedFacts
{
    private const double HalfAUnit = 0.005;
    private static readonly PlaceByApproach[] Tables = [.. PublishedPlaces.All.Select(places => places.TaskMetrics)];
    private static readonly int[] OfAllTasks = [.. Tables.SelectMany(each => each.Both)];
    private static readonly int[] OfTenClasses = [.. Tables[..2].SelectMany(each => each.Both)];

    /// <summary>The facts.</summary>
    public static FactBook Book { get; } = new("the published tables",
    [
        .. PublishedOverlapFacts.All,
        .. Tables.SelectMany(pair => new[]
        {
            Fact.Of(
                $"tasks won by classic, won by novel and tied in Tables {pair.Classic} and {pair.Novel}",
                "How many tasks have the higher printed accuracy in the first table, in the second, and the same in both.",
                () => $"{Compare(pair).Wins}, {Compare(pair).Losses}, {Compare(pair).Ties}"),
            Fact.Of(
                $"p-value of the paired t-test over the tasks of Tables {pair.Classic} and {pair.Novel}",
                "The two-sided p-value of the t-test that compares the printed accuracies task by task, with two decimals.",
                () => Round(Compare(pair).P)),
            Fact.Of(
                $"spread over tasks of the classic network's lead in Tables {pair.Classic} and {pair.Novel}",
                "The standard deviation, over tasks, of the printed accuracy of the classic network less that of the novel one, in points with two decimals.",
                () => Round(Compare(pair).Spread)),
            Fact.Of(
                $"lead of the classic network in standard errors over the tasks of Tables {pair.Classic} and {pair.Novel}",
                "The printed accuracy of the classic network less that of the novel one, averaged over tasks, in standard errors of that mean, with two decimals.",
                () => Round(Compare(pair).T)),
        }),
        Fact.Of(
            "number of paired tests over published tasks that reject equality after Holm's correction",
            "Of the paired t-tests over tasks of the three pairs of tables, those with a corrected p-value below 0.05.",
            () => ApproachFacts.Rejected([.. Tables.Select(pair => Compare(pair).P)])),
        .. OfAllTasks.SelectMany(table => new[]
        {
            Fact.Of(
                $"smallest metric in Table {table}",
                "The smallest precision, recall, F1 or accuracy that the table prints, in percent.",
                () => AllMetrics(table).Min().Show()),
            Fact.Of(
                $"largest metric in Table {table}",
                "The largest precision, recall, F1 or accuracy that the table prints, in percent.",
                () => AllMetrics(table).Max().Show()),
        }),
        .. new[] { 19, 20 }.Select(table => Fact.Of(
            $"number of wrong predictions in Table {table}",
            "The wrong predictions that the printed accuracies and numbers of test images come to, summed over tasks.",
            () => WrongPredictions(table))),
        Fact.Of(
            "largest gap between macro recall and accuracy in Tables 13, 14, 16 and 17",
            "The largest difference, without sign, between a task's printed recall and accuracy, in points with two decimals.",
            () => Round(OfTenClasses.SelectMany(RecallGaps).Max())),
        Fact.Of(
            "number of published F1 scores that differ from the harmonic mean of macro precision and recall by more than rounding",
            "The rows whose F1, with all that rounds to it, misses the harmonic mean of the printed precision and recall, with all that rounds to them.",
            () => OfAllTasks.Sum(table => Beyond(table, ends: false))),
        Fact.Of(
            "number of published F1 scores that reach the harmonic mean of macro precision and recall at best at an end of rounding",
            "The same, with those rows that meet it in nothing but an end of their intervals of rounding.",
            () => OfAllTasks.Sum(table => Beyond(table, ends: true))),
    ]);

    private static PairedComparison Compare(PlaceByApproach pair) =>
        PairedComparison.Of(Metric.Named("accuracy").Published(pair.Classic), Metric.Named("accuracy").Published(pair.Novel));

    private static IEnumerable<double> AllMetrics(int table) => Metric.All.SelectMany(metric => metric.Published(table));

    private static IEnumerable<double> RecallGaps(int table) => Metric.Named("recall").Published(table)
        .Zip(Metric.Named("accuracy").Published(table), (recall, accuracy) => Math.Abs(recall - accuracy));

    // Accuracies of two decimals tell whole numbers of errors: a hundredth of a percent of 2,000 images is a fifth of one.
    private static int WrongPredictions(int table)
    {
        var images = PublishedTable.Load(1).Rows.Select(row => int.Parse(row[2], CultureInfo.InvariantCulture)).ToArray();
        return Metric.Named("accuracy").Published(table).Index().Sum(task =>
        {
            var (first, second) = PartitionedTasks.Digits(task.Index);
            return (int)Math.Round((images[first] + images[second]) * (1 - (task.Item / 100)));
        });
    }

    // Each printed number stands for all that round to it. The harmonic mean grows with precision and with recall, so
    // that the ends of their intervals give its ends; whether the two intervals may touch decides whether ends count.
    private static int Beyond(int table, bool ends)
    {
        var slack = ends ? -1e-9 : 1e-9;
        return Metric.Named("precision").Published(table)
            .Zip(Metric.Named("recall").Published(table), Metric.Named("F1").Published(table))
            .Count(row => row.Third + HalfAUnit < HarmonicMean(row.First - HalfAUnit, row.Second - HalfAUnit) - slack
                || row.Third - HalfAUnit > HarmonicMean(row.First + HalfAUnit, row.Second + HalfAUnit) + slack);
    }

    private static double HarmonicMean(double first, double second) => 2 * first * second / (first + second);

    private static string Round(double number) => Math.Round(number, 2).Show();
}
