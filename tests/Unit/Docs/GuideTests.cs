using System.Diagnostics;
using System.Xml.Linq;
using NUnit.Framework;
using Supermask.Runs;

namespace Supermask.Unit.Docs;

/// <summary>The README's guide to a new variant, followed to the letter in a copy of the checkout.</summary>
[Category("walk")]
[Platform(Exclude = "Win", Reason = "The guide's commands are those of a Unix shell.")]
public sealed class GuideTests
{
    private readonly Guide guide = new("Add a variant");
    private readonly string folder = Directory.CreateTempSubdirectory("supermask-").FullName;

    private string Checkout => Path.Combine(folder, "checkout");

    private string Reports => Path.Combine(folder, "reports");

    [OneTimeSetUp]
    public void Follow()
    {
        foreach (var file in Run("git ls-files --cached --others --exclude-standard", Repository.Root)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(file => File.Exists(Path.Combine(Repository.Root, file))))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Checkout, file))!);
            File.Copy(Path.Combine(Repository.Root, file), Path.Combine(Checkout, file));
        }

        guide.WriteInto(Checkout);
        guide.Commands.ForEach(command => TestContext.Out.WriteLine(Run(command, Checkout)));
    }

    [OneTimeTearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void It_leaves_the_code_of_the_report_alone() => Assert.That(
        guide.Files.Keys.Concat(guide.Lines.Select(line => line.File)),
        Has.Exactly(3).Items.And.None.Contains("Reporting"));

    [Test]
    public void Every_file_that_it_promises_is_there_and_about_the_variant()
    {
        Assert.That(guide.Results, Has.Count.GreaterThan(5));
        Assert.That(guide.Results.Where(file => !File.Exists(Path.Combine(Reports, file))), Is.Empty);
        Assert.That(guide.Results.Select(ReadReport), Has.All.Contains("inverted"));
    }

    [Test]
    public void Lists_lead_to_its_pages_and_the_gallery_shows_its_figures()
    {
        var (ledger, tables, gallery) = (ReadReport("claims.html"), ReadReport("tables.html"), ReadReport("gallery.html"));
        foreach (var file in guide.Results)
        {
            Assert.That(file.Split('/')[0] switch { "claims" => ledger, "tables" => tables, _ => gallery }, Does.Contain(file));
        }
    }

    [Test]
    public void Each_of_its_figures_draws_something()
    {
        var figures = guide.Results.Where(file => file.EndsWith(".svg", StringComparison.Ordinal))
            .Select(file => XDocument.Parse(ReadReport(file)).Descendants().Select(element => element.Name.LocalName).ToArray())
            .ToLookup(elements => elements.Contains("image"));
        Assert.That(figures[false].Select(elements => elements.Length), Has.Exactly(3).Items.And.All.GreaterThan(50));
        Assert.That(figures[true].Single().Count(element => element == "image"), Is.EqualTo(10), "a mask a task");
    }

    [Test]
    public void The_page_of_its_scenario_shows_every_step_and_the_measured_value()
    {
        var page = ReadReport(guide.Results.Single(file => file.StartsWith("claims/", StringComparison.Ordinal)));
        Assert.That(page, Does.Contain("the classic network has learned the ten inverted tasks, one epoch each")
            .And.Contain("mean excess of overlap over chance").And.Contain("A point is about 1 %"));
    }

    [Test]
    public void The_page_of_scenarios_shows_its_own_and_the_navigation_leads_there()
    {
        Assert.That(ReadReport("scenarios.html"), Does.Contain("Masks of inverted tasks overlap as independent ones do"));
        Assert.That(ReadReport("index.html"), Does.Contain("href=\"scenarios.html\""));
    }

    private string ReadReport(string file) => File.ReadAllText(Path.Combine(Reports, file));

    // A reader's own settings would lead elsewhere; no process of the build may outlive the test.
    private string Run(string command, string where)
    {
        var start = new ProcessStartInfo("sh", ["-c", $"{command} 2>&1"]) { WorkingDirectory = where, RedirectStandardOutput = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("SUPERMASK_", StringComparison.Ordinal)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["SUPERMASK_PROFILE"] = "smoke";
        start.Environment["SUPERMASK_RUNS"] = Path.Combine(folder, "runs");
        start.Environment["SUPERMASK_REPORTS"] = Reports;
        start.Environment["SUPERMASK_CACHE"] = folder;
        start.Environment["SUPERMASK_OFFLINE"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, $"{command}\n{output}");
        return output;
    }
}
