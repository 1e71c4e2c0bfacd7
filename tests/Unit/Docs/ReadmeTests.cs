using System.Text.RegularExpressions;
using Gherkin;
using NUnit.Framework;
using Supermask.Session;
using Supermask.Unit.Features;

namespace Supermask.Unit.Docs;

/// <summary>What the README says, against the repository.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Test]
    public void The_example_feature_uses_the_steps_of_one_that_runs()
    {
        var example = new Parser().Parse(new StringReader(new Guide("task-sequence").Files["features/inverted.feature"])).Feature.Children.OfType<Gherkin.Ast.Scenario>().Single();
        var running = RecordedClaims.Scenarios.Single(each => Path.GetFileName(each.File) == "own-statement.feature").Scenario;
        Assert.That(
            example.Steps.Select(step => step.Text.Replace("inverted", "permuted", StringComparison.Ordinal)),
            Is.EqualTo(running.Steps.Select(step => step.Text)));
    }

    [Test]
    public void It_shows_what_is_recorded()
    {
        var generated = RecordedTransfer.Render(RecordedResults.Render(Readme, Recorded("README.md")), Recorded("methods.json"));
        var received = Path.Combine(Repository.Root, "README.received.md");
        if (Readme == generated)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, generated);
        Assert.Fail("README.md does not show what reports/README.md and reports/methods.json record. To mend it: mv README.received.md README.md");
    }

    [Test]
    public void Every_guide_that_it_links_exists() => Assert.That(
        Link().Matches(Readme).Select(match => match.Groups[1].Value).Where(file => !File.Exists(Path.Combine(Repository.Root, file))), Is.Empty);

    [Test]
    public void Every_place_that_the_readme_names_exists()
    {
        var places = Place().Matches(Readme).Select(match => match.Groups[1].Value).ToArray();
        Assert.That(places, Has.Length.GreaterThan(8));
        Assert.That(places.Where(place => !Path.Exists(Path.Combine(Repository.Root, place))), Is.Empty);
    }

    private static string Recorded(string file) => File.ReadAllText(Path.Combine(Repository.Root, "reports", file));

    [GeneratedRegex(@"\]\(((?:docs|reports)/[^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\| `([^` ]+/)` \|", RegexOptions.Multiline)]
    private static partial Regex Place();
}
