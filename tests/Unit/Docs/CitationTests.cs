using System.Text.RegularExpressions;
using NUnit.Framework;
using Supermask.Session;
using YamlDotNet.Serialization;

namespace Supermask.Unit.Docs;

/// <summary>How this project and its source are cited, each in the format that tools for it read.</summary>
public sealed partial class CitationTests
{
    private static readonly Dictionary<string, object> Citation = new DeserializerBuilder().Build()
        .Deserialize<Dictionary<string, object>>(File.ReadAllText(Path.Combine(Repository.Root, "CITATION.cff")));

    [Test]
    public void It_has_what_the_format_asks_for_and_the_version_of_the_product()
    {
        Assert.That(Citation["cff-version"], Is.EqualTo("1.2.0"));
        Assert.That(Citation, Contains.Key("message").And.ContainKey("title").And.ContainKey("authors"));
        Assert.That(Citation["version"], Is.EqualTo(typeof(Repository).Assembly.GetName().Version!.ToString(3)));
    }

    [Test]
    public void The_source_is_the_same_in_both_formats()
    {
        var source = (Dictionary<object, object>)((List<object>)Citation["references"]).Single();
        var author = (Dictionary<object, object>)((List<object>)source["authors"]).Single();
        var fields = Field().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "source.bib")))
            .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        Assert.That(
            (fields["author"], fields["title"], fields["school"], fields["year"], fields["note"]),
            Is.EqualTo((
                $"{author["family-names"]}, {author["given-names"]}",
                source["title"],
                ((Dictionary<object, object>)source["institution"])["name"],
                source["year"],
                source["notes"])));
    }

    [GeneratedRegex(@"^ +(\w+) += \{(.*)\},?$", RegexOptions.Multiline)]
    private static partial Regex Field();
}
