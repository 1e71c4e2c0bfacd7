using System.Diagnostics;
using Supermask.Data.Sources;
using Supermask.Judging;
using Supermask.Runs;
using Supermask.Session;

namespace Supermask.Cli;

/// <summary>Has the scenarios of some claims judge them, in the process that runs tests.</summary>
internal static class ScenarioProcess
{
    private const string Project = "tests/Steps";

    /// <summary>Runs the scenarios of claims as a stage of so many seeds.</summary>
    /// <param name="settings">What the user set.</param>
    /// <param name="seeds">The seeds of the stage.</param>
    /// <param name="claims">Ids of the claims.</param>
    /// <param name="cancellation">Ends the process with all that it started.</param>
    /// <exception cref="InvalidDataException">A scenario failed, or none could be run.</exception>
    public static void Judge(Settings settings, int seeds, IReadOnlyList<string> claims, CancellationToken cancellation)
    {
        RequireCheckout();
        string[] tests = Built() is { } library ? [library] : [Project, "--configuration", "Release"];
        var start = new ProcessStartInfo("dotnet", ["test", .. tests, "--filter", RerunCommand.FilterOfClaims(claims)])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[Settings.ProfileVariable] = Profile.Decide.Name;
        start.Environment[Settings.SeedsVariable] = $"{seeds}";
        start.Environment[Settings.RunsVariable] = settings.RunsFolder;
        start.Environment[Settings.ReportsVariable] = settings.ReportsFolder;
        start.Environment[Settings.UniverseVariable] = "";
        start.Environment[DataOptions.FolderVariable] = settings.Data.Folder ?? "";
        Run(start, cancellation);
    }

    private static void Run(ProcessStartInfo start, CancellationToken cancellation)
    {
        using var process = Process.Start(start)!;
        using var ended = cancellation.Register(() => process.Kill(entireProcessTree: true));
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(CancellationToken.None), process.StandardError.ReadToEndAsync(CancellationToken.None));
        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        if (process.ExitCode != 0)
        {
            throw new InvalidDataException(
                $"Scenarios failed:{Environment.NewLine}{output.Result}{errors.Result}{Environment.NewLine}To see them again: "
                + $"{Settings.ProfileVariable}={Profile.Decide.Name} {Settings.SeedsVariable}={start.Environment[Settings.SeedsVariable]} dotnet {string.Join(' ', start.ArgumentList)}");
        }
    }

    // Scenarios are tests, and no tool brings them along.
    private static void RequireCheckout()
    {
        if (!Directory.Exists(Path.Combine(Repository.Root, Project)))
        {
            throw new InvalidDataException(
                $"There are no scenarios in {Repository.Root}: claims are judged by the tests of the repository. Likely cause: this folder is no "
                + "checkout of it. To mend it: start the command inside of one.");
        }
    }

    private static string? Built()
    {
        var library = Path.Combine(Repository.Root, Project, "bin", "Release", "net10.0", "Supermask.Steps.dll");
        return File.Exists(library) ? library : null;
    }
}
