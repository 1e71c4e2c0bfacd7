using Gherkin;
using Gherkin.CucumberMessages;
using Gherkin.CucumberMessages.Pickles;

namespace Supermask.Harness;

/// <summary>
/// A feature file as the official parser and pickle compiler read it. Generator and runtime share this file, so that
/// pickle N is the same scenario, or row of an outline, in both.
/// </summary>
internal sealed partial class FeatureDocument
{
    private FeatureDocument(GherkinDocument document, IReadOnlyList<Pickle> pickles) => (Document, Pickles) = (document, pickles);

    public GherkinDocument Document { get; }

    public IReadOnlyList<Pickle> Pickles { get; }

    /// <summary>Every scenario with the rule it stands under, in file order.</summary>
    public IEnumerable<(Rule? Rule, Scenario Scenario)> Scenarios =>
        from child in Document.Feature.Children
        from found in child.Scenario is null
            ? (child.Rule?.Children ?? []).Where(c => c.Scenario is not null).Select(c => (child.Rule, c.Scenario))
            : [(null, child.Scenario)]
        select found;

    public IEnumerable<Background> Backgrounds =>
        Document.Feature.Children.Select(child => child.Background)
            .Concat(Document.Feature.Children.SelectMany(c => c.Rule?.Children ?? []).Select(c => c.Background))
            .OfType<Background>();

    public static FeatureDocument Parse(string path, string text, IIdGenerator ids)
    {
        var syntaxTree = new Parser().Parse(new StringReader(text));
        var document = new AstMessagesConverter(ids).ConvertGherkinDocumentToEventArgs(syntaxTree, path);
        return new FeatureDocument(document, new PickleCompiler(ids).Compile(document));
    }

    public (Rule? Rule, Scenario Scenario) ScenarioOf(Pickle pickle) =>
        Scenarios.Single(found => found.Scenario.Id == pickle.AstNodeIds[0]);

    /// <summary>The step as written, with its keyword and place.</summary>
    public Step StepOf(PickleStep step) =>
        Backgrounds.SelectMany(background => background.Steps)
            .Concat(Scenarios.SelectMany(found => found.Scenario.Steps))
            .Single(written => written.Id == step.AstNodeIds[0]);

    /// <summary>The line of the scenario, or of the row of an outline.</summary>
    public long LineOf(Pickle pickle) => Scenarios.SelectMany(found => found.Scenario.Examples).SelectMany(examples => examples.TableBody)
        .Where(row => pickle.AstNodeIds.Contains(row.Id)).Select(row => row.Location)
        .DefaultIfEmpty(ScenarioOf(pickle).Scenario.Location).First().Line;

    /// <summary>The title; for a row whose filled-in title other rows share, also values that tell it apart.</summary>
    public string TestNameOf(Pickle pickle)
    {
        var scenario = ScenarioOf(pickle).Scenario;
        Pickle[] sameTitle = [.. Pickles.Where(other => other.AstNodeIds[0] == scenario.Id && other.Name == pickle.Name)];
        string Hidden(Pickle row) => Values(RowOf(row).Where(cell => !scenario.Name.Contains($"<{cell.Column}>")));
        return sameTitle.Length == 1 ? pickle.Name
            : sameTitle.Count(other => Hidden(other) == Hidden(pickle)) == 1 ? $"{pickle.Name} [{Hidden(pickle)}]"
            : $"{pickle.Name} [{Values(RowOf(pickle))}]";
    }

    /// <summary>The row of an outline that the pickle stands for; nothing for a scenario.</summary>
    public IEnumerable<(string Column, string Value)> RowOf(Pickle pickle) =>
        from examples in ScenarioOf(pickle).Scenario.Examples
        from row in examples.TableBody
        where pickle.AstNodeIds.Contains(row.Id)
        from cell in examples.TableHeader.Cells.Zip(row.Cells, (header, cell) => (header.Value, cell.Value))
        select cell;

    // A value that holds what stands between values is quoted, so that no two rows look the same.
    private static string Values(IEnumerable<(string Column, string Value)> row) =>
        string.Join(" / ", row.Select(cell => cell.Value.Contains(" / ") ? $"\"{cell.Value}\"" : cell.Value));
}
