using System.Text;
using NUnit.Framework;
using Supermask.Forensics.Printed;

namespace Supermask.Unit.Forensics;

/// <summary>Tables and their description, as a reader may get them wrong.</summary>
public sealed class PaperTests
{
    private const string Header = "task_i,task_j,t_statistic,p_value\n";
    private const string Manifest = """{"paper": "P", "tables": [{"file": "t.csv", "label": "Table 1", "kind": "t-tests"}]}""";
    private const string Whole = Header + "0,1,0.5,0.6\n0,2,-0.25,0.8\n1,2,-.75,0.45\n";

    [TestCase("0.14143", 5, 3)]
    [TestCase("-1.250", 3, 0)]
    [TestCase("525", 0, 5)]
    public void A_printed_number_knows_its_digits(string text, int decimals, int last)
    {
        var number = PrintedNumber.Parse(text, "here");
        Assert.That((number.Decimals, number.LastDigit), Is.EqualTo((decimals, last)));
    }

    [TestCase("525", 525.87, false, true)]
    [TestCase("526", 525.87, true, false)]
    [TestCase("9.92", 9.915, true, false)]
    [TestCase("9.91", 9.915, true, true)]
    [TestCase("-0.5", -0.55, true, true)]
    public void A_printed_number_is_rounded_or_cut_off(string text, double exact, bool rounded, bool cut)
    {
        var number = PrintedNumber.Parse(text, "here");
        Assert.That((number.IsRoundingOf(exact), number.IsCutOff(exact)), Is.EqualTo((rounded, cut)));
    }

    [Test]
    public void A_dropped_zero_counts_as_a_digit_of_its_column()
    {
        var tests = Load(Manifest, Whole).Sets.Single().Tests!.Tests;
        Assert.That(tests.Select(test => test.T.ToString()), Is.EqualTo(new[] { "0.50", "-0.25", "-0.75" }));
    }

