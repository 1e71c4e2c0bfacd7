using System.Diagnostics;
using NUnit.Framework;

namespace Supermask.Unit.Cli;

/// <summary>A user whom permissions hold back: nobody where the tests run as root, whom nothing does, and otherwise whoever runs them.</summary>
internal static class OtherUser
{
    private const string Nobody = "65534";

    /// <summary>Begins a command that this user runs.</summary>
    public static string[] Prefix => Environment.IsPrivilegedProcess
        ? ["setpriv", "--reuid", Nobody, "--regid", Nobody, "--clear-groups"]
        : ["env"];

    /// <summary>Ignores a test where there is no such user, or where the program lies in a folder that is closed to it.</summary>
    public static void Require()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Permissions of Windows are others.");
        }

        var program = Path.Combine(TestContext.CurrentContext.TestDirectory, "Supermask.Cli.dll");
        var look = new ProcessStartInfo(Prefix[0], [.. Prefix[1..], "test", "-r", program]) { RedirectStandardError = true };
        try
        {
            using var process = Process.Start(look)!;
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                Assert.Ignore($"No user but this one may read {program}.");
            }
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            Assert.Ignore(missing.Message);
        }
    }

    /// <summary>Opens a file or folder to this user, or closes it again.</summary>
    public static void SetMode(string path, string octal)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, (UnixFileMode)Convert.ToInt32(octal, 8));
        }
    }
}
