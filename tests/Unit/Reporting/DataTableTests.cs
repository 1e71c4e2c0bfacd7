using System.Globalization;
using NUnit.Framework;
using Supermask.Measuring;
using Supermask.Papers.Tiba2023.Report;
using Supermask.Papers.Tiba2023.SavedImages;
using Supermask.Reporting.Tables;
using Supermask.Runs;
using Supermask.Session;
using Supermask.Unit.Data;
using static VerifyNUnit.Verifier;

namespace Supermask.Unit.Reporting;

/// <summary>Tables 1 to 3: on MNIST they depend on no seed, so that they are compared as they are.</summary>
public sealed class DataTableTests
{
    private static readonly DataStudy Drawn = SyntheticEvidence.DataCalled("MNIST");

    [Test]
    public async Task Class_counts_are_listed_as_in_the_dissertation() =>
        await Compare("table-01", ClassTables.Counts(await NamedMnist.OpenAsync(), SyntheticEvidence.Conditions));

    [Test]
    public async Task Class_shares_are_listed_as_in_the_dissertation() =>
        await Compare("table-02", ClassTables.Shares(await NamedMnist.OpenAsync(), SyntheticEvidence.Conditions));

    [Test]
    public async Task File_sizes_are_listed_as_in_the_dissertation()
    {
        var (data, settings) = (await NamedMnist.OpenAsync(), Settings.From(new GivenSettings(), Environment.GetEnvironmentVariable));
        var study = new DataStudy(data, new DerivedStore(settings.RunsFolder).Of(() => data.Checksum));
        await Compare("table-03", FileSizeTable.Of(SavedSizes.Of(study), SyntheticEvidence.Conditions));
    }

    [Test]
    public void A_difference_is_what_was_measured_less_what_is_published()
    {
        var row = ClassTables.Counts(Drawn.Dataset, SyntheticEvidence.Conditions).Rows[1];
        var ones = Drawn.Dataset.Train.ClassCounts()[1];
        Assert.That(row.Take(4), Is.EqualTo(new[] { "1", "6742", $"{ones}", $"{ones - 6742}" }));
    }

    [Test]
    public void A_table_reads_the_same_in_every_culture(
        [ValueSource(typeof(Cultures), nameof(Cultures.All))] CultureInfo culture) =>
        Assert.That(Cultures.In(culture, AllTables), Is.EqualTo(Cultures.In(CultureInfo.InvariantCulture, AllTables)));

    [Test]
    public void On_drawn_digits_the_tables_say_so()
    {
        var onStandIn = SyntheticEvidence.Conditions with { Dataset = "drawn digits", IsStandIn = true };
        ReportTable[] tables =
        [
            ClassTables.Counts(Drawn.Dataset, onStandIn), ClassTables.Shares(Drawn.Dataset, onStandIn),
            FileSizeTable.Of(SavedSizes.Of(Drawn), onStandIn),
        ];
        Assert.That(
            tables.Select(table => table.Caption), Is.All.Contains("Depends on no seed").And.All.Contains("NOT MNIST"));
    }

    private static string AllTables() => string.Concat(
        Markdown.Render(ClassTables.Counts(Drawn.Dataset, SyntheticEvidence.Conditions)),
        Markdown.Render(ClassTables.Shares(Drawn.Dataset, SyntheticEvidence.Conditions)),
        Markdown.Render(FileSizeTable.Of(SavedSizes.Of(Drawn), SyntheticEvidence.Conditions)));

    private static async Task Compare(string name, ReportTable table)
    {
        Assert.That(table.Id, Is.EqualTo(name));
        await Verify(Markdown.Render(table), "md").UseDirectory("../../Snapshots").UseFileName(name);
    }
}
