using System.CommandLine;
using System.CommandLine.Help;
using Spectre.Console;
using Supermask.Cli;

var interruption = new Interruption();
if (Console.IsOutputRedirected)
{
    // No terminal tells how wide it is; a table should not be folded for that.
    AnsiConsole.Profile.Width = 160;
}

// A root command would be called in its help as the file that is started.
var root = new Command("supermask", "Reproduces papers on supermasks: trains them, measures their overlap and judges claims. "
    + "Ctrl-C ends a command with exit code 130, SIGTERM with 143; what was finished is kept.")
{
    DataCommand.Make(),
    TrainCommand.Make(),
    ReportCommand.Make(),
    ClaimsCommand.Make(),
    ForensicsCommand.Make(),
    MultiverseCommand.Make(),
    MethodsCommand.Make(),
    DecideCommand.Make(),
    JudgeCommand.Make(),
    RunsCommand.Make(),
    new HelpOption(),
    new VersionOption(),
};

var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
return interruption.Run(cancellation => root.Parse(args).InvokeAsync(configuration, cancellation));
