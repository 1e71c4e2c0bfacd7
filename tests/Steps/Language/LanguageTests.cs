using System.Text.RegularExpressions;
using NUnit.Framework;
using Supermask.Papers;
using Supermask.Reporting.Language;
using Supermask.Session;

namespace Supermask.Steps.Language;

/// <summary>The pages of the language show what features can say now, and the features say all of its steps.</summary>
public sealed partial class LanguageTests
{
    private static readonly string Page = Path.Combine("docs", "language.md");
    private static readonly string List = Path.Combine("src", "Supermask", "Reporting", "Language", "steps.json");

    [Test]
    public void Every_step_is_said_in_a_feature() =>
        Assert.That(StepShape.All.Where(step => ExampleOf(step) is null).Select(step => $"{step.Type} {step.Words}"), Is.Empty);

    [Test]
    public void The_pages_show_every_step_and_all_that_steps_can_name()
    {
        SpokenStep[] steps = [.. StepShape.All.Select(step => step.With(ExampleOf(step) ?? ""))];
        string?[] commands = [Compare(Page, LanguageMarkdown.Render(steps, AllPapers.Terms())), Compare(List, SpokenStep.ListOf(steps))];
        Assert.That(commands.OfType<string>(), Is.Empty, "These do not show what features can say now. To mend it, run what is listed.");
    }

    [Test]
    public void Every_quantity_and_fact_that_a_feature_names_is_on_the_pages()
    {
        var names = AllPapers.Terms().SelectMany(list => list.All).Select(term => term.Name).ToArray();
        string[] named = [.. FeatureLines.All.Select(line => Named().Match(line.Text)).Where(match => match.Success).Select(match => match.Groups["name"].Value)];
        Assert.That(named, Has.Length.GreaterThan(200));
        Assert.That(
            named.Where(name => !names.Any(known => name == known || name.StartsWith($"{known}, ", StringComparison.Ordinal))).Distinct(),
            Is.Empty);
    }

    // The shortest says it with the least beside.
    private static string? ExampleOf(StepShape step) => FeatureLines.All
        .Where(line => line.Type == step.Type && Regex.IsMatch(line.Text, step.Expression))
        .Select(line => line.Text)
        .OrderBy(text => text.Length).ThenBy(text => text, StringComparer.Ordinal).FirstOrDefault();

    private static string? Compare(string path, string expected)
    {
        var kept = Path.Combine(Repository.Root, path);
        var received = Path.ChangeExtension(kept, $".received{Path.GetExtension(path)}");
        if (File.Exists(kept) && File.ReadAllText(kept) == expected)
        {
            File.Delete(received);
            return null;
        }

        File.WriteAllText(received, expected);
        return $"mv {Path.GetRelativePath(Repository.Root, received)} {path}";
    }

    [GeneratedRegex("^the (?<name>.+?),?(?:, published as .+)? (?:is|are) (?:compared (?:with the (?:claim|published)|exactly)|reported beside)")]
    private static partial Regex Named();
}
