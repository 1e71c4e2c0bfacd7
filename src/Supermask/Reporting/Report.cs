using Supermask.Claims;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Parts;
using Supermask.Reporting.Site;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting;

/// <summary>The report: pages for readers, tables and figures, and the same evidence for programs.</summary>
public static class Report
{
    private const string Index = "index.html";
    private const string Style = "site.css";

    /// <summary>
    /// Writes a report. Everything is made before the first file is written, so that a failure leaves the earlier report.
    /// </summary>
    /// <param name="input">What it is made of.</param>
    /// <param name="folder">Where it is written, in place of an earlier report; created where it does not exist.</param>
    /// <exception cref="IOException">The folder cannot be written to, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    public static async Task<WrittenReport> WriteAsync(ReportInput input, string folder)
    {
        var printable = input with
        {
            Claims = [.. input.Claims.Select(claim => claim.Printable())],
            Provenance = input.Provenance.Printable(),
            Data = input.Data with { Dataset = input.Data.Dataset with { Name = input.DatasetName.Printable() } },
        };
        var (model, files) = Make(printable, Conditions.Of(printable));
        files.Add(new ReportFile(Index, await SiteRenderer.RenderAsync(model)));
        files.Add(new ReportFile(Style, ReadStyle()));
        var ofLedger = input.Claims.Where(claim => claim.Experiment != LedgerEntry.OwnExperiment);
        files.Add(new ReportFile("claims.json", EvidenceFolder.Serialize(ofLedger)));
        new ReportFolder(folder).Replace(files);
        return new WrittenReport(Path.Combine(folder, Index), [.. files.Select(file => file.Path)], model.Tally);
    }

    private static (IndexModel Model, List<ReportFile> Files) Make(ReportInput input, Conditions conditions)
    {
        var files = new List<ReportFile>();
        var parts = ReportParts.Of(input, conditions).Select(part => Show(part, files)).ToArray();
        var groups = VerdictTally.Verdicts
            .Select(verdict => new VerdictGroup(verdict, [.. input.Claims
                .Where(claim => claim.Verdict == verdict.InWords()).Select(claim => Show(claim, files))]))
            .Where(group => group.Claims.Count > 0);
        var model = new IndexModel(
            input.DatasetName,
            input.Provenance,
            VerdictTally.Count(input.Claims, Ledger.Load()),
            input.Studies.Count > 0 ? RunsTable.Of(input.Studies, conditions) : null,
            [.. groups],
            parts);
        return (model, files);
    }

    private static ShownPart Show(ReportPart part, List<ReportFile> files)
    {
        files.AddRange(part.Tables.Select(table => new ReportFile($"tables/{table.Id}.md", Markdown.Render(table))));
        return new ShownPart(
            part.Id,
            part.Heading,
            [.. part.Figures.Select(figure => Draw(figure, files))],
            part.Tables);
    }

    private static ShownClaim Show(ClaimEvidence claim, List<ReportFile> files)
    {
        ShownFigure? FigureOf(int index) => CriterionFigure.Of(claim, index) is { } figure ? Draw(figure, files) : null;
        return new ShownClaim(
            claim,
            FileNames.Safe(claim.Id),
            [.. claim.Criteria.Select((criterion, index) => new ShownCriterion(criterion, FigureOf(index)))]);
    }

    private static ShownFigure Draw(IFigure figure, List<ReportFile> files)
    {
        var drawing = figure.Draw();
        var path = $"figures/{figure.Id}.svg";
        files.Add(new ReportFile(path, drawing.ToSvg(figure.Title, figure.Alternative)));
        return new ShownFigure(
            figure.Id, figure.Title, figure.Caption, figure.Alternative, path, drawing.Width, drawing.Height);
    }

    private static string ReadStyle()
    {
        using var reader = new StreamReader(typeof(Report).Assembly.GetManifestResourceStream(Style)!);
        return reader.ReadToEnd();
    }
}

/// <summary>What was written.</summary>
/// <param name="Index">The first page.</param>
/// <param name="Files">Every file, relative to the folder.</param>
/// <param name="Tally">How many claims have which verdict.</param>
public sealed record WrittenReport(string Index, IReadOnlyList<string> Files, VerdictTally Tally);
