using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Spectre.Console;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Measuring.Statistics;
using Supermask.Papers.Tiba2023;
using Supermask.Runs;
using Supermask.Session;
using Supermask.Tasks;

namespace Supermask.Cli;

/// <summary><c>supermask train</c>: brings about the runs of a profile.</summary>
internal static class TrainCommand
{
    public static Command Make()
    {
        var options = new CommonOptions();
        var command = new Command("train", "Train the runs of a profile; what was trained before is read and not trained again.");
        var variants = new Option<string[]>("--variant")
        {
            Description = $"Only these variants: {string.Join(", ", TaskVariants.Names)}.",
            HelpName = "name",
            AllowMultipleArgumentsPerToken = true,
        };
        var arms = new Option<string[]>("--arm")
        {
            Description = "Only these arms, each by its whole name, such as 'classic, one epoch'. Those of a profile are listed by --plan, and those that "
                + "are trained apart by: supermask methods plan --full.",
            HelpName = "name",
        };
        var onlyPlan = new Option<bool>("--plan")
        {
            Description = "Print what would be trained and how long it should take, and train nothing.",
        };
        options.AddTo(command);
        command.Options.Add(variants);
        command.Options.Add(arms);
        command.Options.Add(onlyPlan);
        command.SetGuardedAction(async (parsed, cancellation) =>
        {
            var cells = TrainingPlan.Choose(parsed.GetValue(variants) ?? [], parsed.GetValue(arms) ?? []);
            var bench = await Workspace.OpenAsync(options, parsed, cancellation);
            var plan = new TrainingPlan(bench.Library, cells);
            bench.Library.RequireTrainable(plan.Runs);
            if (parsed.GetValue(onlyPlan))
            {
                PlanTable.Print(bench, plan);
            }
            else
            {
                RequireWhatIsNeeded(bench.Library, plan.Runs);
                Train(bench, plan.Runs, cancellation);
                TimeSteps(bench, plan.Runs, cancellation);
            }
        });
        return command;
    }

    // What would fail after training should fail before. A store that holds everything is only read.
    private static void RequireWhatIsNeeded(RunLibrary library, IReadOnlyList<RunOptions> runs)
    {
        if (!runs.All(library.IsStored))
        {
            library.Store.RequireWritable();
        }
    }

    private static void Train(Workbench bench, IReadOnlyList<RunOptions> runs, CancellationToken cancellation)
    {
        Console.WriteLine(
            $"Profile {bench.Settings.Profile.Name}: {runs.Count} runs, kept in {bench.Library.Store.Root}");
        var watch = Stopwatch.StartNew();
        var trained = 0;
        IReadOnlyList<TrainedSequence> sequences = [];
        TrainingProgressBar.Show(report => sequences = bench.Library.LoadOrTrain(
            runs,
            happened =>
            {
                trained += happened is TrainingEvent.TaskDone { FromStore: false } ? 1 : 0;
                report(happened);
            },
            cancellation));
        AnsiConsole.Write(Summary(bench.Library, [.. runs.Zip(sequences)]));
        var all = sequences.Sum(sequence => sequence.Tasks.Count);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{trained} tasks trained, {all - trained} read from the store, in {watch.Elapsed.TotalSeconds:F1} s"));
    }

    // Last, when nothing else runs: whatever runs beside it would be timed too.
    private static void TimeSteps(Workbench bench, IReadOnlyList<RunOptions> runs, CancellationToken cancellation)
    {
        var learned = runs.Select(run => (run.Variant, Arm: bench.Library.ArmOf(run))).ToHashSet();
        bool IsLearned(TimedArm timed) => learned.Contains((timed.Variant, timed.Arm));
        foreach (var pair in TimedPairs.All.Where(pair => IsLearned(pair.First) && IsLearned(pair.Second)))
        {
            cancellation.ThrowIfCancellationRequested();
            var isKept = bench.IsTimed(pair);
            var ratio = Interval.Of([.. bench.TimingOf(pair).Rounds.Select(round => round.Ratio)], Shape.Serial);
            Tell($"Time a step, {pair.Name}", ratio, "", isKept);
        }

        foreach (var part in TimeCandidates.All.Where(part => learned.Contains((part.Variant, Arms.Classic(1)))))
        {
            cancellation.ThrowIfCancellationRequested();
            var isKept = bench.IsTimed(part);
            var measured = bench.TimingOf(part).Measure(part.Name);
            Tell($"The {measured.Quantity}", measured.Interval, measured.Unit, isKept);
        }
    }

    private static void Tell(string what, Interval measured, string unit, bool isKept) => Console.WriteLine(
        $"{what}: {measured.Mean.Show(unit)}, {measured.InWords(Measurement.Rounds)} in {measured.Count} rounds, {(isKept ? "read from the store" : "timed in turns")}");

    private static Table Summary(RunLibrary library, IReadOnlyList<(RunOptions Run, TrainedSequence Learned)> sequences)
    {
        var table = new Table().AddColumns("variant", "arm", "seeds", "accuracy as learned", "90 % interval", "after the last task", "seconds a task");
        foreach (var arm in sequences.GroupBy(each => each.Run with { Seed = 0 }))
        {
            var accuracy = Interval.Of([.. arm.Select(each => 100 * each.Learned.MeanAccuracy)]);
            table.AddRow(
                arm.Key.Variant,
                library.ArmOf(arm.Key).Name,
                $"{arm.Count()}",
                accuracy.Mean.Show(Units.Percent),
                accuracy.InWords(),
                arm.Average(each => AccuracyMatrix.Of(each.Learned).AfterTheLast).Show(Units.Percent),
                arm.SelectMany(each => each.Learned.Tasks).Average(task => task.TrainSeconds).Show());
        }

        return table;
    }
}
