using System.Buffers.Binary;
using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;
using NUnit.Framework;
using Supermask.Session;

namespace Supermask.Unit.Docs;

/// <summary>The guides, followed to the letter in a copy of the checkout, on a store that holds runs of before.</summary>
[Category("walk")]
[Platform(Exclude = "Win", Reason = "The guides' commands are those of a Unix shell.")]
public sealed class GuideTests
{
    // Beside the guide's own statement: titles that differ in signs alone, rows that share one, and signs that a shell or a filter reads.
    private const string OtherStatements = """"
        @harness
        Feature: Titles
          Scenario: Are inverted masks denser than 50 %?
            Given the images of MNIST
            When no measurement can decide it
              """
              First.
              """
            Then the verdict is "Not testable"

          Scenario: Are inverted masks denser than 50?
            Given the images of MNIST
            When no measurement can decide it
              """
              Second.
              """
            Then the verdict is "Not testable"

          Scenario Outline: One title for all inverted rows
            Given the images of MNIST
            When no measurement can decide it
              """
              Row <row>.
              """
            Then the verdict is "Not testable"

            Examples:
              | row |
              | 1   |
              | 2   |

          Scenario: Inverted (all ten) & a | b != c ~ "d", it's 5 % of $HOME; größer \
            Given the images of MNIST
            When no measurement can decide it
              """
              Third.
              """
            Then the verdict is "Not testable"
        """";

    private readonly Guide[] guides = [new("task-sequence"), new("method"), new("data-set"), new("paper")];
    private readonly Dictionary<string, string> output = [];
    private readonly string folder = Directory.CreateTempSubdirectory("supermask-").FullName;

    private const string StoredBefore = "train --variant partitioned --arm 'classic, one epoch' --arm 'novel, one epoch'";

    // What is told of the variant alone.
    private Guide Variant => guides[0];

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

