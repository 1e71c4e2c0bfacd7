using System.Globalization;
using System.Text.Json.Nodes;
using NJsonSchema;
using NUnit.Framework;

namespace Supermask.Unit.Reporting;

/// <summary>The schema that stands beside <c>claims.json</c>, for programs that read it.</summary>
public sealed class ClaimsSchemaTests
{
    private JsonSchema schema = null!;
    private JsonArray claims = null!;

    [SetUp]
    public async Task ReadBothFiles()
    {
        var site = await SyntheticSite.SharedAsync();

        // The validator knows the definitions of a schema under their older name alone.
        var text = site.Files["claims.schema.json"].Content.Replace("$defs", "definitions", StringComparison.Ordinal);
        schema = await JsonSchema.FromJsonAsync(text);
        claims = JsonNode.Parse(site.Files["claims.json"].Content)!.AsArray();
    }

    [Test]
    public void Claims_of_every_kind_fit_the_schema()
    {
        Assert.That(claims, Has.Count.GreaterThan(8));
        Assert.That(Errors(), Is.Empty);
    }

    [TestCase("id", "7")]
    [TestCase("id", null)]
    [TestCase("verdict", "\"Perhaps\"")]
    [TestCase("interval", "[1]")]
    [TestCase("n", "0")]
    [TestCase("adjustedP", "1.5")]
    [TestCase("another", "1")]
    [TestCase("criteria", "[]")]
    [TestCase("criteria/0/kind", "\"guess\"")]
    [TestCase("criteria/0/because", null)]
    [TestCase("criteria/0/interval/mean", "\"many\"")]
    [TestCase("criteria/0/accepted/claimed", null)]
    [TestCase("criteria/0/effect/another", "1")]
    [TestCase("findings/0/analyser", "\"At Chance\"")]
    [TestCase("runs/0/keys/0", "1")]
    [TestCase("runs/0/options/0/value", null)]
    [TestCase("provenance/date", "\"yesterday\"")]
    public void What_does_not_fit_is_found(string path, string? json)
    {
        var claim = claims.Single(claim => (string?)claim!["id"] == "E1-PERM-03")!;
        Assert.That(Errors(), Is.Empty);
        Put(claim, path.Split('/'), json);
        Assert.That(Errors(), Is.Not.Empty);
    }

    private IEnumerable<string> Errors() => schema.Validate(claims.ToJsonString()).Select(error => error.ToString());

    // Puts a value in the place of another, or removes it where there is none.
    private static void Put(JsonNode node, string[] path, string? json)
    {
        foreach (var step in path[..^1])
        {
            node = int.TryParse(step, out var place) ? node[place]! : node[step]!;
        }

        var (last, value) = (path[^1], json is null ? null : JsonNode.Parse(json));
        switch (node)
        {
            case JsonArray items:
                items[int.Parse(last, CultureInfo.InvariantCulture)] = value;
                break;
            case JsonObject properties when json is null:
                Assert.That(properties.Remove(last), last);
                break;
            default:
                node[last] = value;
                break;
        }
    }
}
