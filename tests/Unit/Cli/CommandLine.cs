using System.Diagnostics;
using NUnit.Framework;

namespace Supermask.Unit.Cli;

/// <summary>Runs the command line as a process of its own.</summary>
internal sealed class CommandLine(IReadOnlyDictionary<string, string> environment)
{
    private static readonly string Program =
        Path.Combine(TestContext.CurrentContext.TestDirectory, "Supermask.Cli.dll");

    /// <summary>What a finished command left.</summary>
    public sealed record Result(int ExitCode, string Output, string Error);

    public static string DotNet { get; } = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    public Result Run(params string[] arguments) => Finish(Start(DotNet, [Program, .. arguments]));

    /// <summary>Runs the command line inside a shell command, in which <c>"$@"</c> stands for it.</summary>
    public Result RunIn(string shellCommand, string[] shell, params string[] arguments) =>
        Finish(StartIn(shellCommand, shell, arguments));

    /// <summary>Starts what <see cref="RunIn"/> runs.</summary>
    public Process StartIn(string shellCommand, string[] shell, params string[] arguments) =>
        Start(shell[0], [.. shell[1..], "sh", "-c", shellCommand, "sh", DotNet, Program, .. arguments]);

    public Process Start(params string[] arguments) => Start(DotNet, [Program, .. arguments]);

    public static Result Finish(Process process)
    {
        using (process)
        {
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new Result(process.ExitCode, output, error.Result);
        }
    }

    private Process Start(string file, string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        PutInto(start);
        return Process.Start(start)!;
    }

    /// <summary>Gives a process the environment of these commands and nothing of the reader's own.</summary>
    public void PutInto(ProcessStartInfo start)
    {
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("SUPERMASK_", StringComparison.Ordinal)).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        // A short process compiles each method once, as these tests themselves do.
        start.Environment["DOTNET_TieredCompilation"] = "0";
    }
}
