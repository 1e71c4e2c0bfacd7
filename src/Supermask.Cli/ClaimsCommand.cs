using System.CommandLine;
using Spectre.Console;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Papers;
using Supermask.Session;

namespace Supermask.Cli;

/// <summary><c>supermask claims</c>: lists the ledger with the verdicts of the latest scenarios.</summary>
internal static class ClaimsCommand
{
    public static Command Make()
    {
        var paper = new Option<string?>("--paper")
        {
            Description = $"Only the claims of one paper: {string.Join(", ", AllPapers.All.Select(each => each.Id))}.",
            HelpName = "name",
        };
        var experiment = new Option<string?>("--experiment")
        {
            Description = $"Only the claims of one part: {string.Join(", ", PartsOf(AllPapers.All))}.",
            HelpName = "name",
        };
        var options = new CommonOptions();
        var command = new Command("claims", "List the claims of the papers with their latest verdicts.");
        command.Subcommands.Add(RegisterCommand.Make());
        command.Options.Add(paper);
        command.Options.Add(experiment);
        options.AddTo(command);
        command.SetGuardedAction((parsed, _) =>
        {
            var papers = Chosen(parsed.GetValue(paper), parsed.GetValue(experiment));
            List(options.Settings(parsed), papers, parsed.GetValue(experiment));
            return Task.CompletedTask;
        });
        return command;
    }

    // Names are checked before anything is read.
    private static IReadOnlyList<Paper> Chosen(string? paper, string? experiment)
    {
        IReadOnlyList<Paper> papers = paper is null ? AllPapers.All : [AllPapers.Named(paper)];
        return experiment is null || PartsOf(papers).Contains(experiment)
            ? [.. papers.Where(each => experiment is null || PartsOf([each]).Contains(experiment))]
            : throw new InvalidOptionsException(
                [$"there is no experiment '{experiment}'{(paper is null ? "" : $" of {paper}")}; there are {string.Join(", ", PartsOf(papers))}"]);
    }

    private static IEnumerable<string> PartsOf(IEnumerable<Paper> papers) =>
        papers.SelectMany(paper => paper.Ledger.Entries).Select(entry => entry.Experiment).Distinct();

    private static void List(Settings settings, IReadOnlyList<Paper> papers, string? experiment)
    {
        var verdicts = Workbench.EvidenceOf(settings).ReadAll(AllPapers.Ledger).ToDictionary(evidence => evidence.Id);
        foreach (var paper in papers)
        {
            AnsiConsole.Write(TableOf(
                paper, [.. paper.Ledger.Entries.Where(entry => experiment is null || entry.Experiment == experiment)], verdicts));
        }
    }

    private static Table TableOf(Paper paper, LedgerEntry[] claims, Dictionary<string, ClaimEvidence> verdicts)
    {
        var table = new Table()
            .Title(Markup.Escape($"{paper.Name} ({paper.Id}): {claims.Length} claims"))
            .AddColumns("claim", "statement", "published", "measured", "verdict");
        foreach (var entry in claims)
        {
            var found = verdicts.GetValueOrDefault(entry.Id);
            table.AddRow(
                Markup.Escape(entry.Id), Markup.Escape(entry.Statement), Markup.Escape(entry.Published),
                Markup.Escape(found?.Measured ?? ""), Markup.Escape(found?.Verdict ?? "not measured yet"));
        }

        return table;
    }
}
