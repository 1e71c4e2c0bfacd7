using System.Diagnostics;
using NUnit.Framework;

namespace Supermask.Unit.Cli;

/// <summary>File systems that one process mounts for itself; they go with it.</summary>
internal static class Mounts
{
    /// <summary>Begins a command that may mount.</summary>
    public static string[] New { get; } = ["unshare", "--user", "--map-root-user", "--mount"];

    /// <summary>The shell command that mounts a folder over itself, with another option.</summary>
    public static string Again(string folder, string option) =>
        $"mount --bind '{folder}' '{folder}' && mount -o 'remount,bind,{option}' '{folder}'";

    /// <summary>Ignores a test where no process may mount.</summary>
    public static void Require()
    {
        if (!OperatingSystem.IsLinux()
            || CommandLine.Finish(Process.Start(new ProcessStartInfo("sh", ["-c", $"{string.Join(' ', New)} true"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!).ExitCode != 0)
        {
            Assert.Ignore("This machine does not let a process mount file systems of its own.");
        }
    }
}
