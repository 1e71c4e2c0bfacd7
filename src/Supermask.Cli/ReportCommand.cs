using System.CommandLine;
using SkiaSharp;
using Spectre.Console;
using Supermask.Claims;
using Supermask.Data.Sources;
using Supermask.Reporting;
using Supermask.Runs;

namespace Supermask.Cli;

/// <summary><c>supermask report</c>: writes the report from the evidence of the latest scenarios.</summary>
internal static class ReportCommand
{
    public static Command Make()
    {
        var options = new CommonOptions();
        var command = new Command("report", "Write the report from what the latest scenarios found; trains nothing.");
        options.AddTo(command);
        command.SetGuardedAction(async (parsed, cancellation) =>
        {
            var settings = options.Settings(parsed);
            if (!FileNamed.IsFolder(Workbench.EvidenceOf(settings).Path))
            {
                throw new MissingEvidenceException(Workbench.EvidenceOf(settings).Path);
            }

            NativeLibraries.Require("libSkiaSharp", typeof(SKBitmap).Assembly);
            var bench = await Workspace.OpenAsync(options, parsed, cancellation);
            await WriteAsync(bench, cancellation);
        });
        return command;
    }

    private static async Task WriteAsync(Workbench bench, CancellationToken cancellation)
    {
        var studies = Task.Run(() => bench.StoredStudies(cancellation), cancellation);
        var conditions = bench.Provenance;
        var measured = bench.Evidence.TakeSteps();
        var all = bench.Evidence.ReadAll(Ledger.Load());
        var here = Families.Adjust([.. all.Where(evidence => evidence.Provenance.IsUnderTheConditionsOf(conditions))]);
        if (here.Count == 0)
        {
            throw new MissingEvidenceException(bench.Evidence.Path);
        }

        if (here.Count < all.Count)
        {
            Console.WriteLine(
                $"{all.Count - here.Count} claims were last measured on other data or another profile and are left out.");
        }

        var history = bench.IsRecorded ? HistoryKeeping.Extend(bench, here, measured) : null;
        var input = new ReportInput(here, await studies, bench.DataStudy, conditions)
        {
            Forensics = new ExaminationStore(bench.Settings.RunsFolder).OfDissertation(bench.DataStudy),
            History = history?.Records,
            Multiverse = new MultiverseFile(bench).Read(),
            Timings = [.. Workbench.TimedPairs.Where(bench.IsTimed).Select(bench.TimingOf)],
        };
        var written = await Report.WriteAsync(input, bench.Settings.ReportsFolder, cancellation);
        if (history is not null)
        {
            history.Write(HistoryKeeping.PathIn(bench));
            VerdictReadme.Write(input, Path.Combine(bench.Settings.ReportsFolder, "README.md"));
        }

        Show(here, written);
    }

    private static void Show(IReadOnlyList<ClaimEvidence> claims, WrittenReport written)
    {
        foreach (var verdict in claims.CountBy(claim => claim.Verdict).OrderByDescending(count => count.Value))
        {
            Console.WriteLine($"{verdict.Value,4}  {verdict.Key}");
        }

        foreach (var claim in claims.Where(claim => !claim.IsAsRecorded && !claim.Provenance.StandIn))
        {
            AnsiConsole.MarkupLineInterpolated($"[yellow]{claim.Id}: measured {claim.Verdict}, recorded {claim.Recorded}[/]");
        }

        Console.WriteLine($"Report: {Path.GetFullPath(written.Index)}");
    }
}
