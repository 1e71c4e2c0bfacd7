using System.Runtime.InteropServices;
using Cucumber.Messages;
using Gherkin.CucumberMessages;

namespace Supermask.Harness;

/// <summary>The Cucumber Messages of a run: kept while it runs, written as one file at its end.</summary>
internal sealed class MessageLog
{
    private readonly List<Envelope> messages = [];
    private string runId = "";
    private bool failed;

    public IIdGenerator Ids { get; } = new IncrementingIdGenerator();

    private static Timestamp Now => Converters.ToTimestamp(DateTime.UtcNow);

    public void StartRun(BindingRegistry bindings)
    {
        runId = Ids.GetNewId();
        messages.Add(Envelope.Create(new Meta(
            ProtocolVersion.Version.Split('+')[0],
            new Product("Supermask.Harness", typeof(MessageLog).Assembly.GetName().Version?.ToString(3)),
            new Product(".NET", Environment.Version.ToString()),
            new Product(RuntimeInformation.OSDescription, null),
            new Product(RuntimeInformation.ProcessArchitecture.ToString(), null),
            null)));
        messages.AddRange(bindings.Steps.Select(step => Envelope.Create(new StepDefinition(
            step.Id,
            new StepDefinitionPattern(step.Expression.ToString(), StepDefinitionPatternType.REGULAR_EXPRESSION),
            step.Method.Source))));
        messages.AddRange(bindings.Hooks<BeforeScenarioAttribute>().Select(hook => Message(hook, HookType.BEFORE_TEST_CASE)));
        messages.AddRange(bindings.Hooks<AfterScenarioAttribute>().Select(hook => Message(hook, HookType.AFTER_TEST_CASE)));
        messages.Add(Envelope.Create(new TestRunStarted(Now, runId)));
    }

    public void AddFeature(FeatureDocument document, string text)
    {
        messages.Add(Envelope.Create(new Source(document.Document.Uri, text, SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN)));
        messages.Add(Envelope.Create(document.Document));
        messages.AddRange(document.Pickles.Select(Envelope.Create));
    }

    /// <returns>The id of this run of the scenario.</returns>
    public string StartScenario(Pickle pickle, IReadOnlyList<PlannedStep> plan)
    {
        var (caseId, startedId) = (Ids.GetNewId(), Ids.GetNewId());
        messages.Add(Envelope.Create(new TestCase(caseId, pickle.Id, [.. plan.Select(step => step.Message)], runId)));
        messages.Add(Envelope.Create(new TestCaseStarted(0, startedId, caseId, null, Now)));
        return startedId;
    }

    public void StartStep(string startedId, PlannedStep step) =>
        messages.Add(Envelope.Create(new TestStepStarted(startedId, step.Message.Id, Now)));

    public void FinishStep(string startedId, PlannedStep step, StepOutcome outcome, IReadOnlyList<string> output)
    {
        failed |= outcome.IsFailure;
        if (output.Count > 0)
        {
            messages.Add(Envelope.Create(new Attachment(
                string.Join('\n', output), AttachmentContentEncoding.IDENTITY, null, "text/x.cucumber.log+plain",
                null, startedId, step.Message.Id, null, null, null, Now)));
        }

        var exception = outcome.Error is not { } error ? null
            : new Io.Cucumber.Messages.Types.Exception(error.GetType().FullName, error.Message, error.StackTrace);
        var result = new TestStepResult(Converters.ToDuration(outcome.Duration), exception?.Message, outcome.Status, exception);
        messages.Add(Envelope.Create(new TestStepFinished(startedId, step.Message.Id, result, Now)));
    }

    public void FinishScenario(string startedId) => messages.Add(Envelope.Create(new TestCaseFinished(startedId, Now, false)));

    /// <summary>Something failed that is no step of a scenario.</summary>
    public void MarkFailed() => failed = true;

    /// <summary>Writes to a temporary name and renames, so that a reader finds a whole run or none.</summary>
    public void FinishRun(string path)
    {
        messages.Add(Envelope.Create(new TestRunFinished(null, !failed, Now, null, runId)));
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var writer = new MessageToNdjsonWriter(File.Create(temporary), MessageJson.Write))
            {
                messages.ForEach(writer.Write);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }

            throw new IOException($"The Cucumber Messages of this run cannot be written to '{path}': {exception.Message} "
                + "Name another place with REQNROLL_FORMATTERS_MESSAGE='outputFilePath=...'.", exception);
        }
    }

    private static Envelope Message(HookBinding hook, HookType type) =>
        Envelope.Create(new Hook(hook.Id, hook.Title, hook.Method.Source, null, type));
}
