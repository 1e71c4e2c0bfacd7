namespace Supermask.Harness;

/// <summary>What the file says of itself, as Reqnroll names it.</summary>
internal sealed partial class FeatureDocument
{
    public FeatureInfo FeatureInfo =>
        new(Document.Feature.Name, Document.Feature.Description, Names(Document.Feature.Tags.Select(tag => tag.Name)));

    public ScenarioInfo InfoOf(Pickle pickle)
    {
        var (rule, scenario) = ScenarioOf(pickle);
        var inherited = Document.Feature.Tags.Concat(rule?.Tags ?? []).Select(tag => tag.Id);
        var own = pickle.Tags.ExceptBy(inherited, tag => tag.AstNodeId).Select(tag => tag.Name);
        return new(pickle.Name, scenario.Description, Names(own), Names(pickle.Tags.Select(tag => tag.Name)));
    }

    private static string[] Names(IEnumerable<string> tags) => [.. tags.Select(tag => tag.TrimStart('@')).Distinct()];
}
