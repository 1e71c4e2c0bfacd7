using System.CommandLine;
using Supermask.Cli;

var root = new RootCommand("Reproduces a dissertation on supermasks: trains them, measures their overlap and judges its claims.")
{
    DataCommand.Make(),
    TrainCommand.Make(),
    ReportCommand.Make(),
    ClaimsCommand.Make(),
};

return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
