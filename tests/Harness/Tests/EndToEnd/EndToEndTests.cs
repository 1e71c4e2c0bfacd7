using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NUnit.Framework;

namespace Supermask.Harness.Tests.EndToEnd;

/// <summary>What someone sees who works on feature files: <c>dotnet build</c> and <c>dotnet test</c>, as they are.</summary>
[Category("walk")]
public sealed class EndToEndTests
{
    private const string Feature = """
        @sample
        Feature: Sample
          Scenario: It "quotes", has a.dot, (parens), <angles>, {0} and 数学
            Given 2 masks

          @E1-T4-01
          Scenario: It fails
            Given 2 masks
            Then there are 3 masks
            And there are 2 masks

          Scenario: It is undefined
            Given 2 masks
            Then nobody knows

          Scenario: It needs MNIST
            Given MNIST

          @Ignore
          Scenario: It is ignored
            Given nothing

          Scenario: It waits
            Given it waits

          Scenario Outline: Rows
            Given <n> masks
            Then there are <n> masks

            Examples:
              | n | task    |
              | 1 | rotated |
              | 1 | "odd"   |
        """;

    private const string Steps = """
        using NUnit.Framework;
        using Reqnroll;

        [Binding]
        public sealed class Steps
        {
            private int masks;

            [Given(@"^(\d+) masks$")]
            public void GivenMasks(int masks) => this.masks = masks;

            [Given("^MNIST$")]
            public void GivenMnist() => Assert.Ignore("Only the stand-in is there.");

            [Given("^it waits$")]
            public void GivenItWaits()
            {
                if (Environment.GetEnvironmentVariable("SAMPLE_WAITS_AT") is { } file)
                {
                    File.WriteAllText($"{file}.tmp", Environment.ProcessId.ToString());
                    File.Move($"{file}.tmp", file);
                    Thread.Sleep(Timeout.Infinite);
                }
            }

            [Then(@"^there are (\d+) masks$")]
            public void ThenThereAre(int expected) => Assert.That(masks, Is.EqualTo(expected));
        }
        """;

    private const string FeatureFile = "features/sample.feature";
    private const string Waiting = "Name~waits";

    private readonly SampleProject project = new((FeatureFile, Feature), ("Steps.cs", Steps));

    // First with a typo and in Latin-1, which have to stop the build and leave nothing to test; then without.
    [OneTimeSetUp]
    public void Build()
    {
        project.Write(FeatureFile, Feature.Replace("  Then nobody knows", "  Thn nobody knows", StringComparison.Ordinal));
        project.Write("features/latin.feature", "Feature: Größe\n  Scenario: S\n    Given nothing\n", Encoding.Latin1);
        var (brokenCode, broken) = project.Build();
        Assert.That(brokenCode, Is.EqualTo(1), broken);
        Assert.That(broken, Does.Contain(
            $"{project.Folder}/{FeatureFile}(14,5): error GHERKIN001: 'Thn nobody knows' cannot stand here").And.Contain(
            $"{project.Folder}/features/latin.feature(1,12): error GHERKIN010: The file is not UTF-8").And.Contain(
            "iconv -f WINDOWS-1252 -t UTF-8 'features/latin.feature'"));
        Assert.That(Directory.GetFiles(project.Folder, "Sample.dll", SearchOption.AllDirectories), Is.Empty);

        project.Write(FeatureFile, Feature);
        File.Delete(Path.Combine(project.Folder, "features", "latin.feature"));
        var (exitCode, output) = project.Build("--no-restore");
        Assert.That(exitCode, Is.Zero, output);
        Assert.That(output, Does.Contain("0 Warning(s)"), output);
    }

    [OneTimeTearDown]
    public void Delete() => project.Dispose();

    [Test]
    public void A_failing_scenario_shows_its_steps_and_the_place()
    {
        var (exitCode, output) = project.Test();

        Assert.That(exitCode, Is.EqualTo(1), output);
        Assert.That(output.ReplaceLineEndings("\n"), Does
            .Contain("Failed:     2, Passed:     4, Skipped:     2, Total:     8").And
            .Contain("  Failed It fails").And
            .Contain("   Then there are 3 masks   (features/sample.feature:9)\n").And
            .Contain("Then there are 3 masks\n -> error: ").And
            .Contain("in features/sample.feature:line 9").And
            .Contain("public void ThenNobodyKnows()").And
            .Contain("  Skipped It needs MNIST").And
            .Contain("  Skipped It is ignored"));
        Assert.That(Messages().Count(message => message.TryGetProperty("testCase", out _)), Is.EqualTo(7));
        Assert.That(File.ReadAllText(project.Left("scenarios.html")), Does.Contain("It needs MNIST").And.Contain("testRunFinished"));
        Assert.That(Directory.GetFiles(Path.GetDirectoryName(project.Left(""))!, "*.tmp"), Is.Empty);
    }

