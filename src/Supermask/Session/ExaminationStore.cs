using System.Text.Json;
using System.Text.Json.Serialization;
using Supermask.Common;
using Supermask.Forensics;
using Supermask.Measuring;
using Supermask.Papers.Tiba2023;
using Supermask.Papers.Tiba2023.SavedImages;
using Supermask.Runs;

namespace Supermask.Session;

/// <summary>
/// Keeps what the forensic checks found in the dissertation's tables beside the runs: they take ten seconds, and a report
/// and its scenarios ask for them each time. Results are found only where the tables, the code that checks, what was
/// measured, the packages and the machine are the same; what is missing or damaged is examined anew.
/// </summary>
/// <param name="root">The folder of the run store.</param>
public sealed class ExaminationStore(string root)
{
    // Embedded at build: the tables with the list of them.
    private const string TableGroup = "PublishedTables";

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>What every check finds; runs them where the store does not have it.</summary>
    /// <param name="images">The images that Table 3 is about; drawn digits in their place say nothing of it.</param>
    public IReadOnlyList<CheckReport> OfDissertation(DataStudy images)
    {
        var measured = images.Dataset.IsStandIn ? new Dictionary<string, double>() : SavedSizes.Of(images).Standard.ByName();
        return Of(measured, () => Examination.Run(new Dossier(PrintedTables.Read(), new ForensicsOptions()) { Measured = measured }));
    }

    /// <summary>What was kept for what was measured; what <paramref name="examine"/> finds where nothing was.</summary>
    /// <param name="measured">Statistics of the saved images by the names of Table 3's rows; empty where there are none.</param>
    /// <param name="examine">Runs the checks.</param>
    public IReadOnlyList<CheckReport> Of(IReadOnlyDictionary<string, double> measured, Func<IReadOnlyList<CheckReport>> examine)
    {
        var description = DescriptionOf(measured);
        var path = PathOf(measured);
        if (Read(path, description) is { } kept)
        {
            return kept;
        }

        var reports = examine();
        Write(path, new Kept(description, [.. reports.Select(report => new KeptReport(report.Check.Id, report.Results))]));
        return reports;
    }

    /// <summary>The file of the results.</summary>
    /// <param name="measured">What was measured, see <see cref="Of"/>.</param>
    public string PathOf(IReadOnlyDictionary<string, double> measured) =>
        Path.Combine(root, "forensics", $"{RunKey.ValueOf(DescriptionOf(measured))}.json");

    private static IReadOnlyList<CheckReport>? Read(string path, string description)
    {
        try
        {
            return JsonSerializer.Deserialize<Kept>(File.ReadAllText(path), Json) is { Checks: { } checks } kept && kept.Of == description
                ? [.. checks.Select(report => new CheckReport(Examination.Named(report.Check), report.Results))]
                : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException or ArgumentException)
        {
            return null;
        }
    }

    // What cannot be kept is examined again: a store that is full or read-only costs time and nothing else.
    private static void Write(string path, Kept kept)
    {
        try
        {
            AtomicFile.Write(path, JsonSerializer.Serialize(kept, Json));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static string DescriptionOf(IReadOnlyDictionary<string, double> measured) => JsonSerializer.Serialize(new
    {
        checks = CodeMap.HashOf([typeof(Examination)]),
        tables = EmbeddedText.HashOf(TableGroup),
        measured,
        packages = Machine.Packages,
        machine = Machine.Processor,
        runtime = Machine.Runtime,
    });

    private sealed record Kept(string Of, IReadOnlyList<KeptReport> Checks);

    private sealed record KeptReport(string Check, IReadOnlyList<CheckResult> Results);
}
