using System.Text.Json;
using NUnit.Framework.Internal;
using Supermask.Harness.Tests.Messages;

namespace Supermask.Harness.Tests.Running;

/// <summary>What came of a feature: the failure of each scenario (null where it passed), the output, the messages.</summary>
internal sealed record SampleResult(IReadOnlyList<Exception?> Errors, string Output, IReadOnlyList<JsonElement> Messages)
{
    public Exception Error => Errors[0] ?? throw new InvalidOperationException("The scenario passed:\n" + Output);

    public IEnumerable<string?> Statuses => Messages
        .Where(message => message.TryGetProperty("testStepFinished", out _))
        .Select(m => m.GetProperty("testStepFinished").GetProperty("testStepResult").GetProperty("status").GetString());
}

/// <summary>Runs a feature as its generated fixture does, away from the results of the test that asks for it.</summary>
internal static class Sample
{
    public static Task<SampleResult> RunAsync(string steps, params Type[] bindings) =>
        RunFeatureAsync($"Feature: Sample\n  Scenario: Steps\n    {steps.ReplaceLineEndings("\n    ")}\n", bindings);

    public static async Task<SampleResult> RunFeatureAsync(string text, params Type[] bindings)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("harness-").FullName, "TestResults", "messages.ndjson");
        using var isolated = new TestExecutionContext.IsolatedContext();
        var run = new TestRun(bindings, file);
        await run.StartAsync();
        var errors = new List<Exception?>();
        await using (var fixture = new SampleFixture(run, text))
        {
            for (var pickle = 0; pickle < fixture.Count; pickle++)
            {
                errors.Add(await fixture.TryAsync(pickle));
            }
        }

        await run.FinishAsync();
        var messages = MessageSchema.Read(file);
        Directory.Delete(Path.GetDirectoryName(Path.GetDirectoryName(file)!)!, recursive: true);
        return new(errors, TestExecutionContext.CurrentContext.CurrentResult.Output, messages);
    }

    private sealed class SampleFixture(TestRun run, string text) : FeatureFixture(run, "features/sample.feature", text)
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
