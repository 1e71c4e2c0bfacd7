using System.Text;
using NUnit.Framework;
using Supermask.Forensics.Printed;

namespace Supermask.Unit.Forensics;

/// <summary>Descriptions of tables as a reader may get them wrong: each is refused in one sentence with its line.</summary>
public sealed class ManifestTests
{
    private const string Counts = "class,number of images\na,1\nb,3\n";

    [TestCase("null", "tables.json, line 1: it holds nothing")]
    [TestCase("", "line 1: it is empty")]
    [TestCase("{\"paper\": \"P\",\n\"tables\": null}", "line 2: null stands in 'tables'")]
    [TestCase("{\"paper\": \"P\", \"tables\": [\nnull]}", "line 2: null stands in 'tables'")]
    [TestCase("{\"paper\": \"P\", \"tables\": [], \"classes\": {\"a\": [[1,\n\n null]]}}", "line 3: null stands in 'a'")]
    [TestCase("{\"paper\": 5, \"tables\": []}", "line 1, at paper: a text between quotation marks belongs there")]
    [TestCase("{\"paper\": \"P\",\n\"sizes\": {\"a\": 1.5}, \"tables\": []}", "line 2, at sizes.a: a whole number")]
    [TestCase("{\"paper\": \"P\",\n\"sizes\": {\"a\": 99999999999}, \"tables\": []}", "line 2, at sizes.a: a whole number")]
    [TestCase("{\"paper\": \"P\",\n\"tables\": {}}", "line 2, at tables: what stands there has another form")]
    [TestCase("{\"paper\": \"P\",\n\"paper\": \"Q\", \"tables\": []}", "line 2, at paper: the same name stands there twice")]
    [TestCase("{\"paper\": \"P\", \"tables\": [], \"sizes\": {\"a\": 1,\n\"a\": 2}}", "line 2, at sizes.a: the same name stands there twice")]
    [TestCase("{\"paper\": \"P\",\n\"tables\": [{\"file\": \"t.csv\"}]}", "line 2, at tables[0]: 'label' is missing")]
    [TestCase("{\"paper\": \"P\", \"tables\": [{\"file\": \"t.csv\", \"label\": \"1\",\n\"kind\": \"t-test\"}]}", "line 2, at tables[0].kind: there is no kind 't-test'; there are overlaps, t-tests")]
    [TestCase("{\"paper\": \"P\", \"tables\": [{\"file\": \"t.csv\", \"label\": \"1\", \"kind\": 2}]}", "at tables[0].kind: there is no kind")]
    [TestCase("{\"paper\": \"P\", \"tables\": [],}", "line 1: The JSON object contains a trailing comma")]
    [TestCase("{\"paper\": \"\\ud800\", \"tables\": []}", "line 1: the text of 'paper' holds half a character")]
    [TestCase("{\"paper\": \"P\", \"tables\": [{\"file\": \"t.csv\",\n\"label\": \"1\\u001b[31m\"}]}", "line 2: '1\uFFFD[31m' holds a line end or another character")]
    [TestCase("{\"paper\": \"P\", \"tables\": []}", "it lists no table")]
    [TestCase("{\"paper\": \"P\", \"tables\": [{\"file\": \"\", \"label\": \"1\"}]}", "a table has an empty file or label")]
    [TestCase("{\"paper\": \"P\", \"sizes\": {\"a\": 2000000000, \"b\": 2000000000}, \"tables\": [{\"file\": \"c.csv\", \"label\": \"1\"}]}", "sizes has to name")]
    [TestCase("{\"paper\": \"P\", \"classes\": {\"two\": [[2000000000, 2000000000]]}, \"tables\": []}", "classes 'two'")]
    public void What_is_wrong_is_named_with_its_line(string manifest, string expected)
    {
        var problem = Assert.Throws<InvalidDataException>(() => Load(manifest))!.Message;
        Assert.That(problem, Does.StartWith("tables.json").And.Contains(expected).And.Not.Contain("System.").And.Not.Contain("BytePosition"));
    }

    [Test]
    public void What_is_nested_too_deeply_is_refused()
    {
        var deep = $"{{\"paper\": {new string('[', 100_000)}";
        Assert.That(() => Load(deep), Throws.TypeOf<InvalidDataException>().With.Message.Contains("tables.json, line 1"));
    }

    [TestCase("\"kind\": \"averages\"", "c.csv lists averages and does not say of what")]
    [TestCase("\"kind\": \"shares\", \"of\": {}", "c.csv lists shares and does not say of what")]
    [TestCase("\"of\": {\"percent\": \"c.csv images\"}", "its kind is other")]
    [TestCase("\"kind\": \"overlaps\", \"classes\": \"two\"", "c.csv names classes; these are for metrics")]
    [TestCase("\"kind\": \"metrics\", \"classes\": \"two\"", "there are no classes 'two'")]
    [TestCase("\"kind\": \"averages\", \"of\": {\"a\": \"other.csv\"}", "c.csv refers to 'other.csv', which is none of its tables")]
    public void A_table_that_nothing_could_be_checked_of_is_refused(string said, string expected) =>
        Assert.That(
            () => Load($$"""{"paper": "P", "tables": [{"file": "c.csv", "label": "Table 1", {{said}}}]}"""),
            Throws.TypeOf<InvalidDataException>().With.Message.Contains(expected));

    [Test]
    public void A_mark_of_encoding_before_tables_and_their_description_is_left_out()
    {
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true) })
        {
            var table = Load("""{"paper": "Ü", "tables": [{"file": "c.csv", "label": "T"}]}""", Counts, encoding)["c.csv"];
            Assert.That(table.Header[0], Is.EqualTo("class"), encoding.WebName);
        }
    }

    [Test]
    public void Another_encoding_is_named_with_the_line()
    {
        byte[] latin = [.. "class,images\nM"u8, 0xFC, .. "ller,1\n"u8];
        var manifest = """{"paper": "P", "tables": [{"file": "c.csv", "label": "T"}]}"""u8.ToArray();
        Assert.That(
            () => PrintedPaper.Load(name => new MemoryStream(name == PrintedPaper.ManifestName ? manifest : latin)),
            Throws.TypeOf<InvalidDataException>().With.Message.Contains("T (c.csv), line 2: what stands there is not UTF-8"));
        Assert.That(
            () => PrintedPaper.Load(_ => new MemoryStream([(byte)'{', (byte)'\n', 0])),
            Throws.TypeOf<InvalidDataException>().With.Message.Contains("tables.json, line 2: a byte 0"));
    }

    private static PrintedPaper Load(string manifest, string table = Counts, Encoding? encoding = null)
    {
        encoding ??= new UTF8Encoding(false);
        return PrintedPaper.Load(name => new MemoryStream(
            [.. encoding.GetPreamble(), .. encoding.GetBytes(name == PrintedPaper.ManifestName ? manifest : table)]));
    }
}
