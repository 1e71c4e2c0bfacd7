using System.Diagnostics;

namespace Supermask.Unit.Build;

/// <summary>Runs a second process and waits for its end.</summary>
internal static class Command
{
    /// <summary>What the process printed; its failure fails the test.</summary>
    public static async Task<string> Run(string program, params string[] arguments)
    {
        var (code, output, errors) = await Start(program, arguments);
        return code == 0 ? output : throw new InvalidOperationException($"{program} ended with {code}: {errors}");
    }

    /// <summary>Exit code and error output of a process that may fail.</summary>
    public static async Task<(int Code, string Errors)> Fail(string program, params string[] arguments)
    {
        var (code, _, errors) = await Start(program, arguments);
        return (code, errors);
    }

    private static async Task<(int Code, string Output, string Errors)> Start(string program, string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
