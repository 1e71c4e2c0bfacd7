using System.CommandLine;
using Spectre.Console;
using Supermask.Data;
using Supermask.Data.Sources;
using Supermask.Runs;
using Supermask.Session;

namespace Supermask.Cli;

/// <summary>Opens the workbench with a progress bar for a download.</summary>
internal static class Workspace
{
    public static async Task<Workbench> OpenAsync(CommonOptions options, ParseResult parsed, CancellationToken cancellation)
    {
        var settings = options.Settings(parsed);
        var bench = await DownloadProgressBar.ShowAsync(progress =>
            Workbench.OpenAsync(settings, progress, Console.WriteLine, cancellation));
        cancellation.ThrowIfCancellationRequested();
        Leftovers.Remove(settings.RunsFolder, Leftovers.SurelyLeft);
        Leftovers.Remove(settings.ReportsFolder, Leftovers.SurelyLeft);
        SayWhichData(bench.Data);
        return bench;
    }

    // Drawn digits that stand in for MNIST are named loudly.
    private static void SayWhichData(Dataset data)
    {
        Console.WriteLine($"Data: {data.Name}, {data.Train.Count} training and {data.Test.Count} test images, {data.Origin}");
        if (data.IsStandIn)
        {
            AnsiConsole.MarkupLine(
                "[bold yellow]These are drawn digits and not MNIST. Nothing measured on them says anything about a claim.[/]");
        }
    }
}

/// <summary>A bar for each file that is downloaded; a line for each where the output is no terminal.</summary>
internal static class DownloadProgressBar
{
    public static async Task<T> ShowAsync<T>(Func<IProgress<DownloadProgress>, Task<T>> download)
    {
        if (!AnsiConsole.Profile.Capabilities.Interactive)
        {
            return await download(new Lines());
        }

        return await AnsiConsole.Progress().HideCompleted(true).StartAsync(context => download(new Bars(context)));
    }

    private sealed class Lines : IProgress<DownloadProgress>
    {
        private string last = "";

        public void Report(DownloadProgress value)
        {
            if (value.File != last)
            {
                last = value.File;
                Console.WriteLine($"Downloading {value.File} from {value.Mirror.Host}");
            }
        }
    }

    private sealed class Bars(ProgressContext context) : IProgress<DownloadProgress>
    {
        private readonly Dictionary<string, ProgressTask> bars = [];

        public void Report(DownloadProgress value)
        {
            if (!bars.TryGetValue(value.File, out var bar))
            {
                bars[value.File] = bar = context.AddTask(Markup.Escape($"{value.File} from {value.Mirror.Host}"));
            }

            bar.IsIndeterminate = value.Total is null;
            bar.MaxValue = value.Total ?? 1;
            bar.Value = value.Received;
        }
    }
}
