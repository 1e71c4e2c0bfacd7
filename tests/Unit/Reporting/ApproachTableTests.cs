using System.Globalization;
using NUnit.Framework;
using Supermask.Measuring;
using Supermask.Papers.Tiba2023;
using Supermask.Papers.Tiba2023.Report;
using Supermask.Reporting;
using Supermask.Reporting.Tables;
using Supermask.Runs;
using Supermask.Unit.Runs;
using static VerifyNUnit.Verifier;

namespace Supermask.Unit.Reporting;

/// <summary>Tables 10 to 21 and what faster can mean, from results that are the same on every machine.</summary>
public sealed class ApproachTableTests
{
    private const int Seeds = 3;
    private static readonly Lazy<ReportInput> EveryArm = new(() => SyntheticEvidence.Report([], SyntheticStudies.OfEveryArm(Seeds)));

    private static Arm Novel => Arms.Named("novel", "two epochs", "");

    [TestCase("table-10", "permuted")]
    [TestCase("table-11", "rotated")]
    [TestCase("table-12", "partitioned")]
    public Task Means_are_listed_as_in_the_dissertation(string table, string variant) =>
        Compare(table, ApproachTable.OfMeans(Both(variant, 1), SyntheticEvidence.Conditions));

    [TestCase("table-13", "permuted", false)]
    [TestCase("table-14", "permuted", true)]
    [TestCase("table-16", "rotated", false)]
    [TestCase("table-17", "rotated", true)]
    [TestCase("table-19", "partitioned", false)]
    [TestCase("table-20", "partitioned", true)]
    public Task Metrics_of_tasks_are_listed_as_in_the_dissertation(string table, string variant, bool isNovel) => Compare(
        table,
        TaskMetricsTable.Of(EveryArm.Value.StudyOf(variant, isNovel ? Novel : Arms.Classic(2))!, SyntheticEvidence.Conditions));

    [TestCase("table-15", "permuted")]
    [TestCase("table-18", "rotated")]
    [TestCase("table-21", "partitioned")]
    public Task Mean_metrics_are_listed_as_in_the_dissertation(string table, string variant) =>
        Compare(table, ApproachTable.OfMetrics(Both(variant, 2), SyntheticEvidence.Conditions));

    [Test]
    public void A_difference_is_novel_less_classic_as_published_and_as_measured()
    {
        var row = ApproachTable.OfMeans(Both("permuted", 1), SyntheticEvidence.Conditions).Rows[0];
        Assert.That(row.Take(4), Is.EqualTo(new[] { "accuracy %", "94.04", "94.13", "0.09" }));
        var (classic, novel, difference) = (Mean(row[4]), Mean(row[5]), Mean(row[6]));
        Assert.That(difference, Is.EqualTo(novel - classic).Within(0.011).And.GreaterThan(0));
    }

    [Test]
    public void Where_both_approaches_compute_the_same_the_note_says_why()
    {
        var classic = SyntheticStudies.Of("permuted", 2);
        var same = new BothApproaches("permuted", classic, HandMade.Study(
            classic.Tasks,
            Arms.Named("novel", "one epoch", ""),
            SyntheticEvidence.DataCalled("MNIST").Dataset,
            [.. classic.Runs.Select(run => run.Tasks)]));
        var table = ApproachTable.OfMeans(same, SyntheticEvidence.Conditions);
        Assert.That(table.Note, Does.Contain("alphas are inert (A13a)"));
        Assert.That(table.Rows[0][6], Does.StartWith("0.00 ±"), "equal values of draws of their own show no spread, and are not certain");
    }

    [Test]
    public void Without_novel_networks_their_cells_are_dashes()
    {
        var alone = BothApproaches.Of(SyntheticEvidence.Report([], [SyntheticStudies.Of("permuted", 1)]), 1).Single();
        var row = ApproachTable.OfMeans(alone, SyntheticEvidence.Conditions).Rows[0];
        Assert.That(row.Skip(5), Is.All.EqualTo(ReportTable.None));
        Assert.That(row[4], Does.Match("^[0-9.]+$"), "one seed has no interval");
    }

    [Test]
    public void Faster_has_a_column_for_each_reading_and_a_row_for_each_measure_that_is_reached()
    {
        var pair = TimedPairs.OfApproaches("permuted", "");
        var timed = EveryArm.Value with { Timings = [new StepTiming(pair, [new(1.0, 0.5, 0.5, 1.0), new(2.0, 1.0, 1.0, 2.0)])] };
        var table = FasterTable.Of(timed, SyntheticEvidence.Conditions)!;
        Assert.That(
            table.Header.Skip(2).Select(column => column.Name),
            Is.EqualTo(new[] { "classic (n = 3)", "novel (n = 3)", "novel, warm start (n = 3)" }));
        var permuted = table.Rows.Where(row => row[0] == "permuted").ToDictionary(row => row[1]);
        Assert.That(permuted["classic over novel time a step"].Skip(2), Is.EqualTo(new[] { "–", "2.000", "–" }));
        Assert.That(permuted.Keys, Has.Some.EqualTo("steps to 80 % accuracy").And.None.EqualTo("steps to a loss of 1000"));
        Assert.That(permuted["steps of a task, end to end"].Skip(2), Is.EqualTo(new[] { "40 ± 0", "80 ± 0", "80 ± 0" }));
        Assert.That(table.Rows.Count(row => row[1].Contains("time a step")), Is.EqualTo(1));
    }

    [Test]
    public void Faster_has_no_table_without_a_novel_network() =>
        Assert.That(FasterTable.Of(SyntheticEvidence.Report([], SyntheticStudies.All(1)), SyntheticEvidence.Conditions), Is.Null);

    [Test]
    public void Tables_read_the_same_in_every_culture_and_name_seeds_data_and_machine(
        [ValueSource(typeof(Cultures), nameof(Cultures.All))] CultureInfo culture)
    {
        Assert.That(Cultures.In(culture, AllTables), Is.EqualTo(Cultures.In(CultureInfo.InvariantCulture, AllTables)));
        var onStandIn = SyntheticEvidence.Conditions with { Dataset = "drawn digits", IsStandIn = true };
        Assert.That(
            Tables(onStandIn).Select(table => table.Caption),
            Is.All.Contains("n = 3 seeds").And.All.Contains("NOT MNIST").And.All.Contains("a processor"));
    }

    private static BothApproaches Both(string variant, int epochs) =>
        BothApproaches.Of(EveryArm.Value, epochs).Single(both => both.Variant == variant);

    private static ReportTable[] Tables(Conditions conditions) =>
    [
        ApproachTable.OfMeans(Both("permuted", 1), conditions), ApproachTable.OfMetrics(Both("permuted", 2), conditions),
        TaskMetricsTable.Of(Both("permuted", 2).Novel!, conditions), FasterTable.Of(EveryArm.Value, conditions)!,
    ];

    private static string AllTables() => string.Concat(Tables(SyntheticEvidence.Conditions).Select(Markdown.Render));

    private static double Mean(string cell) => double.Parse(cell.Split(" ± ")[0], CultureInfo.InvariantCulture);

    private static async Task Compare(string name, ReportTable table)
    {
        Assert.That(table.Id, Is.EqualTo(name));
        await Verify(Markdown.Render(table), "md").UseDirectory("../../Snapshots").UseFileName(name);
    }
}
