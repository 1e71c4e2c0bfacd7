using NUnit.Framework;
using NUnit.Framework.Internal;
using Reqnroll;
using Supermask.Harness;

namespace Supermask.Browser.Messages;

/// <summary>A feature that is run as generated fixtures run theirs, away from the results of the test that asks for it.</summary>
internal static class SampleRun
{
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

    /// <summary>Leaves its messages in a file.</summary>
    public static async Task WriteAsync(string file)
    {
        using var isolated = new TestExecutionContext.IsolatedContext();
        var run = new TestRun([typeof(Steps)], file);
        await run.StartAsync();
        await using (var feature = new Fixture(run))
        {
            await feature.RunAllAsync();
        }

        await run.FinishAsync();
    }

    private sealed class Fixture(TestRun run) : FeatureFixture(run, "features/sample.feature", Text)
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
