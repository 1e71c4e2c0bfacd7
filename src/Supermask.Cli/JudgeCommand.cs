using System.CommandLine;
using Supermask.Common;
using Supermask.Judging.Calibration;
using Supermask.Session;

namespace Supermask.Cli;

/// <summary><c>supermask judge</c>: tries the judge on values whose truth is known.</summary>
internal static class JudgeCommand
{
    private const string Kept = "judge.json";

    public static Command Make()
    {
        var options = new CommonOptions();
        var command = new Command(
            "judge",
            "Try the judge on simulated and on real values whose truth is known: how often does it say what is false? Trains 120 networks "
            + "first; stop it and start it again at will.");
        options.AddTo(command);
        command.SetGuardedAction(async (parsed, cancellation) =>
        {
            var bench = await Workspace.OpenAsync(options, parsed, cancellation);
            if (bench.Data.IsStandIn)
            {
                throw new InvalidOptionsException(
                    ["the judge is tried on networks that learned MNIST, and drawn digits stand in for it; ./supermask data brings the images"]);
            }

            Try(bench, cancellation);
        });
        return command;
    }

    private static void Try(Workbench bench, CancellationToken cancellation)
    {
        var networks = new JudgeBench(bench);
        Console.WriteLine($"{networks.Left().Count} networks to train, kept in {bench.Library.Store.Root}; what is stopped goes on where it was.");
        TrainingProgressBar.Show(report => networks.Train(report, cancellation));
        var values = networks.Measure(cancellation);
        Console.WriteLine($"{CalibrationCell.Trials:N0} trials of each number of seeds: some minutes.");
        var calibration = JudgeCalibration.Of(values, networks.MeasureSpreads(cancellation), cancellation);
        var page = Path.Combine(Repository.Root, "docs", "judge.md");
        var text = CalibrationPage.Render(File.ReadAllText(page), calibration);
        CalibrationFile.Write(Path.Combine(bench.Settings.ReportsFolder, Kept), calibration);
        AtomicFile.Write(page, text);
        Console.WriteLine($"Written: {Path.Combine(bench.Settings.ReportsFolder, Kept)} and {page}");
    }
}