        Run($"dotnet '{Path.Combine(TestContext.CurrentContext.TestDirectory, "Supermask.Cli.dll")}' {StoredBefore}", Checkout);
        Array.ForEach(guides, each => each.WriteInto(Checkout));
        WriteLetters(Path.Combine(Checkout, "letters"));
        File.AppendAllText(Path.Combine(Checkout, "src", "Supermask", "Learning", "StepLoop.cs"), "// One comment more.\n");
        File.WriteAllText(Path.Combine(Checkout, "features", "titles.feature"), OtherStatements);
        foreach (var (each, command) in guides.SelectMany(each => each.Commands.Select(command => (each, command))))
        {
            // The small profile draws digits of its own, whatever data set is named.
            output[command] = Run(command, Checkout, each.Name == "data-set" ? "standard" : "smoke");
            TestContext.Out.WriteLine(output[command]);
        }
    }

    [OneTimeTearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void It_leaves_the_code_of_the_report_alone() => Assert.That(
        Variant.Files.Keys.Concat(Variant.Lines.Select(line => line.File)),
        Has.Exactly(3).Items.And.None.Contains("Reporting"));

    [Test]
    public void Every_file_that_any_guide_promises_is_there() => Assert.That(
        guides.SelectMany(each => each.Results).Where(file => !File.Exists(Path.Combine(Reports, file))), Is.Empty);

    [Test]
    public void A_new_method_keeps_the_contract_and_a_new_paper_is_listed()
    {
        Assert.That(OutputOf("MethodContractTests"), Does.Contain("Failed:     0").And.Match(@"Passed: +\d"));
        Assert.That(OutputOf("claims --paper"), Does.Contain("MNIST-TRAIN").And.Contain("10,000"));
    }

    [Test]
    public void Images_of_ones_own_are_shown_as_unverified_and_learned()
    {
        Assert.That(OutputOf("data --dataset"), Does.Contain("letters (unverified), 300 training and 60 test images"));
        Assert.That(Run($"{CommandWith("train --dataset")} --plan", Checkout, "standard"), Does.Contain("0 of 1 runs are left to train"));
    }

    [Test]
    public void The_command_line_is_packed_and_installed_as_a_tool()
    {
        Run("dotnet pack src/Supermask.Cli --configuration Release --output packed", Checkout);
        Run("dotnet tool install --tool-path tool --source packed Supermask.Tool", Checkout);
        Assert.That(Run("tool/supermask --help", Checkout), Does.Contain("supermask [command] [options]"));
        Assert.That(Run("tool/supermask data", Checkout), Does.Contain("drawn digits"), "libtorch is loaded");
    }

    // A variant, a method and a paper more in the lists, and a comment more in the learning loop.
    [Test]
    public void What_was_stored_before_stays_stored()
    {
        var plan = Run($"./supermask {StoredBefore} --plan", Checkout);
        TestContext.Out.WriteLine(plan);
        Assert.That(plan, Does.Match(@"\b0 of 4 runs are left to train"));
    }

    [Test]
    public void Every_file_that_it_promises_is_there_and_about_the_variant()
    {
        Assert.That(Variant.Results, Has.Count.GreaterThan(5));
        Assert.That(Variant.Results.Where(file => !File.Exists(Path.Combine(Reports, file))), Is.Empty);
        Assert.That(Variant.Results.Select(ReadReport), Has.All.Contains("inverted"));
    }

    [Test]
    public void Lists_lead_to_its_pages_and_the_gallery_shows_its_figures()
    {
        var (ledger, tables, gallery) = (ReadReport("claims.html"), ReadReport("tables.html"), ReadReport("gallery.html"));
        foreach (var file in Variant.Results)
        {
            Assert.That(file.Split('/')[0] switch { "claims" => ledger, "tables" => tables, _ => gallery }, Does.Contain(file));
        }
    }

    [Test]
    public void Each_of_its_figures_draws_something()
    {
        var figures = Variant.Results.Where(file => file.EndsWith(".svg", StringComparison.Ordinal))
            .Select(file => XDocument.Parse(ReadReport(file)).Descendants().Select(element => element.Name.LocalName).ToArray())
            .ToLookup(elements => elements.Contains("image"));
        Assert.That(figures[false].Select(elements => elements.Length), Has.Exactly(3).Items.And.All.GreaterThan(50));
        Assert.That(figures[true].Single().Count(element => element == "image"), Is.EqualTo(10), "a mask a task");
    }

    [Test]
    public void The_page_of_its_scenario_shows_every_step_and_the_measured_value()
    {
        var page = ReadReport(Variant.Results.Single(file => file.StartsWith("claims/", StringComparison.Ordinal)));
        Assert.That(page, Does.Contain("the classic network has learned the ten inverted tasks, one epoch each")
            .And.Contain("mean excess of overlap over chance").And.Contain("A point is about 1 %"));
    }

    [Test]
    public void Statements_whose_titles_differ_in_signs_or_only_in_their_row_have_pages_of_their_own()
    {
        Assert.That(Directory.GetFiles(Path.Combine(Reports, "claims"), "OWN-*inverted*.html"), Has.Length.EqualTo(6));
        Assert.That(StatementOf("rows [2]"), Is.EqualTo("One title for all inverted rows [2]"));
    }

    [Test]
    public void The_command_that_measures_a_statement_again_runs_as_it_is_printed()
    {
        var command = EvidenceOf("(all ten)").GetProperty("command").GetString()!;
        Assert.That(Run(command, Checkout), Does.Match(@"Failed: +0, Passed: +0, Skipped: +1, Total: +1"), "drawn digits decide nothing");
    }

    [Test]
    public void A_title_that_stands_in_two_files_is_refused_with_both_also_where_one_is_left_out()
    {
        File.WriteAllText(Path.Combine(Checkout, "features", "again.feature"), """"
            @harness
            Feature: Again
              Scenario: Masks of inverted tasks overlap as independent ones do
                Given the images of MNIST
                When no measurement can decide it
                  """
                  Any reason.
                  """
                Then the verdict is "Not testable"
            """");
        var (exitCode, printed) = Execute("dotnet test tests/Steps --configuration Release --filter FullyQualifiedName~AgainFeature", Checkout);
        Assert.That(exitCode, Is.EqualTo(1), printed);
        Assert.That(printed, Does.Contain("AgainFeature.Masks of inverted").And.Contain("InvertedFeature.Masks of inverted").And.Contain("would be one statement"));
    }

    private string StatementOf(string part) => EvidenceOf(part).GetProperty("statement").GetString()!;

    private JsonElement EvidenceOf(string part) => Directory.GetFiles(Path.Combine(Reports, "evidence"), "OWN-*.json")
        .Select(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement)
        .Single(evidence => evidence.GetProperty("statement").GetString()!.Contains(part, StringComparison.Ordinal));

    private string CommandWith(string part) => output.Keys.Single(command => command.Contains(part, StringComparison.Ordinal));

    private string OutputOf(string part) => output[CommandWith(part)];

    // Four files in IDX form: images of 6 x 5 pixels, whose label tells which row is bright.
    private static void WriteLetters(string letters)
    {
        Directory.CreateDirectory(letters);
        foreach (var (part, count) in new[] { ("train", 300), ("test", 60) })
        {
            byte[] labels = [.. Enumerable.Range(0, count).Select(image => (byte)(image % 6))];
            var pixels = labels.SelectMany(label => Enumerable.Range(0, 30).Select(pixel => pixel / 5 == label ? byte.MaxValue : byte.MinValue));
            var size = BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(count) : count;
            File.WriteAllBytes(
                Path.Combine(letters, $"letters-{part}-images-idx3-ubyte"), [0, 0, 8, 3, .. BitConverter.GetBytes(size), 0, 0, 0, 6, 0, 0, 0, 5, .. pixels]);
            File.WriteAllBytes(Path.Combine(letters, $"letters-{part}-labels-idx1-ubyte"), [0, 0, 8, 1, .. BitConverter.GetBytes(size), .. labels]);
        }
    }

    [Test]
    public void The_page_of_scenarios_is_that_of_the_last_run_and_the_navigation_leads_there()
    {
        Assert.That(ReadReport("scenarios.html"), Does.Contain("There are 60,000 images to train on"), "as the last test run left it");
        Assert.That(ReadReport("index.html"), Does.Contain("href=\"scenarios.html\""));
    }

    private string ReadReport(string file) => File.ReadAllText(Path.Combine(Reports, file));

    private string Run(string command, string where, string profile = "smoke")
    {
        var (exitCode, printed) = Execute(command, where, profile);
        Assert.That(exitCode, Is.Zero, $"{command}\n{printed}");
        return printed;
    }

    // A reader's own settings would lead elsewhere; no process of the build may outlive the test.
    private (int ExitCode, string Output) Execute(string command, string where, string profile = "smoke")
    {
        var start = new ProcessStartInfo("sh", ["-c", $"{command} 2>&1"]) { WorkingDirectory = where, RedirectStandardOutput = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("SUPERMASK_", StringComparison.Ordinal)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["SUPERMASK_PROFILE"] = profile;
        start.Environment["SUPERMASK_RUNS"] = Path.Combine(folder, "runs");
        start.Environment["SUPERMASK_REPORTS"] = Reports;
        start.Environment["SUPERMASK_CACHE"] = folder;
        start.Environment["SUPERMASK_OFFLINE"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, printed);
    }
}
