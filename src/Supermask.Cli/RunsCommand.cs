using System.CommandLine;
using Spectre.Console;
using Supermask.Papers.Tiba2023;
using Supermask.Runs;
using Supermask.Runs.Adoption;
using Supermask.Session;

namespace Supermask.Cli;

/// <summary><c>supermask runs</c>: looks after the store of runs.</summary>
internal static class RunsCommand
{
    public static Command Make() => new("runs", "Looks after the store: what is there, what other code trained, and what nobody can ask for any more.")
    {
        MakeList(),
        MakeAdopt(),
        MakePrune(),
    };

    private static Command MakeList()
    {
        var options = new CommonOptions();
        var command = new Command("list", "Show what is stored: how much, by which code, and what uses it.");
        options.AddTo(command);
        command.SetGuardedAction(async (parsed, cancellation) =>
            StoredRunsTable.Print(new StoreContent((await Workspace.OpenAsync(options, parsed, cancellation)).Library)));
        return command;
    }

    private static Command MakeAdopt()
    {
        var options = new CommonOptions();
        var command = new Command(
            "adopt",
            $"Give runs of other code their present keys, once {RunAdoption.TasksRelearned} tasks of one seed of each arm were learned again with the same bits.");
        options.AddTo(command);
        command.SetGuardedAction(async (parsed, cancellation) =>
        {
            var library = (await Workspace.OpenAsync(options, parsed, cancellation)).Library;
            library.Store.RequireWritable();
            Adopt(library, cancellation);
        });
        return command;
    }

    private static Command MakePrune()
    {
        var options = new CommonOptions();
        var yes = new Option<bool>("--yes") { Description = "Do not ask." };
        var command = new Command("prune", "Remove the runs that no present key names, after asking.") { yes };
        options.AddTo(command);
        command.SetGuardedAction(async (parsed, cancellation) =>
        {
            var library = (await Workspace.OpenAsync(options, parsed, cancellation)).Library;
            library.Store.RequireWritable();
            Prune(library, isAsked: !parsed.GetValue(yes));
        });
        return command;
    }

    private static void Adopt(RunLibrary library, CancellationToken cancellation)
    {
        var (adopted, left) = (0, 0);
        Console.WriteLine($"Looking for runs of other code in {library.Store.Root}");
        new RunAdoption(library.Store, library.Data, [new PresentForm(), new RunsBeforeMethods()]).Run(
            KnownRuns.All(library).Select(known => known.Run),
            library.Workers,
            arm =>
            {
                var name = $"{arm.Run.Variant}, {arm.Run.Tasks.Count} tasks, {new Arm(arm.Run.Method, arm.Run.Training.Epochs, "").Name}";
                adopted += arm.Seeds;
                left += arm.Problem is null ? 0 : 1;
                Console.WriteLine(arm.Problem is null ? $"{name}: {(arm.Seeds == 1 ? "1 run has its present key" : $"{arm.Seeds} runs have their present keys")}" : $"{name}: not adopted, {arm.Problem}");
            },
            cancellation);
        Console.WriteLine(adopted + left == 0
            ? "Nothing to adopt: no run of other code is one that can be asked for."
            : $"{adopted} runs adopted; {left} arms stay as they were. The folders under old keys are kept: ./supermask runs prune removes them.");
    }

    private static void Prune(RunLibrary library, bool isAsked)
    {
        var orphans = new StoreContent(library).Orphans;
        if (orphans.Count == 0)
        {
            Console.WriteLine("Nothing to remove: every run is one that can be asked for.");
            return;
        }

        var what = $"{orphans.Count} runs of {StoredRunsTable.Megabytes(orphans.Sum(run => run.Bytes))} in {library.Store.Root}, which no present key names";
        if (isAsked && !IsConfirmed(what))
        {
            Console.WriteLine("Nothing was removed.");
            return;
        }

        var removed = orphans.Count(library.Store.Remove);
        Console.WriteLine($"{removed} runs removed{(removed < orphans.Count ? $"; {orphans.Count - removed} are in use by another process" : "")}.");
    }

    // Without a terminal nobody can answer, which is no yes.
    private static bool IsConfirmed(string what)
    {
        if (Console.IsInputRedirected)
        {
            Console.WriteLine($"Would remove {what}. To remove them: ./supermask runs prune --yes");
            return false;
        }

        return AnsiConsole.Confirm(Markup.Escape($"Remove {what}?"), defaultValue: false);
    }
}
