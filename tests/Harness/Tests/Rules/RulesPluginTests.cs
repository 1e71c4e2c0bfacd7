using NUnit.Framework;
using Reqnroll;
using Reqnroll.Analytics;

namespace Supermask.Harness.Tests.Rules;

/// <summary>What holds of every run.</summary>
public sealed class RulesPluginTests
{
    private const string Variable = "REQNROLL_TELEMETRY_ENABLED";

    [TestCase(null)]
    [TestCase("1")]
    public void Nobody_is_told_of_it_whatever_the_environment_says(string? variable)
    {
        var before = Environment.GetEnvironmentVariable(Variable);
        var runner = TestRunnerManager.GetTestRunnerForAssembly(typeof(RulesPluginTests).Assembly);
        try
        {
            Environment.SetEnvironmentVariable(Variable, variable);
            Assert.That(new EnvironmentReqnrollTelemetryChecker().IsReqnrollTelemetryEnabled(), Is.True, "Reqnroll by itself");
            var checker = runner.TestThreadContext.TestThreadContainer.Resolve<IEnvironmentReqnrollTelemetryChecker>();
            Assert.That(checker.IsReqnrollTelemetryEnabled(), Is.False);
        }
        finally
        {
            Environment.SetEnvironmentVariable(Variable, before);
            TestRunnerManager.ReleaseTestRunner(runner);
        }
    }

    [TestCase("a/scenarios.html", "a/scenarios.part.html")]
    public void The_page_of_a_part_stands_beside_that_of_all(string page, string part) => Assert.That(RunFiles.OfPart(page), Is.EqualTo(part));
}
