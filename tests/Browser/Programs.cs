using NUnit.Framework;

namespace Supermask.Browser;

/// <summary>Programs of this machine that tests use where they are installed.</summary>
internal static class Programs
{
    /// <summary>Names Chromium, where it is not found by itself.</summary>
    public const string ChromiumVariable = "SUPERMASK_CHROMIUM";

    /// <summary>The browser; skips the test where there is none.</summary>
    public static string Chromium() =>
        Environment.GetEnvironmentVariable(ChromiumVariable) is { Length: > 0 } named ? named
            : Find("chromium", "chromium-browser", "google-chrome", "google-chrome-stable") ?? Skip(
                "There is no Chromium, so that no page was opened. To install one on Debian: apt-get install chromium. "
                + $"One that lies elsewhere is named by {ChromiumVariable}.");

    private static string? Find(params IEnumerable<string> names) =>
        (from name in names
         from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         let program = Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name)
         where File.Exists(program)
         select program).FirstOrDefault();

    private static string Skip(string reason)
    {
        Assert.Ignore(reason);
        return reason;
    }
}
