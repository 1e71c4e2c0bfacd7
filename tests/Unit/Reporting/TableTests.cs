using System.Globalization;
using NUnit.Framework;
using Supermask.Measuring;
using Supermask.Papers.Tiba2023.Report;
using Supermask.Reporting.Tables;
using Supermask.Tasks;
using static VerifyNUnit.Verifier;

namespace Supermask.Unit.Reporting;

/// <summary>The tables of the dissertation, from masks that are the same on every machine.</summary>
public sealed class TableTests
{
    private const int Seeds = 3;
    private static readonly Lazy<RunStudy> Permuted = new(() => SyntheticStudies.Of("permuted", Seeds));

    [TestCase("table-04", "permuted")]
    [TestCase("table-06", "rotated")]
    [TestCase("table-08", "partitioned")]
    public Task Overlaps_are_listed_as_in_the_dissertation(string table, string variant) =>
        Compare(table, OverlapTable.Of(SyntheticStudies.Of(variant, Seeds).Overlap, SyntheticEvidence.Conditions));

    [TestCase("table-05", "permuted")]
    [TestCase("table-07", "rotated")]
    [TestCase("table-09", "partitioned")]
    public Task Tests_are_listed_as_in_the_dissertation(string table, string variant) =>
        Compare(table, TestTable.Of(SyntheticStudies.Of(variant, Seeds).Overlap, SyntheticEvidence.Conditions));

    [Test]
    public void A_table_reads_the_same_in_every_culture(
        [ValueSource(typeof(Cultures), nameof(Cultures.All))] CultureInfo culture) =>
        Assert.That(Cultures.In(culture, AllTables), Is.EqualTo(Cultures.In(CultureInfo.InvariantCulture, AllTables)));

    [Test]
    public void A_published_value_stands_in_the_row_of_its_pair()
    {
        var rows = OverlapTable.Of(Permuted.Value.Overlap, SyntheticEvidence.Conditions).Rows;
        Assert.That(rows, Has.Count.EqualTo(90));
        Assert.That(rows.Single(row => row[0] == "3" && row[1] == "0")[2], Is.EqualTo("32.76"));
        var tests = TestTable.Of(Permuted.Value.Overlap, SyntheticEvidence.Conditions).Rows;
        Assert.That(tests.Single(row => row[0] == "(3, 8)").Skip(1).Take(2), Is.EqualTo(["-0.070711", "0.943628"]));
    }

    [Test]
    public void Tests_are_sorted_by_descending_mean_p()
    {
        var means = TestTable.Of(Permuted.Value.Overlap, SyntheticEvidence.Conditions).Rows
            .Select(row => double.Parse(row[4], CultureInfo.InvariantCulture)).ToArray();
        Assert.That(means, Has.Length.EqualTo(45).And.Ordered.Descending);
    }

    [Test]
    public void A_variant_of_our_own_has_the_same_tables_without_published_values()
    {
        var study = SyntheticStudies.Of(new RenamedTasks(), 1);
        var overlaps = OverlapTable.Of(study.Overlap, SyntheticEvidence.Conditions);
        Assert.That(overlaps.Id, Is.EqualTo("overlaps-inverted"));
        Assert.That(overlaps.Title, Does.Not.Contain("Table").And.Contains("inverted"));
        Assert.That(overlaps.Rows.Select(row => row[2]), Is.All.EqualTo(ReportTable.None));
        var tests = TestTable.Of(study.Overlap, SyntheticEvidence.Conditions);
        Assert.That(tests.Rows.Select(row => row[1]), Is.All.EqualTo(ReportTable.None));
        Assert.That(RunsTable.Of([study], SyntheticEvidence.Conditions).Rows[0][5], Is.EqualTo(ReportTable.None));
    }

    [Test]
    public void One_seed_has_no_interval() =>
        Assert.That(
            OverlapTable.Of(SyntheticStudies.Of("permuted", 1).Overlap, SyntheticEvidence.Conditions).Rows.Select(row => row[4]),
            Is.All.EqualTo(ReportTable.None));

    [Test]
    public void Captions_state_seeds_data_and_machine()
    {
        var onStandIn = SyntheticEvidence.Conditions with { Dataset = "drawn digits", IsStandIn = true };
        ReportTable[] tables =
        [
            OverlapTable.Of(Permuted.Value.Overlap, onStandIn), TestTable.Of(Permuted.Value.Overlap, onStandIn),
            RunsTable.Of([Permuted.Value], onStandIn),
        ];
        Assert.That(
            tables.Select(table => table.Caption),
            Is.All.Contains("n = 3 seeds").And.All.Contains("NOT MNIST").And.All.Contains("a processor"));
    }

    private static async Task Compare(string name, ReportTable table)
    {
        Assert.That(table.Id, Is.EqualTo(name));
        await Verify(Markdown.Render(table), "md").UseDirectory("../../Snapshots").UseFileName(name);
    }

    private static string AllTables() => string.Concat(
        Markdown.Render(OverlapTable.Of(Permuted.Value.Overlap, SyntheticEvidence.Conditions)),
        Markdown.Render(TestTable.Of(Permuted.Value.Overlap, SyntheticEvidence.Conditions)),
        Markdown.Render(RunsTable.Of([Permuted.Value], SyntheticEvidence.Conditions)));

    private sealed class RenamedTasks : ITaskSequence
    {
        private readonly PartitionedTasks tasks = new();

        public string Name => "inverted";

        public int Count => tasks.Count;

        public string Describe(int task) => tasks.Describe(task);

        public Supermask.Data.ImageSet Apply(int task, Supermask.Data.ImageSet images) => tasks.Apply(task, images);

        public bool AreRelated(int first, int second) => tasks.AreRelated(first, second);
    }
}
