using System.CommandLine;
using Spectre.Console;
using Supermask.Learning;
using Supermask.Multiverse;
using Supermask.Papers.Tiba2023.Readings;
using Supermask.Session;

using Profile = Supermask.Runs.Profile;

namespace Supermask.Cli;

/// <summary><c>supermask multiverse</c>: trains and compares the readings that the source leaves open.</summary>
internal static class MultiverseCommand
{
    public static Command Make()
    {
        var train = new Command("train", "Print the plan, then train what the store lacks; stop it and start it again at will.");
        train.SetGuardedAction(OnUniverses(train, (bench, universes, _, _, cancellation) =>
        {
            var plan = new MultiversePlan(bench.Library, universes);
            MultiverseTables.PrintPlan(bench, plan);
            Train(bench, plan.Left(), cancellation);
        }));

        var only = new Command("plan", "Print what would be trained and how long it should take, and train nothing.");
        only.SetGuardedAction(OnUniverses(only, (bench, universes, _, _, _) =>
            MultiverseTables.PrintPlan(bench, new MultiversePlan(bench.Library, universes))));

        var measure = new Command("measure", "Compare the universes with the published numbers; keeps what came out beside the report.");
        var record = Recording.Option("Keep it in multiverse.json, which is committed, and not in a file that is not.");
        measure.Options.Add(record);
        measure.SetGuardedAction(OnUniverses(measure, (bench, universes, design, parsed, _) => Measure(bench, universes, design, parsed.GetValue(record))));

        var list = new Command("list", "Print the names of the universes, one a line, as SUPERMASK_UNIVERSE takes them.");
        var design = DesignOption();
        var judged = new Option<bool>("--judged") { Description = "Leave out those whose verdicts are those of another one." };
        list.Options.Add(design);
        list.Options.Add(judged);
        list.SetAction(parsed => List(Designs.Named(parsed.GetValue(design)!, OpenChoices.Space), parsed.GetValue(judged)));

        return new Command(
            "multiverse", "Which readings of the source give the published numbers, and does a verdict depend on one? make multiverse does it all.")
        {
            only, train, measure, list,
        };
    }

    private static Func<ParseResult, CancellationToken, Task> OnUniverses(
        Command command, Action<Workbench, IReadOnlyList<Universe>, string, ParseResult, CancellationToken> action)
    {
        var options = new CommonOptions(Profile.Multiverse);
        var design = DesignOption();
        options.AddTo(command);
        command.Options.Add(design);
        return async (parsed, cancellation) =>
        {
            var name = parsed.GetValue(design)!;
            action(await Workspace.OpenAsync(options, parsed, cancellation), Designs.Named(name, OpenChoices.Space), name, parsed, cancellation);
        };
    }

    private static Option<string> DesignOption()
    {
        var design = new Option<string>("--design")
        {
            Description = "one-at-a-time: the default readings but for one; factorial: a fraction of all combinations, many at once.",
            DefaultValueFactory = _ => Designs.OneAtATimeName,
            HelpName = "name",
        };
        design.AcceptOnlyFromAmong([.. Designs.Names]);
        return design;
    }

    // What is said of a universe goes where a program that reads the names does not look.
    private static void List(IReadOnlyList<Universe> universes, bool judged)
    {
        foreach (var universe in universes)
        {
            if (!(judged && universe.IsJudgedElsewhere))
            {
                Console.WriteLine(universe.Id);
            }

            if (!judged && universe.IsJudgedElsewhere)
            {
                Console.Error.WriteLine(MultiverseTables.ElsewhereInWords(universe));
            }
        }
    }

    private static void Train(Workbench bench, IReadOnlyList<RunOptions> left, CancellationToken cancellation)
    {
        Console.WriteLine($"Kept in {bench.Library.Store.Root}; what is stopped goes on where it was.");
        TrainingProgressBar.Show(report => bench.Library.LoadOrTrain(left, report, cancellation));
    }

    private static void Measure(Workbench bench, IReadOnlyList<Universe> universes, string design, bool record)
    {
        var result = new MultiverseBench(bench).Measure(design, universes);
        MultiverseTables.Print(result);
        if (bench.Data.IsStandIn)
        {
            AnsiConsole.MarkupLine("[yellow]Nothing is written: drawn digits say nothing about published numbers.[/]");
            return;
        }

        Recording.TellKept(new MultiverseFile(bench).Write(result, record), record, "multiverse measure");
    }
}
