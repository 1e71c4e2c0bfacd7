using NUnit.Framework;
using Supermask.Harness.Tests.Messages;

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

          @ignore
          Scenario: It is ignored
            Given nothing

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

            [Then(@"^there are (\d+) masks$")]
            public void ThenThereAre(int expected) => Assert.That(masks, Is.EqualTo(expected));
        }
        """;

    private const string FeatureFile = "features/sample.feature";

    private readonly SampleProject project = new((FeatureFile, Feature), ("Steps.cs", Steps));

    // First with a typo, which has to stop the build and leave nothing to test; then without.
    [OneTimeSetUp]
    public void Build()
    {
        project.Write(FeatureFile, Feature.Replace("  Then nobody knows", "  Thn nobody knows", StringComparison.Ordinal));
        var (brokenCode, broken) = project.Build();
        Assert.That(brokenCode, Is.EqualTo(1), broken);
        Assert.That(broken, Does.Contain(
            $"{project.Folder}/{FeatureFile}(14,5): error GHERKIN001: 'Thn nobody knows' cannot stand here"));
        Assert.That(Directory.GetFiles(project.Folder, "Sample.dll", SearchOption.AllDirectories), Is.Empty);

        project.Write(FeatureFile, Feature);
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
            .Contain("Failed:     2, Passed:     3, Skipped:     2, Total:     7").And
            .Contain("  Failed It fails").And
            .Contain("   Then there are 3 masks   (features/sample.feature:9)\n").And
            .Contain("     ✓ Given 2 masks\n     ✗ Then there are 3 masks   (failed)\n     - And there are 2 masks   (skipped)\n").And
            .Contain("in features/sample.feature:line 9").And
            .Contain("public void ThenNobodyKnows()").And
            .Contain("  Skipped It needs MNIST").And
            .Contain("  Skipped It is ignored"));
        var messages = MessageSchema.Read(Path.Combine(project.Folder, "TestResults", "messages.ndjson"));
        Assert.That(messages.Count(message => message.TryGetProperty("testCase", out _)), Is.EqualTo(6));
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
}
