using System.Diagnostics;
using NUnit.Framework;

namespace Supermask.Unit.Cli;

/// <summary>Ctrl-C and SIGTERM end the program with one message and their own exit codes, whatever it is at.</summary>
[Platform("Linux", Reason = "Signals are sent by kill, and a terminal is made by script.")]
public sealed class InterruptionTests
{
    private const string Message = "Interrupted. Finished tasks are kept";

    private static readonly string[] Train = ["train", "--profile", "smoke", "--workers", "1", "--variant", "partitioned"];

    // Whoever runs the tests may have had Ctrl-C ignored for them.
    private static readonly string[] HearingCtrlC = ["env", "--default-signal=INT"];

    private string folder = "";
    private CommandLine command = null!;

    private string Runs => Path.Combine(folder, "runs");

    [SetUp]
    public void NewFolder()
    {
        folder = Directory.CreateTempSubdirectory("supermask-").FullName;
        command = new CommandLine(new Dictionary<string, string> { ["SUPERMASK_CACHE"] = folder, ["SUPERMASK_OFFLINE"] = "1", ["TERM"] = "xterm" });
    }

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [TestCase("INT", 130)]
    [TestCase("TERM", 143)]
    public void Training_ends_between_two_steps_and_goes_on_later(string signal, int code)
    {
        using var process = StartIn("exec \"$@\"", Train);
        var first = WaitForLine(process, "seed 0, task 0");
        Send(signal, process.Id);
        var result = CommandLine.Finish(process);

        Assert.That(result.ExitCode, Is.EqualTo(code));
        Assert.That(result.Error, Does.Contain(Message).And.Not.Contain("   at "));
        Assert.That(Directory.GetFiles(Runs, "*.tmp", SearchOption.AllDirectories), Is.Empty);
        Assert.That(Directory.GetFiles(Runs, "*.holder", SearchOption.AllDirectories), Is.Empty);

        var again = command.Run([.. Train, "--seeds", "1", "--arm", "classic, one epoch"]);
        Assert.That(again.ExitCode, Is.Zero, again.Error);
        Assert.That(again.Output, Does.Not.Contain(first).And.Contain("read from the store"));
    }

    [TestCase("forensics", "INT", 130)]
    [TestCase("data", "TERM", 143)]
    [TestCase("train --plan", "INT", 130)]
    [Description("The signal comes before the program prints anything.")]
    public void Every_command_ends_so(string arguments, string signal, int code)
    {
        using var process = StartIn("exec \"$@\"", arguments.Split(' '));
        WaitUntilItHears(process);
        Send(signal, process.Id);
        var result = CommandLine.Finish(process);

        Assert.That(result.ExitCode, Is.EqualTo(code));
        Assert.That(result.Error, Does.Contain(Message).And.Not.Contain("   at "));
    }

    [Test]
    public void Two_signals_end_what_does_not_ask_whether_it_should()
    {
        using var process = StartIn("exec \"$@\"", "forensics");
        WaitUntilItHears(process);
        Send("INT", process.Id);
        Send("TERM", process.Id);
        var result = CommandLine.Finish(process);

        Assert.That(result.ExitCode, Is.EqualTo(130).Or.EqualTo(143), "which of two signals at once comes first is the system's choice");
        Assert.That(result.Error, Does.Contain(Message));
    }

    [Test]
    public void A_terminal_gets_its_cursor_back_from_a_progress_bar()
    {
        if (!File.Exists("/usr/bin/script"))
        {
            Assert.Ignore("There is no script (util-linux), which makes terminals.");
        }

        // In a shell of its own the program is in the foreground of the new terminal, where the letter ^C is Ctrl-C.
        var start = new ProcessStartInfo("script", ["--quiet", "--return", "--command", CommandInShell(), "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        command.PutInto(start);
        using var process = Process.Start(start)!;
        var output = "";
        while (!output.Contains("partitioned, classic, seed 0", StringComparison.Ordinal))
        {
            var read = process.StandardOutput.Read();
            Assert.That(read, Is.GreaterThanOrEqualTo(0), output);
            output += (char)read;
        }

        process.StandardInput.Write('\u0003');
        process.StandardInput.Flush();
        var result = CommandLine.Finish(process);
        output += result.Output;
        Assert.That(result.ExitCode, Is.EqualTo(130), output);
        Assert.That(output, Does.Contain(Message).And.Contain("\u001b[?25l"));
        Assert.That(output.LastIndexOf("\u001b[?25h", StringComparison.Ordinal), Is.GreaterThan(output.LastIndexOf("\u001b[?25l", StringComparison.Ordinal)));
    }

    private static string CommandInShell() => string.Join(' ', new[] { "exec" }.Concat(HearingCtrlC).Append(CommandLine.DotNet)
        .Append(Path.Combine(TestContext.CurrentContext.TestDirectory, "Supermask.Cli.dll")).Concat(Train).Select(each => $"'{each}'"))
        .Replace("'exec'", "exec", StringComparison.Ordinal);

    private Process StartIn(string shellCommand, params string[] arguments) => command.StartIn(shellCommand, HearingCtrlC, arguments);

    private static string WaitForLine(Process process, string part)
    {
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.Contains(part, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new AssertionException($"The program ended without a line with '{part}': {process.StandardError.ReadToEnd()}");
    }

    // The library is loaded by the first line of the program that needs it, and the signals are heard from the line before.
    private static void WaitUntilItHears(Process process)
    {
        while (!File.ReadAllText($"/proc/{process.Id}/maps").Contains("/Supermask.dll", StringComparison.Ordinal))
        {
            Assert.That(process.HasExited, Is.False);
            Thread.Sleep(5);
        }
    }

    private static void Send(string signal, int process)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process}"]);
        kill.WaitForExit();
    }
}
