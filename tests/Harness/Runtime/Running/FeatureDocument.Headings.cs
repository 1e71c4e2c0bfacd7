using System.Collections.Specialized;
using System.Globalization;
using Reqnroll.Formatters.RuntimeSupport;

namespace Supermask.Harness;

/// <summary>What the file says of itself, as Reqnroll names it.</summary>
internal sealed partial class FeatureDocument
{
    public FeatureInfo InfoFor(string text) => new(
        CultureInfo.GetCultureInfo(Document.Feature.Language == "en" ? "en-US" : Document.Feature.Language),
        Path.GetDirectoryName(Document.Uri),
        Document.Feature.Name,
        Document.Feature.Description,
        ProgrammingLanguage.CSharp,
        Names(Document.Feature.Tags.Select(tag => tag.Name)),
        new Messages(this, text));

    public ScenarioInfo InfoOf(Pickle pickle, int index)
    {
        var (rule, scenario) = ScenarioOf(pickle);
        var inherited = Document.Feature.Tags.Concat(rule?.Tags ?? []).Select(tag => tag.Id).ToList();
        var tags = pickle.Tags.ToLookup(tag => inherited.Contains(tag.AstNodeId), tag => tag.Name);
        var arguments = new OrderedDictionary();
        RowOf(pickle).ToList().ForEach(cell => arguments.Add(cell.Column, cell.Value));
        return new(scenario.Name, scenario.Description, Names(tags[false]), arguments, Names(tags[true]),
            index.ToString(CultureInfo.InvariantCulture));
    }

    public RuleInfo? RuleOf(Pickle pickle) => ScenarioOf(pickle).Rule is { } rule
        ? new(rule.Name, rule.Description, Names(rule.Tags.Select(tag => tag.Name)))
        : null;

    private static string[] Names(IEnumerable<string> tags) => [.. tags.Select(tag => tag.TrimStart('@')).Distinct()];

    /// <summary>The file for Reqnroll's formatters, which otherwise read it from a resource that Reqnroll's generator makes.</summary>
    private sealed class Messages(FeatureDocument document, string text) : IFeatureLevelCucumberMessages
    {
        public bool HasMessages => true;

        public Source Source => new(document.Document.Uri, text, SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN);

        public GherkinDocument GherkinDocument => document.Document;

        public IEnumerable<Pickle> Pickles => document.Pickles;
    }
}
