using System.Diagnostics;
using System.Globalization;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Methods.Classic;
using Supermask.Runs;
using Supermask.Session;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Bench;

/// <summary>What is measured in a process of its own: this program, called with the name of the part.</summary>
internal static class OwnProcess
{
    private const string StartPart = "start";
    private const string RunPart = "run";
    private const int Starts = 5;

    /// <summary>Does a part and prints its numbers; false where the argument names none.</summary>
    public static async Task<bool> DoAsync(string[] arguments)
    {
        double[]? numbers = arguments switch
        {
            [StartPart] => await StartAsync(),
            [RunPart] => await RunAsync(),
            _ => null,
        };
        if (numbers is not null)
        {
            Console.WriteLine(string.Join(' ', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture))));
        }

        return numbers is not null;
    }

    /// <summary>Medians over several starts.</summary>
    public static StartTimes TimeStarts()
    {
        var starts = Enumerable.Range(0, Starts).Select(_ => Ask(StartPart)).ToArray();
        double Median(int part) => MathNet.Numerics.Statistics.Statistics.Median(starts.Select(start => start[part]));
        return new StartTimes(Median(0), Median(1), Median(2), Median(3));
    }

    /// <summary>A run, and the most megabytes that its process held.</summary>
    public static (RunTimes Times, double PeakMegabytes) TimeRun()
    {
        var numbers = Ask(RunPart);
        return (new RunTimes(numbers[0], numbers[1], numbers[2], numbers[0] - numbers[1] - numbers[2]), numbers[3]);
    }

    private static async Task<double[]> StartAsync()
    {
        var main = Elapsed();
        set_num_threads(1);
        var torch = Elapsed();
        var data = await OpenAsync();
        var read = Elapsed();
        var images = new PermutedTasks().Apply(0, data.Train);
        using var learner = new Learner(images, StepKind.Fast);
        learner.Take(1);
        return [main, torch, read, Elapsed()];
    }

    private static async Task<double[]> RunAsync()
    {
        var data = await OpenAsync();
        var store = Directory.CreateTempSubdirectory("supermask-bench");
        try
        {
            var watch = Stopwatch.StartNew();
            var run = new RunOptions { Tasks = new PermutedTasks(), Method = new ClassicMethod() };
            var learned = new Runner(new RunStore(store.FullName), run, data, _ => { }).Run(CancellationToken.None);
            using var self = Process.GetCurrentProcess();
            return
            [
                watch.Elapsed.TotalSeconds,
                learned.Tasks.Sum(task => task.TrainSeconds),
                learned.Tasks.Sum(task => task.EvaluateSeconds),
                self.PeakWorkingSet64 / 1e6,
            ];
        }
        finally
        {
            store.Delete(recursive: true);
        }
    }

    private static async Task<Dataset> OpenAsync() =>
        (await Workbench.OpenAsync(Settings.From(new GivenSettings(), Environment.GetEnvironmentVariable))).Data;

    private static double Elapsed()
    {
        using var self = Process.GetCurrentProcess();
        return (DateTime.Now - self.StartTime).TotalSeconds;
    }

    private static double[] Ask(string part)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(OwnProcess).Assembly.Location, part])
        {
            RedirectStandardOutput = true,
        })!;
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? [.. answer.Trim().Split('\n')[^1].Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))]
            : throw new InvalidOperationException($"The part '{part}' of the benchmark ended with {process.ExitCode}; see its message above.");
    }
}
