namespace Supermask.Harness;

/// <summary>
/// Everything that running a scenario is going to do. Made before anything runs, so that a step without a definition
/// fails the scenario at once and not after minutes of training.
/// </summary>
internal sealed class ScenarioPlan(FeatureDocument document, TestRun run)
{
    public IReadOnlyList<PlannedStep> Of(Pickle pickle, string[] tags) =>
    [
        .. run.Bindings.Hooks<BeforeScenarioAttribute>(tags).Select(hook => Plan(hook, pickle)),
        .. pickle.Steps.Select(Plan),
        .. run.Bindings.Hooks<AfterScenarioAttribute>(tags).Select(hook => Plan(hook, pickle) with { IsCleanUp = true }),
    ];

    private PlannedStep Plan(HookBinding hook, Pickle pickle) => new(
        hook.Title,
        $"{document.Document.Uri}:{pickle.Location.Line}",
        new TestStep(hook.Id, run.Log.Ids.GetNewId(), null, null, null),
        hook.InvokeAsync);

    private PlannedStep Plan(PickleStep step)
    {
        var written = document.StepOf(step);
        var matches = run.Bindings.Match(step);
        var arguments = matches.Select(match => new StepMatchArgumentsList([.. match.ArgumentsOf(step)]));
        var message = new TestStep(null, run.Log.Ids.GetNewId(), step.Id, [.. matches.Select(match => match.Id)], [.. arguments]);
        return new($"{written.Keyword}{step.Text}", $"{document.Document.Uri}:{written.Location.Line}", message,
            container => matches[0].InvokeAsync(step, run.Bindings.Converter, container))
        {
            Step = step,
            Problem = matches.Count == 1 ? null : Problem(step, matches),
        };
    }

    private static StepOutcome Problem(PickleStep step, IReadOnlyList<StepBinding> matches) => matches.Count == 0
        ? new(TestStepResultStatus.UNDEFINED, default, new StepProblemException(
            "No step definition fits this step. Paste one into a class marked [Binding], and write what the step does:\n\n"
            + StepSnippet.For(step)))
        : new(TestStepResultStatus.AMBIGUOUS, default, new StepProblemException(
            "More than one step definition fits this step. Keep one, or make their expressions differ:\n\n"
            + string.Join("\n", matches.Select(match => $"    {match.Expression}   in {match.Method}"))));
}

/// <summary>
/// One thing that a scenario does, a step or a hook: its text and place (file:line) as the reader knows them, its name in
/// Cucumber Messages, and what it does.
/// </summary>
internal sealed record PlannedStep(string Text, string Place, TestStep Message, Func<ObjectContainer, Task> Body)
{
    /// <summary>Null for a hook.</summary>
    public PickleStep? Step { get; init; }

    /// <summary>Why the step cannot be run: no step definition, or more than one.</summary>
    public StepOutcome? Problem { get; init; }

    /// <summary>Hooks after the scenario run also where a step failed.</summary>
    public bool IsCleanUp { get; init; }
}

/// <summary>What became of a step; the error tells why it failed, or why it ignores the rest of the scenario.</summary>
internal sealed record StepOutcome(TestStepResultStatus Status, TimeSpan Duration = default, Exception? Error = null)
{
    public bool IsFailure => Status is not (TestStepResultStatus.PASSED or TestStepResultStatus.SKIPPED);
}
