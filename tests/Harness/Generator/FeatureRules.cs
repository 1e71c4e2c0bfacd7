using Gherkin;

namespace Supermask.Harness.Generator;

/// <summary>What keeps a feature file from becoming tests, and where; line and column count from 1.</summary>
internal record struct FeatureProblem(string Id, long Line, long Column, string Message);

/// <summary>What Gherkin allows and a test must not be: empty, nameless, half read, or one of two with the same name.</summary>
internal sealed class FeatureRules(FeatureDocument document, string text)
{
    private readonly Feature feature = document.Document.Feature;
    private readonly string[] lines = [.. text.Split('\n').Select(line => line.Trim())];

    public static IReadOnlyList<FeatureProblem> Check(FeatureDocument document, string text)
    {
        var rules = new FeatureRules(document, text);
        return document.Document.Feature is null
            ? [new("GHERKIN002", 1, 1, "The file has no feature: it has to begin with 'Feature: <title>'.")]
            : [.. rules.WithoutScenarios(), .. rules.Unfinished(), .. rules.Swallowed(), .. rules.SameColumns(), .. rules.Duplicates()];
    }

    private GherkinDialect Dialect => new GherkinDialectProvider().GetDialect(feature.Language, null);

    private IEnumerable<Rule> Rules => feature.Children.Select(child => child.Rule).OfType<Rule>();

    private IEnumerable<FeatureProblem> WithoutScenarios() =>
        from section in Rules.Select(rule => (rule.Name, rule.Location, IsEmpty: rule.Children.All(c => c.Scenario is null)))
            .Prepend((feature.Name, feature.Location, IsEmpty: !document.Scenarios.Any()))
        where section.IsEmpty
        select Problem("GHERKIN003", section.Location, $"'{section.Name}' has no scenario. Is 'Scenario:' misspelt?");

    private IEnumerable<FeatureProblem> Unfinished() =>
        from scenario in document.Scenarios.Select(found => found.Scenario)
        let isOutline = Dialect.ScenarioOutlineKeywords.Contains(scenario.Keyword) || scenario.Examples.Count > 0
        let hasRows = scenario.Examples.Any(examples => examples.TableBody.Count > 0)
        from problem in new (bool IsThere, string Id, string Message)[]
        {
            (scenario.Name.Length == 0, "GHERKIN004", "The scenario has no title: the title is the test's name."),
            (scenario.Steps.Count == 0, "GHERKIN005", $"'{scenario.Name}' has no steps. Is the first step's keyword misspelt?"
                + string.Concat(scenario.Description.Split('\n').Select(line => OddCharacters.NoteOn(line.Trim())))),
            (isOutline && !hasRows, "GHERKIN006", $"'{scenario.Name}' has no examples: add 'Examples:' and a table with a row."),
        }
        where problem.IsThere
        select Problem(problem.Id, scenario.Location, problem.Message);

    /// <summary>
    /// A line whose keyword is misspelt is legal free text, a description, and so would be dropped without a word. It
    /// shows by a step in a description, or by a description that runs into the first step.
    /// </summary>
    private IEnumerable<FeatureProblem> Swallowed()
    {
        var keywords = Dialect.GivenStepKeywords.Concat(Dialect.WhenStepKeywords).Concat(Dialect.ThenStepKeywords)
            .Where(keyword => keyword != GherkinDialect.AsteriskKeyword).ToList();
        var descriptions = Rules.Select(rule => (rule.Description, rule.Location, Steps: new List<Step>()))
            .Prepend((feature.Description, feature.Location, []))
            .Concat(document.Backgrounds.Select(b => (b.Description, b.Location, b.Steps)))
            .Concat(document.Scenarios.Select(f => (f.Scenario.Description, f.Scenario.Location, f.Scenario.Steps)));
        return
            from described in descriptions
            from line in described.Description.Split('\n').Select(line => line.Trim())
            let place = Array.IndexOf(lines, line, (int)described.Location.Line) + 1
            where keywords.Exists(keyword => line.StartsWith(keyword, StringComparison.Ordinal))
                || (line.Length > 0 && described.Steps.Exists(step => step.Location.Line == place + 1))
            select new FeatureProblem("GHERKIN007", place, 1, "This line is read as a description, not as a step: is a keyword here "
                + "or above misspelt? (An empty line ends a description, and none of its lines begins like a step.)"
                + OddCharacters.NoteOn(line));
    }

    private IEnumerable<FeatureProblem> Duplicates() =>
        from same in document.Pickles.GroupBy(document.TestNameOf)
        from pickle in same.Skip(1)
        let first = document.LineOf(same.First())
        select new FeatureProblem(
            "GHERKIN008", document.LineOf(pickle), 1, $"The test name '{same.Key}' is taken by line {first}: change one title, or a value of one row.");

    // Values are handed on by the name of their column.
    private IEnumerable<FeatureProblem> SameColumns() =>
        from examples in document.Scenarios.SelectMany(found => found.Scenario.Examples)
        from same in (examples.TableHeader?.Cells ?? []).GroupBy(cell => cell.Value)
        where same.Count() > 1
        select Problem("GHERKIN011", same.Last().Location, $"Two columns of the examples are called '{same.Key}': rename one.");

    private static FeatureProblem Problem(string id, Location place, string message) =>
        new(id, place.Line, place.Column ?? 1, message);
}
