using System.Text.RegularExpressions;
using Gherkin;
using Gherkin.CucumberMessages;
using Gherkin.CucumberMessages.Pickles;
using Io.Cucumber.Messages.Types;
using Supermask.Session;

namespace Supermask.Unit.Features;

/// <summary>The scenarios of all feature files, as the official parser reads them.</summary>
internal static partial class RecordedClaims
{
    private static readonly IncrementingIdGenerator Ids = new();
    private static readonly Dictionary<string, string> Descriptions = [];
    private static readonly Dictionary<string, string[]> RowValues = [];

    public static string Folder { get; } = Path.Combine(Repository.Root, "features");

    /// <summary>Every scenario and outline row with its file.</summary>
    public static IReadOnlyList<(string File, Pickle Scenario)> Scenarios { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.feature", SearchOption.AllDirectories).Order().SelectMany(Read)];

    /// <summary>Tags without their at sign.</summary>
    public static IEnumerable<string> TagsOf(Pickle scenario) => scenario.Tags.Select(tag => tag.Name.TrimStart('@'));

    /// <summary>The tag of the reading that a scenario is about; empty for the default readings, which decide a claim.</summary>
    public static string ReadingOf(Pickle scenario) =>
        TagsOf(scenario).SingleOrDefault(tag => tag.StartsWith("reading-", StringComparison.Ordinal)) ?? "";

    /// <summary>The verdict that a scenario records; null where it records none.</summary>
    public static string? VerdictOf(Pickle scenario) => scenario.Steps
        .Select(step => Verdict().Match(step.Text)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    /// <summary>Whether a scenario puts down what is asked before anything is measured.</summary>
    public static bool IsToCome(Pickle scenario) => scenario.Steps.Any(step => step.Text == "the verdict is yet to be measured");

    /// <summary>The prose below the title of a scenario, and for a row of an outline that of its examples.</summary>
    public static string DescriptionOf(Pickle scenario) => string.Join(
        '\n', scenario.AstNodeIds.Select(id => Descriptions.GetValueOrDefault(id, "")));

    /// <summary>What a scenario of our own may be called: its title, and for a row of an outline also its title with values of the row.</summary>
    public static IEnumerable<string> NamesOf(Pickle scenario) => scenario.AstNodeIds
        .SelectMany(id => RowValues.GetValueOrDefault(id, [])).Select(values => $"{scenario.Name} [{values}]").Prepend(scenario.Name);

    private static IEnumerable<(string File, Pickle Scenario)> Read(string path)
    {
        var message = new AstMessagesConverter(Ids).ConvertGherkinDocumentToEventArgs(new Parser().Parse(path), path);
        foreach (var scenario in message.Feature.Children.Where(child => child.Scenario is not null).Select(child => child.Scenario))
        {
            Descriptions[scenario.Id] = scenario.Description ?? "";
            foreach (var (examples, row) in scenario.Examples.SelectMany(each => each.TableBody.Select(row => (each, row))))
            {
                Descriptions[row.Id] = examples.Description ?? "";
                RowValues[row.Id] =
                [
                    string.Join(" / ", row.Cells.Select(cell => cell.Value)),
                    string.Join(" / ", row.Cells.Where((_, at) => !scenario.Name.Contains($"<{examples.TableHeader.Cells[at].Value}>")).Select(cell => cell.Value)),
                ];
            }
        }

        return new PickleCompiler(Ids).Compile(message).Select(pickle => (Path.GetRelativePath(Folder, path), pickle));
    }

    [GeneratedRegex("^the verdict is \"(.+)\"$")]
    private static partial Regex Verdict();
}
