using System.CommandLine;
using Spectre.Console;
using Supermask.Common;
using Supermask.Data.Sources;
using Supermask.Data.StandIn;
using Supermask.Forensics;
using Supermask.Forensics.Printed;
using Supermask.Judging;
using Supermask.Measuring;
using Supermask.Papers.Tiba2023;
using Supermask.Papers.Tiba2023.SavedImages;

namespace Supermask.Cli;

/// <summary><c>supermask forensics</c>: checks printed tables against arithmetic and against each other.</summary>
internal static class ForensicsCommand
{
    public static Command Make()
    {
        var tables = new Option<string?>("--tables")
        {
            Description = $"Folder with the tables of another paper and their {PrintedPaper.ManifestName}; docs/forensics.md describes both.",
            HelpName = "folder",
        };
        var data = new Option<string?>("--data")
        {
            Description = "Folder with the four files of MNIST, from which the dissertation's Table 3 is measured again.",
            HelpName = "folder",
        };
        var json = new Option<bool>("--json") { Description = "Print the results as JSON, with the recovered mask_counts." };
        var command = new Command(
            "forensics", "Check the published tables against arithmetic and against each other; trains nothing, downloads nothing.")
        {
            tables, data, json,
        };
        command.SetGuardedAction(async (parsed, cancellation) =>
        {
            var dossier = parsed.GetValue(tables) is { } folder
                ? new Dossier(PrintedPaper.Load(folder), new ForensicsOptions())
                : await OfDissertation(parsed.GetValue(data), cancellation);
            var reports = Examination.Run(dossier);
            if (parsed.GetValue(json))
            {
                Console.WriteLine(ForensicsJson.Of(dossier, reports));
            }
            else
            {
                Show(dossier.Paper, reports);
            }
        });
        return command;
    }

    // Only images that are there are measured: a check of printed numbers should not start a download.
    private static async Task<Dossier> OfDissertation(string? folder, CancellationToken cancellation)
    {
        var places = DataOptions.From(folder, Environment.GetEnvironmentVariable) with { Offline = true, StandInSize = new StandInSize(1, 1) };
        var data = await DataLocator.OpenAsync(places, cancellation: cancellation);
        return new Dossier(PrintedTables.Read(), new ForensicsOptions())
        {
            Measured = data.IsStandIn ? new Dictionary<string, double>() : SavedSizes.Of(new DataStudy(data)).Standard.ByName(),
        };
    }

    private static void Show(PrintedPaper paper, IReadOnlyList<CheckReport> reports)
    {
        Console.WriteLine(paper.Name);
        foreach (var report in reports.Where(report => report.Results.Count > 0))
        {
            Console.WriteLine();
            AnsiConsole.MarkupLineInterpolated($"[bold]{report.Check.Id}[/]: {report.Check.Method}");
            var table = new Table().AddColumns("about", "outcome", "p", "found");
            foreach (var result in report.Results)
            {
                table.AddRow(
                    Markup.Escape(result.About), Colored(result.Outcome), Markup.Escape(result.P?.Show() ?? "?"),
                    Markup.Escape(string.Join('\n', [result.Found, .. result.Rows.Select(row => $"{row.Table} {row.Row}: {row.Text}")])));
            }

            AnsiConsole.Write(table);
        }

        foreach (var table in paper.Unchecked)
        {
            Console.WriteLine();
            AnsiConsole.MarkupLineInterpolated($"[yellow]Not checked: {table.Place}. It is of the kind other, and no statement of the text is about it.[/]");
        }

        Console.WriteLine();
        Console.WriteLine(
            "p: probability of a departure at least this large, were all as the check's null hypothesis has it; 0 for what cannot occur, "
            + $"? where the tables do not tell. What can occur, with p below {ForensicsOptions.Level.Show()}, is surprising: a mistake or a discovery.");
        foreach (var count in reports.SelectMany(report => report.Results).CountBy(result => result.Outcome).OrderBy(count => count.Key))
        {
            Console.WriteLine($"{count.Value,4}  {count.Key.InWords()}");
        }
    }

    private static string Colored(Outcome outcome) => outcome switch
    {
        Outcome.Impossible => $"[red]{outcome.InWords()}[/]",
        Outcome.Surprising => $"[yellow]{outcome.InWords()}[/]",
        _ => outcome.InWords(),
    };
}
