using System.Text.RegularExpressions;
using NUnit.Framework;
using Supermask.Forensics;
using Supermask.Forensics.Printed;
using Supermask.Session;

namespace Supermask.Unit.Forensics;

/// <summary>The worked example of docs/forensics.md: every planted error is found, and nothing else.</summary>
public sealed partial class ExampleTests
{
    private static readonly string Docs = Path.Combine(Repository.Root, "docs");
    private static readonly string Folder = Path.Combine(Docs, "forensics-example");
    private static readonly ForensicsOptions Quick = new() { LargestSize = 4_000, Simulations = 1_999 };

    [Test]
    public void Every_planted_error_is_found_and_nothing_else_as_the_page_says()
    {
        var dossier = new Dossier(PrintedPaper.Load(Folder), Quick) { Measured = SyntheticPaper.Measured };
        var alarms = Examination.Run(dossier).SelectMany(report => report.Results
            .Where(result => result.Outcome.IsAlarm())
            .Select(result => $"{report.Check.Id}: {result.About}")).ToArray();
        TestContext.Out.WriteLine(string.Join('\n', alarms));
        var page = Row().Matches(File.ReadAllText(Path.Combine(Docs, "forensics.md")))
            .Select(match => $"{match.Groups[1].Value}: {match.Groups[2].Value}");
        Assert.That(alarms, Is.EquivalentTo(page));
        Assert.That(alarms.Select(alarm => alarm.Split(':')[0]).Distinct(), Is.EquivalentTo(Examination.Checks.Select(check => check.Id)));
    }

    [Test]
    public void The_rows_of_planted_errors_are_named()
    {
        var dossier = new Dossier(PrintedPaper.Load(Folder), Quick) { Measured = SyntheticPaper.Measured };
        string[] Rows(string check, string about) => [.. Examination.Named(check).Run(dossier)
            .Single(result => result.About.Contains(about, StringComparison.Ordinal)).Rows.Select(row => row.Row)];
        var tests = dossier.Paper.Sets.Single(set => set.Name == "typing").Tests!.Tests;
        Assert.That(Rows("whole-ones", "typing"), Is.EqualTo(new[] { tests[20].Pair }));
        Assert.That(Rows("p-from-t", "typing"), Is.EqualTo(new[] { tests[20].Pair, tests[30].Pair }));
        Assert.That(Rows("symmetry", "typing"), Is.EqualTo(new[] { "(3, 7)" }));
        Assert.That(Rows("two-samples", "paired"), Has.Length.EqualTo(3));
        Assert.That(Rows("whole-errors", "two classes"), Is.EqualTo(new[] { "1" }));
        Assert.That(Rows("confusion", "two classes"), Is.EqualTo(new[] { "1", "3" }));
    }

    [Test]
    public void The_files_of_the_example_are_as_they_are_made()
    {
        var files = ExamplePaper.Make().Files();
        if (Directory.Exists(Folder) && files.All(file => File.Exists(Path.Combine(Folder, file.Key))
            && File.ReadAllText(Path.Combine(Folder, file.Key)) == file.Value))
        {
            return;
        }

        var received = Directory.CreateDirectory($"{Folder}.received").FullName;
        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(received, name), text);
        }

        Assert.Fail(
            "docs/forensics-example is not what is made. To mend it: rm -r docs/forensics-example; "
            + "mv docs/forensics-example.received docs/forensics-example");
    }

    [GeneratedRegex(@"^\| `([a-z-]+)` \| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
