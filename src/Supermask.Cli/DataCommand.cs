using System.CommandLine;
using Supermask.Data.Sources;

namespace Supermask.Cli;

/// <summary><c>supermask data</c>: finds a data set, or downloads it anew.</summary>
internal static class DataCommand
{
    public static Command Make()
    {
        var options = new CommonOptions();
        var download = new Option<bool>("--download")
        {
            Description = "Download what the user's cache lacks or holds damaged, wherever else the data set may lie.",
        };
        var command = new Command("data", "Find or download MNIST or another data set, check every byte of it, and say where it is.");
        options.AddTo(command);
        command.Options.Add(download);
        command.SetGuardedAction(async (parsed, cancellation) =>
        {
            if (parsed.GetValue(download))
            {
                var settings = options.Settings(parsed);
                await DownloadProgressBar.ShowAsync(progress =>
                    DataLocator.DownloadAsync(settings.Data, progress, Console.WriteLine, cancellation));
            }

            var bench = await Workspace.OpenAsync(options, parsed, cancellation);
            Console.WriteLine($"SHA-256 of the content: {bench.Data.Checksum}");
        });
        return command;
    }
}
