using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Spectre.Console;
using Supermask.Claims;
using Supermask.Runs;
using Supermask.Statistics;
using Supermask.Tasks;
using Supermask.Training;

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
        options.AddTo(command);
        command.Options.Add(variants);
        command.SetGuardedAction(async (parsed, cancellation) =>
        {
            var bench = await Workspace.OpenAsync(options, parsed, cancellation);
            var chosen = parsed.GetValue(variants) is { Length: > 0 } named ? named : [.. TaskVariants.Names];
            Train(bench, [.. chosen.Distinct().SelectMany(bench.Library.RunsOf)], cancellation);
        });
        return command;
    }

    private static void Train(Workbench bench, IReadOnlyList<RunOptions> runs, CancellationToken cancellation)
    {
        Console.WriteLine(
            $"Profile {bench.Settings.Profile.Name}: {bench.Library.Seeds} seeds of {runs.Count / bench.Library.Seeds} variants, "
            + $"kept in {bench.Library.Store.Root}");
        var watch = Stopwatch.StartNew();
        var trained = 0;
        IReadOnlyList<TrainedSequence> sequences = [];
        TrainingProgressBar.Show(report => sequences = bench.Library.Bring(
            runs,
            happened =>
            {
                trained += happened is TrainingEvent.TaskDone { FromStore: false } ? 1 : 0;
                report(happened);
            },
            cancellation));
        AnsiConsole.Write(Summary(sequences));
        var all = sequences.Sum(sequence => sequence.Tasks.Count);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{trained} tasks trained, {all - trained} read from the store, in {watch.Elapsed.TotalSeconds:F1} s"));
    }

    private static Table Summary(IReadOnlyList<TrainedSequence> sequences)
    {
        var table = new Table().AddColumns("variant", "seeds", "mean accuracy", "90 % interval", "mean loss", "seconds a task");
        foreach (var variant in sequences.GroupBy(sequence => sequence.Variant))
        {
            var accuracy = Interval.Of([.. variant.Select(sequence => 100 * sequence.MeanAccuracy)]);
            table.AddRow(
                variant.Key,
                $"{variant.Count()}",
                accuracy.Mean.Show(Units.Percent),
                $"{accuracy.Low.Show()} to {accuracy.High.Show()}",
                variant.SelectMany(sequence => sequence.Tasks).Average(task => task.Losses.OfEpoch(0)).Show(),
                variant.SelectMany(sequence => sequence.Tasks).Average(task => task.TrainSeconds).Show());
        }

        return table;
    }
}
