using System.Text;
using NUnit.Framework;
using Supermask.Judging;
using Supermask.Reporting;
using Supermask.Reporting.Tables;

namespace Supermask.Unit.Reporting;

/// <summary>The CSV files of a report, as programs and spreadsheets open them.</summary>
public sealed class CsvFilesTests : FolderFixture
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    [Test]
    public async Task Every_csv_of_a_report_is_ascii_or_begins_with_the_mark_of_its_encoding()
    {
        var foreign = SyntheticEvidence.Of("DATA-01", Criterion.Exactly("Größe", "½", "½", "It is so."));
        await Report.WriteAsync(SyntheticEvidence.Whole([foreign, .. SyntheticEvidence.OfEveryKind.Skip(1)]), Folder);
        var files = Directory.GetFiles(Folder, "*.csv", SearchOption.AllDirectories).Select(path => (Path: path, Bytes: File.ReadAllBytes(path))).ToArray();
        Assert.That(files, Has.Length.GreaterThan(50));
        Assert.That(files.Where(file => !Ascii.IsValid(file.Bytes) && !file.Bytes.AsSpan().StartsWith(Mark)).Select(file => file.Path), Is.Empty);
        Assert.That(File.ReadAllBytes(At("claims/DATA-01.csv")).AsSpan(0, 3).SequenceEqual(Mark), "the mark is needed there");
        Assert.That(
            Directory.GetFiles(At("tables"), "*.csv").Where(path => !Ascii.IsValid(File.ReadAllBytes(path))).Select(Path.GetFileName), Is.Empty,
            "tables are plain columns");
    }

    [Test]
    public void A_mean_its_interval_and_a_share_have_columns_of_their_own_and_no_value_is_an_empty_cell()
    {
        var table = new ReportTable(
            "t", "T", "", [Column.Words("metric"), Column.Number("classic"), Column.Number("novel"), Column.Number("published")],
            [["accuracy %", "94.08 ± 0.07", "12.3 ± 0.1 (100 %)", "94.04"], ["loss", "–", "7.5 (80 %)", "–"], ["F1 %", "-0.5", "–", "1 of 5"]], "");
        Assert.That(CsvText.Of(table).ToString(), Is.EqualTo("""
            metric,classic,"classic, half width of its 90 % interval",novel,"novel, half width of its 90 % interval","novel, share of tasks in %",published
            accuracy %,94.08,0.07,12.3,0.1,100,94.04
            loss,,,7.5,,80,
            F1 %,-0.5,,,,,1 of 5

            """));
    }

    [TestCase(double.NegativeInfinity)]
    [TestCase(double.NaN)]
    public void What_is_no_number_is_an_empty_cell(double value) => Assert.That(CsvText.Exact(value), Is.Empty);

    [Test]
    public async Task A_file_with_a_mark_is_left_as_it_is_where_it_stays_the_same()
    {
        var input = SyntheticEvidence.Report([SyntheticEvidence.Of("DATA-01", Criterion.Exactly("Größe", "½", "½", "It is so."))]);
        await Report.WriteAsync(input, Folder);
        var before = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(At("claims/DATA-01.csv"), before);
        await Report.WriteAsync(input, Folder);
        Assert.That(File.GetLastWriteTimeUtc(At("claims/DATA-01.csv")), Is.EqualTo(before));
    }
}
