using System.Text.RegularExpressions;
using Gherkin;
using Gherkin.CucumberMessages;
using Gherkin.CucumberMessages.Pickles;
using Io.Cucumber.Messages.Types;
using Supermask.Runs;

namespace Supermask.Unit.Features;

/// <summary>The scenarios of all feature files, as the official parser reads them.</summary>
internal static partial class RecordedClaims
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "features");

    /// <summary>Every scenario and outline row with its file.</summary>
    public static IReadOnlyList<(string File, Pickle Scenario)> Scenarios { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.feature", SearchOption.AllDirectories).Order().SelectMany(Read)];

    /// <summary>Tags without their at sign.</summary>
    public static IEnumerable<string> TagsOf(Pickle scenario) => scenario.Tags.Select(tag => tag.Name.TrimStart('@'));

    /// <summary>The reading of the source that a scenario is about; empty for the default ones, whose verdicts are the claims'.</summary>
    public static string ReadingOf(Pickle scenario) =>
        TagsOf(scenario).FirstOrDefault(tag => tag.StartsWith("reading-", StringComparison.Ordinal)) ?? "";

    /// <summary>The verdict that a scenario records; null where it records none.</summary>
    public static string? VerdictOf(Pickle scenario) => scenario.Steps
        .Select(step => Verdict().Match(step.Text)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    private static IEnumerable<(string File, Pickle Scenario)> Read(string path)
    {
        var ids = new IncrementingIdGenerator();
        var document = new Parser().Parse(path);
        var message = new AstMessagesConverter(ids).ConvertGherkinDocumentToEventArgs(document, path);
        return new PickleCompiler(ids).Compile(message).Select(pickle => (Path.GetRelativePath(Folder, path), pickle));
    }

    [GeneratedRegex("^the verdict is \"(.+)\"$")]
    private static partial Regex Verdict();
}