    [TestCase("{\"paper\": \"P\"}", Whole, "tables")]
    [TestCase("{\"paper\": \"P\", \"tables\": [], \"note\": 1}", Whole, "note")]
    [TestCase("{\"paper\": \"P\", \"tables\": [{\"file\": \"t.csv\", \"label\": \"1\"}, {\"file\": \"t.csv\", \"label\": \"2\"}]}", Whole, "t.csv twice")]
    [TestCase("{\"paper\": \"P\", \"tables\": [], \"classes\": {\"two\": [[0, 5]]}}", Whole, "classes 'two'")]
    [TestCase("null", Whole, "holds nothing")]
    [TestCase(Manifest, "", "empty")]
    [TestCase(Manifest, "task_i,task_j,t_statistic\n0,1,2\n", "no column 'p_value'")]
    [TestCase(Manifest, Header + "0,1,0.5\n", "line 2: 3 cells")]
    [TestCase(Manifest, Header + "0,1,half,0.6\n", "line 2, column t_statistic: 'half' is no number")]
    [TestCase(Manifest, Header + "0,1,0.5,0.6\n0,2,0.5,0.6\n", "has to list each pair")]
    [TestCase(Manifest, Header + "0,1,0.5,0.6\n0,2,0.5,0.6\n1,0,0.5,0.6\n", "has to list each pair")]
    [TestCase(Manifest, Header + "0,1.2,0.5,0.6\n0,2,0.5,0.6\n1.9,2,0.5,0.6\n", "line 4, column task_i: 1.9 is no number of a task")]
    [TestCase(Manifest, Header + "0,-1,0.5,0.6\n", "line 2, column task_j: -1 is no number of a task")]
    [TestCase(Manifest, Header + "0,4000000000,0.5,0.6\n", "4000000000 is no number of a task")]
    [TestCase(Manifest, "task_i,task_j,t_statistic,p_value,p_value\n0,1,1,1,1\n", "line 1: columns 4 and 5 are both called 'p_value'")]
    [TestCase(Manifest, "task_i, task_j,t_statistic,p_value\n0,1,1,1\n", "Column 2 differs only in blanks around its name: remove them")]
    [TestCase(Manifest, "task_i,Task_J,t_statistic,p_value\n0,1,1,1\n", "Column 2 differs only in capital letters")]
    [TestCase(Manifest, "task_i,task\u00A0_j,t_statistic,p_value\n0,1,1,1\n", "Column 2 differs only in signs, such as U+00A0 at 5")]
    [TestCase(Manifest, "task_i;task_j\n0;1\n", "line 1: semicolons separate the columns")]
    [TestCase(Manifest, "task_i\ttask_j\n0\t1\n", "line 1: tabs separate the columns")]
    [TestCase(Manifest, Header + "0,1,\u22120.1,0.6\n", "U+2212 at 1 is a printed minus sign")]
    [TestCase(Manifest, Header + "0,1,0\u00A0.1,0.6\n", "it holds U+00A0 at 2")]
    [TestCase(Manifest, Header + "0,1,\"0,5\",0.6\n", "'0,5' is no number in digits with an optional sign and decimal point; decimals begin with a point")]
    [TestCase(Manifest, Header + "0,1,1e5,0.6\n", "it has an exponent")]
    [TestCase(Manifest, Header + "0,1,,0.6\n", "column t_statistic: '' is no number in digits with an optional sign and decimal point: the cell is empty")]
    [TestCase(Manifest, Header + "0,1,0.5,<.001\n", "column p_value: '<.001' is no number in digits with an optional sign and decimal point; it is an inequality")]
    [TestCase(Manifest, Header + "0,1,123456789012345678901234567890,0.6\n", "more digits than can be computed with")]
    [TestCase(Manifest, Header + "0,1,0.12345678901234567890123456789012345,0.6\n", "more digits than can be computed with")]
    [TestCase(Manifest, Header + "0,1,2000000,0.6\n", "2000000 is no t_statistic, which lies between -1000000 and 1000000")]
    [TestCase(Manifest, Header + "0,1,0.5,1.2\n", "1.2 is no p_value, which lies between 0 and 1")]
    [TestCase(Manifest, Header + "\n\n0,1,\"half\nway\",0.6\n\n0,2,half,1\n", "line 4, column t_statistic: 'half\uFFFDway' is no number")]
    [TestCase(Manifest, Header + "0,1,\"0.5\n\",0.6\n\n0,2,half,1\n", "line 5, column t_statistic: 'half' is no number")]
    [TestCase(Manifest, Header + "0,1,0.5,7\" phone\n", "Table 1 (t.csv), line 2: a quotation mark stands within a cell")]
    [TestCase(Manifest, Header + "0,1,0.5,\"0.6\n0,2,0.5,0.6\n", "line 2: a quotation mark stands within a cell, or is never closed")]
    public void What_is_wrong_with_a_table_is_named(string manifest, string table, string expected) =>
        Assert.That(() => Load(manifest, table), Throws.TypeOf<InvalidDataException>().With.Message.Contains(expected));

    [TestCase("percent", "number of images")]
    [TestCase("share in percent", "images")]
    public void Files_and_columns_may_have_blanks_in_their_names(string column, string counts)
    {
        var results = new SmallPaper($$"""
            { "paper": "P", "tables": [
                { "file": "my counts.csv", "label": "Table 1" }, { "file": "my.csv", "label": "Table 2" },
                { "file": "s.csv", "label": "Table 3", "kind": "shares", "of": { "{{column}}": "my counts.csv {{counts}}" } }] }
            """)
            .With("my counts.csv", $"class,{counts}\na,1\nb,3\n").With("my.csv", "class,images\na,1\nb,1\n")
            .With("s.csv", $"class,{column}\na,25\nb,75\n").Run("shares");
        Assert.That(results.Single().Found, Is.EqualTo("2 of 2 percentages are those of their counts."));
        Assert.That(
            () => new SmallPaper("""
                { "paper": "P", "tables": [{ "file": "s.csv", "label": "Table 3", "kind": "shares", "of": { "percent": "other.csv images" } }] }
                """).With("s.csv", "class,percent\na,25\nb,75\n").Run("shares"),
            Throws.TypeOf<InvalidDataException>().With.Message.Contains("not of 'other.csv images', as Table 3 (s.csv) has it"));
    }

    private static PrintedPaper Load(string manifest, string table) =>
        PrintedPaper.Load(name => new MemoryStream(Encoding.UTF8.GetBytes(name == PrintedPaper.ManifestName ? manifest : table)));
}
