using System.Diagnostics;
using CsCheck;
using NUnit.Framework;
using Supermask.Session;

namespace Supermask.Unit.Build;

/// <summary>What make hands on to the programs that it starts.</summary>
[Platform(Exclude = "Win", Reason = "The names of folders are those of Unix.")]
public sealed class MakeTests
{
    // A target of its own prints the environment of a recipe and builds nothing.
    private const string Print = "show: ; @env";

    private static readonly string[] Folders = ["SUPERMASK_DATA", "SUPERMASK_CACHE", "SUPERMASK_RUNS", "SUPERMASK_REPORTS"];

    [OneTimeSetUp]
    public void RequireMake()
    {
        try
        {
            Process.Start(new ProcessStartInfo("make", ["--version"]) { RedirectStandardOutput = true })!.Dispose();
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            Assert.Ignore(missing.Message);
        }
    }

    [TestCase("/tmp/my data/mnist")]
    [TestCase("/two  blanks/and a $dollar/$(call)/$")]
    [TestCase("/#hash/%percent/a,b;c&d|e/(f)/[g]/*?")]
    [TestCase("/it's \"quoted\"/back\\slash/ü/")]
    [TestCase("/a:b=c/d:=e")]
    public void Any_folder_reaches_them_letter_by_letter(string folder)
    {
        Assert.That(Environment([$"DATA={folder}"], [])["SUPERMASK_DATA"], Is.EqualTo(folder));
        var all = Environment([], Folders.ToDictionary(name => name, _ => folder));
        Assert.That(Folders.Select(name => all[name]), Has.All.EqualTo(folder));
    }

    [Test]
    public void Any_relative_folder_is_that_of_the_checkout() => Gen.String[Gen.Char["ab $#%&'\"()\\:=,;~ü"], 1, 12].Where(name => name.Trim() == name).Sample(
        name =>
        {
            var expected = $"{Repository.Root}/{name}";
            Assert.That(Environment([$"DATA={name}"], [])["SUPERMASK_DATA"], Is.EqualTo(expected));
            Assert.That(Environment([], new() { ["SUPERMASK_DATA"] = name })["SUPERMASK_DATA"], Is.EqualTo(expected));
        },
        threads: 1, iter: 15);

    [TestCase("decide", true)]
    [TestCase("standard", false)]
    public void More_seeds_are_added_behind_a_standard_run(string profile, bool adds)
    {
        Assert.That(Environment([$"PROFILE={profile}"], [])["SUPERMASK_PROFILE"], Is.EqualTo("standard"));
        using var make = Process.Start(new ProcessStartInfo("make", ["--dry-run", "reproduce", $"PROFILE={profile}", "RECORD=1"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
        })!;
        string[] lines = make.StandardOutput.ReadToEnd().Split('\n');
        var (scenarios, seeds, report) = (IndexOf("Supermask.Steps.dll"), IndexOf("decide --record"), IndexOf("report --record"));
        Assert.That(scenarios, Is.InRange(0, report));
        Assert.That(seeds, adds ? Is.InRange(scenarios, report) : Is.EqualTo(-1));

        int IndexOf(string part) => Array.FindLastIndex(lines, line => line.Contains(part, StringComparison.Ordinal));
    }

    [Test]
    public void The_command_line_wins_over_the_environment()
    {
        var given = Environment(["DATA=/given", "PROFILE=smoke"], new() { ["SUPERMASK_DATA"] = "/other", ["SUPERMASK_PROFILE"] = "full" });
        Assert.That((given["SUPERMASK_DATA"], given["SUPERMASK_PROFILE"]), Is.EqualTo(("/given", "smoke")));

        var own = Environment(["SUPERMASK_DATA=own data"], new() { ["SUPERMASK_DATA"] = "/other" });
        Assert.That(own["SUPERMASK_DATA"], Is.EqualTo($"{Repository.Root}/own data"));
    }

    [Test]
    public void What_the_environment_happens_to_hold_as_PROFILE_or_DATA_counts_for_nothing()
    {
        var held = new Dictionary<string, string> { ["PROFILE"] = "huge", ["DATA"] = "/elsewhere" };

        Assert.That(Environment([], held)["SUPERMASK_PROFILE"], Is.EqualTo("standard"));
        Assert.That(Environment([], held), Does.Not.ContainKey("SUPERMASK_DATA"));
        Assert.That(Environment(["--environment-overrides"], held)["SUPERMASK_PROFILE"], Is.EqualTo("standard"));
        held["SUPERMASK_PROFILE"] = "full";
        Assert.That(Environment([], held)["SUPERMASK_PROFILE"], Is.EqualTo("full"));
        Assert.That(Environment(["PROFILE=smoke"], held)["SUPERMASK_PROFILE"], Is.EqualTo("smoke"));
    }

    [Test]
    public void Without_a_word_the_profile_is_the_standard_one_and_no_folder_is_named()
    {
        var environment = Environment(["DATA="], []);

        Assert.That(environment["SUPERMASK_PROFILE"], Is.EqualTo("standard"));
        Assert.That(environment.Keys.Intersect(Folders), Is.Empty);
    }

    private static Dictionary<string, string> Environment(string[] arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("make", ["--no-print-directory", $"--eval={Print}", "show", .. arguments])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys
            .Where(name => name.StartsWith("SUPERMASK_", StringComparison.Ordinal) || name is "MAKEFLAGS" or "MFLAGS" or "MAKELEVEL" or "DATA" or "PROFILE").ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var lines = process.StandardOutput.ReadToEnd().Split('\n');
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, errors.Result);
        return lines.Where(line => line.Contains('=', StringComparison.Ordinal)).Select(line => line.Split('=', 2))
            .DistinctBy(parts => parts[0]).ToDictionary(parts => parts[0], parts => parts[1]);
    }
}
