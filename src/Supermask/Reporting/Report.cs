using Supermask.Judging;
using Supermask.Reporting.Site;

namespace Supermask.Reporting;

/// <summary>The report: pages for readers, figures and tables with their numbers, and the same evidence for programs.</summary>
public static class Report
{
    // Files that are the same in every report, embedded under these names.
    private static readonly string[] Assets = ["site.css", "pages.css", "ledger.js", "claims.schema.json"];

    /// <summary>
    /// Writes a report. Everything is made before the first file is written, so that a failure leaves the earlier report.
    /// </summary>
    /// <param name="input">What it is made of.</param>
    /// <param name="folder">Where it is written, in place of an earlier report; created where it does not exist.</param>
    /// <param name="cancellation">Ends the writing between two files; the next report goes on there.</param>
    /// <exception cref="IOException">The folder cannot be written to, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    public static async Task<WrittenReport> WriteAsync(ReportInput input, string folder, CancellationToken cancellation = default)
    {
        var (model, files) = await MakeAsync(input);
        new ReportFolder(folder).Replace(files, cancellation);
        return new WrittenReport(Path.Combine(folder, SiteMap.Overview), [.. files.Select(file => file.Path)], model.Tally);
    }

    /// <summary>Makes a report and writes nothing.</summary>
    /// <param name="input">What it is made of.</param>
    /// <returns>What its pages show, and every file.</returns>
    public static async Task<(SiteModel Model, IReadOnlyList<ReportFile> Files)> MakeAsync(ReportInput input)
    {
        var builder = new SiteBuilder(input with
        {
            Claims = [.. input.Claims.Select(claim => claim.Printable())],
            Provenance = input.Provenance.Printable(),
            History = input.History is { } records ? [.. records.Select(record => record.Printable())] : null,
            Data = input.Data.Named(input.DatasetName.Printable()),
        });
        var model = await builder.BuildAsync();
        return (model,
        [
            .. await SiteRenderer.RenderAsync(model),
            .. builder.Files,
            .. input.ScenarioPage is { } page ? [new ReportFile(SiteMap.Scenarios, WithWayBack(page))] : Array.Empty<ReportFile>(),
            .. Assets.Select(name => new ReportFile(name, ReadAsset(name))),
            new ReportFile("claims.json", EvidenceFolder.Serialize(input.Claims
                .Where(claim => claim.Experiment != LedgerEntry.OwnExperiment).Select(claim => claim.WithoutCourse()))),
        ]);
    }

    // The page is made by the test run, which knows nothing of the report.
    private static string WithWayBack(string page)
    {
        const string Begin = "<body>";
        var at = page.IndexOf(Begin, StringComparison.Ordinal);
        return at < 0 ? page : page.Insert(
            at + Begin.Length, $"\n<p style=\"margin: 1rem\"><a href=\"{SiteMap.Overview}\">Supermask, the report</a></p>");
    }

    private static string ReadAsset(string name)
    {
        using var reader = new StreamReader(typeof(Report).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

/// <summary>What was written.</summary>
/// <param name="Index">The first page.</param>
/// <param name="Files">Every file, relative to the folder.</param>
/// <param name="Tally">How many claims have which verdict.</param>
public sealed record WrittenReport(string Index, IReadOnlyList<string> Files, VerdictTally Tally);
