using NUnit.Framework;
using NUnit.Framework.Internal;
using Reqnroll;
using Supermask.Harness;

namespace Supermask.Browser.ScenarioPage;

/// <summary>A feature that is run as generated fixtures run theirs, away from the results of the test that asks for it.</summary>
internal static class SampleRun
{
    private const string PageVariable = "REQNROLL_FORMATTERS_HTML";

    private const string Text = """
        @sample
        Feature: Masks in a page
          Scenario: One that passes
            Given a table:
              | layer | density |
              | 0     | <b>0.5  |
            When nothing fails

          Scenario: One that fails
            When something fails
            Then it is not reached
        """;

    /// <summary>The page that Reqnroll leaves of it.</summary>
    public static async Task<string> PageAsync()
    {
        using var isolated = new TestExecutionContext.IsolatedContext();
        var folder = Directory.CreateTempSubdirectory("sample-run-").FullName;
        Environment.SetEnvironmentVariable(PageVariable, $"outputFilePath={folder}/scenarios.html");
        var assembly = typeof(SampleRun).Assembly;
        await TestRunnerManager.OnTestRunStartAsync(assembly);
        await using (var feature = new Fixture())
        {
            await feature.RunAllAsync();
        }

        await TestRunnerManager.OnTestRunEndAsync(assembly);
        Environment.SetEnvironmentVariable(PageVariable, null);

        // To NUnit it is part of a run: that of the test which asks for it.
        var html = await File.ReadAllTextAsync(Directory.GetFiles(folder).Single());
        Directory.Delete(folder, recursive: true);
        return html;
    }

    private sealed class Fixture() : FeatureFixture("features/sample.feature", Text)
    {
        public async Task RunAllAsync()
        {
            await RunAsync(0);
            Assert.That(async () => await RunAsync(1), Throws.InstanceOf<ResultStateException>());
        }
    }

    [Binding]
    public sealed class Steps
    {
        [Given("^a table:$")]
        public void GivenATable(DataTable table) => Assert.That(table.RowCount, Is.EqualTo(1));

        [When("^nothing fails$")]
        public void WhenNothingFails()
        {
        }

        [When("^something fails$")]
        public void WhenSomethingFails() => throw new InvalidOperationException("as it should");

        [Then("^it is not reached$")]
        public void ThenItIsNotReached()
        {
        }
    }
}