    // Reqnroll's makers would be told of each run, and each user be given a number in a file for it.
    [Test]
    public void Nobody_is_told_of_a_run_and_no_user_gets_a_number()
    {
        Assert.That(project.Test("--filter", Waiting).ExitCode, Is.Zero);

        Assert.That(Directory.GetFiles(project.Folder, "userid", SearchOption.AllDirectories), Is.Empty);
    }

    [Test]
    public void A_killed_run_leaves_the_files_of_the_run_before_and_the_next_one_runs()
    {
        project.Test();
        string[] files = [project.Left("messages.ndjson"), project.Left("scenarios.html")];
        var before = files.Select(File.ReadAllText).ToArray();

        var at = Path.Combine(project.Folder, "waiting");
        using (var killed = project.StartTest([("SAMPLE_WAITS_AT", at)]))
        {
            Assert.That(() => File.Exists(at), Is.True.After(60).Seconds.PollEvery(50));
            using var tests = Process.GetProcessById(int.Parse(File.ReadAllText(at), CultureInfo.InvariantCulture));
            tests.Kill();
            Assert.That(SampleProject.Wait(killed).ExitCode, Is.EqualTo(1));
        }

        Assert.That(files.Select(File.ReadAllText), Is.EqualTo(before));
        Assert.That(project.Test("--filter", Waiting).ExitCode, Is.Zero);
        Assert.That(Messages().Count(message => message.TryGetProperty("testCaseStarted", out _)), Is.EqualTo(1));
    }

    [Test]
    public void A_run_of_some_scenarios_or_one_that_only_looks_at_them_leaves_the_page_of_the_run_of_all()
    {
        project.Test();
        var page = File.ReadAllText(project.Left("scenarios.html"));
        project.Test("--filter", Waiting);
        Assert.That(File.ReadAllText(project.Left("scenarios.part.html")), Does.Contain("It waits"));
        using var dry = project.StartTest([("REQNROLL_DRY_RUN", "true")]);
        SampleProject.Wait(dry);

        Assert.That(File.ReadAllText(project.Left("scenarios.html")), Is.EqualTo(page));
    }

    [Test]
    public void A_place_that_cannot_be_written_to_is_told()
    {
        using var process = project.StartTest(
            [("REQNROLL_FORMATTERS_MESSAGE", $"outputFilePath={project.Folder}/Sample.csproj/messages.ndjson")], "--filter", Waiting, "-v:n");

        Assert.That(SampleProject.Wait(process).Output, Does.Contain("Sample.csproj").And.Contain("REQNROLL_FORMATTERS_MESSAGE"));
    }

    // Each is a process of seconds: what finds different tests is asked together, and the count tells both apart.
    [TestCase("Name=It %22quotes%22%2C has a.dot%2C \\(parens\\)%2C <angles>%2C {0} and 数学|Name=Rows [1 / rotated]", 2)]
    [TestCase("FullyQualifiedName~Features.SampleFeature.It %22quotes|FullyQualifiedName~Features.SampleFeature.Rows", 3)]
    [TestCase("(TestCategory=sample&Name~quotes)|(TestCategory=E1-T4-01&Name~quotes)", 1)]
    [TestCase("(TestCategory=E1-T4-01&Name~quotes)|Name=no such name", 0)]
    public void A_filter_finds_a_test_by_its_title_and_tags(string filter, int count)
    {
        var (exitCode, output) = project.Test("--filter", filter);

        Assert.That(output, count > 0 ? Does.Contain($"Passed:     {count}") : Does.Contain("No test matches"));
        Assert.That(exitCode, Is.EqualTo(count > 0 ? 0 : 1), output);
    }

    private JsonElement[] Messages() =>
        [.. File.ReadLines(project.Left("messages.ndjson")).Select(line => JsonDocument.Parse(line).RootElement)];
}
