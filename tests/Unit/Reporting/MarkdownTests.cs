using CsCheck;
using NUnit.Framework;
using Supermask.Reporting;
using Supermask.Reporting.Tables;

namespace Supermask.Unit.Reporting;

public sealed class MarkdownTests
{
    private static readonly Gen<string> Hostile = Gen.String[Gen.Char["|\\`*_[]<>~#&a1 \n\u202E\u0007é"], 0, 12];

    [Test]
    public void A_row_gives_back_what_was_written() =>
        Gen.Select(Hostile, Hostile, Hostile).Sample((one, two, three) =>
        {
            var text = new System.Text.StringBuilder();
            Column[] header = [Column.Words("a"), Column.Words("b"), Column.Words("c")];
            Markdown.AppendRows(text, new ReportTable("", "", "", header, [[one, two, three]], ""));
            var lines = text.ToString().Split('\n');
            Assert.That(lines, Has.Length.EqualTo(4), "a cell broke its line");
            var shown = new[] { one, two, three }.Select(cell => cell.Printable().Trim());
            Assert.That(Markdown.CellsOf(lines[2]), Is.EqualTo(shown));
        });

    [Test]
    public void Markup_in_a_cell_is_shown_and_not_read() =>
        Assert.That(Markdown.Escape("<b>*a*</b> | `b`"), Is.EqualTo(@"\<b\>\*a\*\</b\> \| \`b\`"));

    [Test]
    public void A_line_that_is_no_row_has_no_cells() => Assert.That(Markdown.CellsOf("n = 5 | MNIST"), Is.Empty);

    [TestCase(-0.001, 2, "0.00")]
    [TestCase(2.5, 0, "2")]
    [TestCase(-1.25, 2, "-1.25")]
    [TestCase(double.NegativeInfinity, 2, "–")]
    [TestCase(double.NaN, 2, "–")]
    public void Numbers_have_the_decimals_of_their_column(double value, int decimals, string expected) =>
        Assert.That(value.Fixed(decimals), Is.EqualTo(expected));
}
