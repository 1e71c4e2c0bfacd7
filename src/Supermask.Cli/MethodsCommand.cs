using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Supermask.Common;
using Supermask.Comparing;
using Supermask.Measuring;
using Supermask.Session;

namespace Supermask.Cli;

/// <summary><c>supermask methods</c>: trains the networks of methods and papers that take long, and tables what came of them.</summary>
internal static class MethodsCommand
{
    public static Command Make()
    {
        var train = new Command("train", "Print the plan, then train what the store lacks; stop it and start it again at will.");
        train.SetGuardedAction(OnPlan(train, (bench, plan, cancellation) =>
        {
            PlanTable.Print(bench, plan);
            Console.WriteLine($"Kept in {bench.Library.Store.Root}; what is stopped goes on where it was.");
            bench.Library.RequireTrainable(plan.Runs);
            TrainingProgressBar.Show(report => bench.Library.LoadOrTrain([.. plan.Runs.Where(run => !bench.Library.IsStored(run))], report, cancellation));
        }));

        var only = new Command("plan", "Print what would be trained and how long it should take, and train nothing.");
        only.SetGuardedAction(OnPlan(only, (bench, plan, _) => PlanTable.Print(bench, plan)));

        return new Command("methods", "What supermasks and the methods beside them do, on networks trained apart: make methods does it all.")
        {
            only, train, Table(), Tune(),
        };
    }

    private static Func<ParseResult, CancellationToken, Task> OnPlan(Command command, Action<Workbench, TrainingPlan, CancellationToken> action)
    {
        var options = new CommonOptions();
        var parts = new Option<string[]>("--part")
        {
            Description = $"Only these parts: {string.Join(", ", TrainedPart.All.Select(part => part.Name))}.",
            AllowMultipleArgumentsPerToken = true,
        };
        var full = new Option<bool>("--full")
        {
            Description = "With the networks that take longest: 2500 tasks, wide layers on 250, rows of tables between others, and transfer on 50 tasks and on Fashion-MNIST.",
        };
        options.AddTo(command);
        command.Options.Add(parts);
        command.Options.Add(full);
        return async (parsed, cancellation) =>
        {
            var (chosen, isFull) = (TrainedPart.Named(parsed.GetValue(parts) ?? []), parsed.GetValue(full));
            var bench = await Workspace.OpenAsync(options, parsed, cancellation);
            action(bench, new TrainingPlan(bench.Library, TrainedPart.CellsOf(chosen, isFull)), cancellation);
            var elsewhere = TrainedPart.CellsOnOtherData(chosen, isFull);
            foreach (var other in elsewhere.Count > 0 ? new DataBenches(bench, mayDownload: true).Others : [])
            {
                action(other, new TrainingPlan(other.Library, elsewhere), cancellation);
            }
        };
    }

    private static Command Table()
    {
        var command = new Command("table", "What came of each method, as far as its networks are there, with a survey of their masks; keeps both beside the report.");
        var options = new CommonOptions();
        var record = Recording.Option("Keep it in methods.json and survey.json, which are committed, and not in files that are not.");
        options.AddTo(command);
        command.Options.Add(record);
        command.SetGuardedAction(async (parsed, cancellation) =>
        {
            var bench = await Workspace.OpenAsync(options, parsed, cancellation);
            var (isRecorded, methods, survey) = (parsed.GetValue(record), new MethodsFile(bench, new DataBenches(bench, mayDownload: false)), new SurveyFile(bench));
            var rows = methods.Measure(cancellation);
            Print(rows);
            // What takes long comes after what is kept by then.
            var table = methods.Write(rows, isRecorded);
            Console.WriteLine("Surveying the masks, a quarter of an hour where tasks were not inferred before; stop it and start it again at will.");
            Recording.TellKept($"{table} and {survey.Write(survey.Measure(Console.WriteLine, cancellation), isRecorded)}", isRecorded, "methods table");
        });
        return command;
    }

    private static Command Tune()
    {
        var command = new Command("tune", "Try the settings of the methods that are compared, on tasks of their own by held-out training images; stop it and start it again at will.");
        var options = new CommonOptions();
        var record = Recording.Option($"Freeze what came out in {Tuning.File}, by which the comparison is built: before any of its networks is trained.");
        var streams = new Option<string[]>("--stream")
        {
            Description = $"Only these streams: {string.Join(", ", ComparedSequence.All.Select(stream => stream.Name))}. What is frozen of others stays.",
            AllowMultipleArgumentsPerToken = true,
        };
        options.AddTo(command);
        command.Options.Add(streams);
        command.Options.Add(record);
        command.SetGuardedAction(async (parsed, cancellation) =>
        {
            var tuning = new TuningBench(await Workspace.OpenAsync(options, parsed, cancellation), parsed.GetValue(streams) ?? []);
            Console.WriteLine($"{tuning.Left.Count} of {tuning.Count} settings are left to try.");
            IReadOnlyList<TunedSetting> tried = [];
            TrainingProgressBar.Show(report => tried = tuning.Try(report, cancellation));
            Print(tried);
            if (parsed.GetValue(record))
            {
                Console.WriteLine($"Frozen: {TuningBench.Freeze(tried)}");
            }
        });
        return command;
    }

    private static void Print(IReadOnlyList<TunedSetting> tried)
    {
        var table = new Table().AddColumns("stream", "by", "method", "best setting", "accuracy", "worst");
        foreach (var settings in tried.GroupBy(setting => (setting.Stream, setting.Scenario, setting.Entrant)))
        {
            var best = settings.MaxBy(setting => setting.Accuracy)!;
            table.AddRow(
                best.Stream, best.Scenario, best.Entrant, best.Setting, best.Accuracy.Show(Units.Percent), settings.Min(setting => setting.Accuracy).Show(Units.Percent));
        }

        AnsiConsole.Write(table);
    }

    private static void Print(IReadOnlyList<MethodRow> rows)
    {
        var table = new Table().AddColumns("method", "networks", "sequence", "tasks", "task", "seeds", "accuracy", "forgetting", "bytes kept", "seconds");
        foreach (var row in rows)
        {
            table.AddRow(
                row.Method,
                Markup.Escape(row.Setting),
                row.Sequence,
                $"{row.Tasks}",
                row.TaskGiven ? "given" : "inferred",
                $"{row.Seeds}",
                row.Accuracy.Show(Units.Percent),
                row.Forgetting?.Show(Units.Points) ?? "",
                row.BytesKept.ToString("N0", CultureInfo.InvariantCulture),
                row.Seconds.Show());
        }

        AnsiConsole.Write(table);
    }
}
