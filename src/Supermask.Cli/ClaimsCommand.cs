using System.CommandLine;
using Spectre.Console;
using Supermask.Common;
using Supermask.Papers;
using Supermask.Session;

namespace Supermask.Cli;

/// <summary><c>supermask claims</c>: lists the ledger with the verdicts of the latest scenarios.</summary>
internal static class ClaimsCommand
{
    public static Command Make()
    {
        var experiment = new Option<string?>("--experiment")
        {
            Description = "Only the claims of one part: data, method, exp1, exp2, exp3 or cross.",
            HelpName = "name",
        };
        var options = new CommonOptions();
        var command = new Command("claims", "List the claims of the dissertation with their latest verdicts.");
        command.Options.Add(experiment);
        options.AddTo(command);
        command.SetGuardedAction((parsed, _) =>
        {
            List(options.Settings(parsed), parsed.GetValue(experiment));
            return Task.CompletedTask;
        });
        return command;
    }

    private static void List(Settings settings, string? experiment)
    {
        var ledger = AllPapers.Ledger;
        var experiments = ledger.Entries.Select(entry => entry.Experiment).Distinct().ToArray();
        if (experiment is not null && !experiments.Contains(experiment))
        {
            throw new InvalidOptionsException(
                [$"there is no experiment '{experiment}'; there are {string.Join(", ", experiments)}"]);
        }

        var verdicts = Workbench.EvidenceOf(settings).ReadAll(ledger)
            .ToDictionary(evidence => evidence.Id);
        var table = new Table().AddColumns("claim", "statement", "published", "measured", "verdict");
        foreach (var entry in ledger.Entries.Where(entry => experiment is null || entry.Experiment == experiment))
        {
            var found = verdicts.GetValueOrDefault(entry.Id);
            table.AddRow(
                Markup.Escape(entry.Id), Markup.Escape(entry.Statement), Markup.Escape(entry.Published),
                Markup.Escape(found?.Measured ?? ""), Markup.Escape(found?.Verdict ?? "not measured yet"));
        }

        AnsiConsole.Write(table);
    }
}
