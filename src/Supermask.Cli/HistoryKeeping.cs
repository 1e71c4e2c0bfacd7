using Spectre.Console;
using Supermask.Judging;
using Supermask.Judging.History;
using Supermask.Papers;
using Supermask.Runs;
using Supermask.Session;

namespace Supermask.Cli;

/// <summary>
/// Decides whether a report is recorded in the history of the standard profile: where the latest test run measured every
/// claim of the ledger on MNIST. A part of the scenarios, another profile or drawn digits leave no record.
/// </summary>
internal static class HistoryKeeping
{
    /// <summary>The file of the history.</summary>
    public static string PathIn(Workbench bench) => Path.Combine(bench.Settings.ReportsFolder, RunHistory.FileName);

    /// <summary>The history with this run at its end where it is to be recorded; nothing is written.</summary>
    /// <param name="bench">A workbench of the standard profile, on MNIST.</param>
    /// <param name="claims">Everything that was found.</param>
    /// <param name="measured">The ids of the claims that the latest test run measured.</param>
    /// <param name="record">Whether the history is to be kept, and it is to be told where nothing is added.</param>
    public static RunHistory Extend(Workbench bench, IReadOnlyList<ClaimEvidence> claims, IReadOnlySet<string> measured, bool record)
    {
        var history = RunHistory.Read(PathIn(bench));
        foreach (var line in history.Unread)
        {
            AnsiConsole.MarkupLineInterpolated(
                $"[yellow]{PathIn(bench)}, line {line.Number}, is no record of a run and stays as it is: {line.Problem}[/]");
            Console.WriteLine("Likely cause: it was edited or merged by hand. To mend it: git log -p reports/history.ndjson, and restore or remove the line.");
        }

        var extended = history.With(HistoryRecord.Of(claims, bench.Provenance, RunsOf(claims), Machine.Commit));
        var left = AllPapers.Ledger.Entries.Count(entry => !AllPapers.IsApart(entry) && !measured.Contains(entry.Id));
        if (left == 0 || extended == history)
        {
            return extended;
        }

        if (record)
        {
            Console.WriteLine($"No record is added to the history: the latest test run left no new evidence of {left} claims.");
        }

        return history;
    }

    // The name of all runs that the claims were measured on.
    private static string RunsOf(IReadOnlyList<ClaimEvidence> claims) =>
        RunKey.DigestOf(claims.SelectMany(claim => claim.Runs).SelectMany(runs => runs.Keys));
}
