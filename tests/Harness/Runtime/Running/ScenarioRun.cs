namespace Supermask.Harness;

/// <summary>One run of one scenario, or of one row of an outline, by Reqnroll.</summary>
internal sealed class ScenarioRun
{
    private readonly ITestRunner runner;
    private readonly ScenarioInfo info;
    private readonly RuleInfo? rule;
    private readonly string place;
    private readonly List<ScenarioFailure> failures = [];

    public ScenarioRun(FeatureDocument document, int index, ITestRunner runner)
    {
        this.runner = runner;
        var pickle = document.Pickles[index];
        (info, rule) = (document.InfoOf(pickle, index), document.RuleOf(pickle));
        place = $"{document.Document.Uri}:{document.LineOf(pickle)}";
        Steps = [.. from step in pickle.Steps
                    let written = document.StepOf(step)
                    select new PlannedStep(step, written.Keyword, $"{document.Document.Uri}:{written.Location.Line}")];
    }

    /// <summary>Its steps in order, those of backgrounds first.</summary>
    public IReadOnlyList<PlannedStep> Steps { get; }

    public async Task RunAsync()
    {
        runner.OnScenarioInitialize(info, rule);
        runner.ScenarioContext.ScenarioContainer.RegisterInstanceAs(this);
        await TryAsync("Before the scenario", place, runner.OnScenarioStartAsync);
        foreach (var step in Steps)
        {
            await TryAsync(step.Text, step.Place, () => step.RunAsync(runner));
        }

        if (failures.Count == 0)
        {
            await TryAsync("The scenario", place, runner.CollectScenarioErrorsAsync);
        }

        await TryAsync("After the scenario", place, runner.OnScenarioEndAsync);
        ScenarioFailedException.ThrowFor(failures);
    }

    // Reqnroll keeps what a hook or a step throws, and throws it at the end of the scenario.
    private async Task TryAsync(string text, string at, Func<Task> action)
    {
        var context = runner.ScenarioContext;
        Exception? error = null;
        try
        {
            await action();
        }
        catch (Exception exception)
        {
            error = exception;
        }

        if ((error ?? context.TestError) is { } thrown)
        {
            var told = (thrown as StepProblemsException)?.Problems ?? [new(text, at, thrown)];
            failures.AddRange(told.ExceptBy(failures.Select(failure => failure.Error), failure => failure.Error));
        }
    }
}
