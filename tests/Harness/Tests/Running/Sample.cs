using System.Diagnostics.CodeAnalysis;
using NUnit.Framework;
using NUnit.Framework.Internal;

namespace Supermask.Harness.Tests.Running;

/// <summary>What came of running a feature: what each scenario failed with, or null, and what was written.</summary>
internal sealed record SampleResult(IReadOnlyList<Exception?> Errors, string Output)
{
    /// <summary>What the only scenario failed with.</summary>
    [NotNull]
    public Exception? Error
    {
        get
        {
            Assert.That(Errors, Has.Count.EqualTo(1).And.None.Null, Output);
            return Errors[0]!;
        }
    }
}

/// <summary>
/// Runs features as generated fixtures do, away from the results of the test that asks for it. All share the bindings of this
/// assembly: classes of bindings are for the feature that their scope names.
/// </summary>
internal static class Sample
{
    public static Task<SampleResult> RunAsync(string feature, string steps) =>
        RunFeatureAsync($"Feature: {feature}\n  Scenario: Steps\n    {steps.ReplaceLineEndings("\n    ")}\n");

    public static async Task<SampleResult> RunFeatureAsync(string text)
    {
        using var isolated = new TestExecutionContext.IsolatedContext();
        var errors = new List<Exception?>();
        await using (var fixture = new SampleFixture(text))
        {
            for (var pickle = 0; pickle < fixture.Count; pickle++)
            {
                errors.Add(await fixture.TryAsync(pickle));
            }
        }

        return new(errors, TestExecutionContext.CurrentContext.CurrentResult.Output);
    }

    private sealed class SampleFixture(string text) : FeatureFixture("features/sample.feature", text)
    {
        public int Count { get; } =
            FeatureDocument.Parse("", text, new global::Gherkin.CucumberMessages.IncrementingIdGenerator()).Pickles.Count;

        public async Task<Exception?> TryAsync(int pickle)
        {
            try
            {
                await RunAsync(pickle);
                return null;
            }
            catch (Exception exception)
            {
                return exception;
            }
        }
    }
}
