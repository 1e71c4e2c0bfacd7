using System.CommandLine;
using Spectre.Console;
using Supermask.Cli;

if (Console.IsOutputRedirected)
{
    // No terminal tells how wide it is; a table should not be folded for that.
    AnsiConsole.Profile.Width = 160;
}

var root = new RootCommand("Reproduces a dissertation on supermasks: trains them, measures their overlap and judges its claims.")
{
    DataCommand.Make(),
    TrainCommand.Make(),
    ReportCommand.Make(),
    ClaimsCommand.Make(),
    ForensicsCommand.Make(),
    MultiverseCommand.Make(),
    RunsCommand.Make(),
};

return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
