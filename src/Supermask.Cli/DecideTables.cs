using Spectre.Console;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Judging.Deciding;
using Supermask.Session;
using Profile = Supermask.Runs.Profile;

namespace Supermask.Cli;

/// <summary>Shows on a console what more seeds have a prospect of, and what came of them.</summary>
internal static class DecideTables
{
    /// <summary>What each open claim has a prospect of.</summary>
    public static void PrintProspects(IReadOnlyList<ClaimEvidence> open, int? most)
    {
        Console.WriteLine(open.Count == 0
            ? "No claim of the latest scenarios is open."
            : $"{open.Count} claims are open after {Profile.Standard.Seeds} seeds. Power: how often the stages would decide them, if further seeds are like these.");
        if (open.Count == 0)
        {
            return;
        }

        var table = new Table().AddColumns("claim", "verdict now", "most seeds", "power", "Reproduced", "Not reproduced");
        foreach (var claim in open)
        {
            table.AddRow(
                claim.Id, claim.VerdictInWords, $"{DecideBench.MostSeedsOf(claim, most)}",
                Share(claim.Prospect?.Decided), Share(claim.Prospect?.Reproduced), Share(claim.Prospect?.NotReproduced));
        }

        AnsiConsole.Write(table);
        if (most is not null)
        {
            Console.WriteLine("Power is that of the seeds by default.");
        }
    }

    /// <summary>What became of each claim.</summary>
    public static void Print(Decisions decisions)
    {
        var table = new Table().AddColumns("claim", "before", "power", "seeds", "verdict", "measured", "why it is open");
        foreach (var claim in decisions.Claims)
        {
            table.AddRow(
                claim.Id, claim.Before, Share(claim.Prospect?.Decided), $"{claim.Last?.Seeds}", claim.VerdictInWords,
                Markup.Escape(claim.Last?.Measured ?? ""), Markup.Escape(claim.WhyOpen ?? ""));
        }

        AnsiConsole.Write(table);
        Console.WriteLine(
            $"{decisions.Decided().Count()} of {decisions.Claims.Count} open claims are decided, in {decisions.Minutes.Show()} of {decisions.BudgetMinutes.Show()} minutes.");
    }

    private static string Share(double? share) => share is { } known ? (100 * known).Show(Units.Percent) : "no seed adds to it";
}
