using System.Globalization;
using Spectre.Console;
using Supermask.Learning;
using Supermask.Runs;

namespace Supermask.Cli;

/// <summary>
/// A bar for each run while its tasks are loaded or trained; a line for each trained task where the output is no terminal.
/// </summary>
internal static class TrainingProgressBar
{
    public static void Show(Action<Action<TrainingEvent>> train)
    {
        if (AnsiConsole.Profile.Capabilities.Interactive)
        {
            AnsiConsole.Progress()
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
                .Start(context => train(new Bars(context).Report));
        }
        else
        {
            train(ReportLine);
        }
    }

    private static void ReportLine(TrainingEvent happened)
    {
        switch (happened)
        {
            case TrainingEvent.TaskDone { FromStore: false } done:
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{done.Run.Variant}, {done.Run.Method.Name}, seed {done.Run.Seed}, task {done.Record.Task}: accuracy {done.Record.Accuracy:P2}, "
                    + $"loss {done.Record.Losses.OfEpoch(0):F4}, {done.Record.TrainSeconds:F1} s"));
                break;
            case TrainingEvent.Notice notice:
                Console.WriteLine(notice.Text);
                break;
        }
    }

    private sealed class Bars(ProgressContext context)
    {
        private readonly Dictionary<RunOptions, ProgressTask> bars = [];

        public void Report(TrainingEvent happened)
        {
            switch (happened)
            {
                case TrainingEvent.StepTaken taken:
                    Bar(taken.Run).Value = taken.Task + ((double)taken.Step / taken.Steps);
                    break;
                case TrainingEvent.TaskDone done:
                    Bar(done.Run).Value = done.Record.Task + 1;
                    break;
                case TrainingEvent.Notice notice:
                    Console.WriteLine(notice.Text);
                    break;
            }
        }

        private ProgressTask Bar(RunOptions run)
        {
            if (!bars.TryGetValue(run, out var bar))
            {
                var tasks = run.Tasks.Count;
                bars[run] = bar = context.AddTask($"{run.Variant}, {run.Method.Name}, seed {run.Seed}", maxValue: tasks);
            }

            return bar;
        }
    }
}
