namespace Supermask.Claims;

/// <summary>A step of a scenario as it ran.</summary>
/// <param name="Keyword">Given, When, Then, And or But.</param>
/// <param name="Text">The step.</param>
/// <param name="DocString">The text below it; empty where there is none.</param>
/// <param name="Table">The table below it, its header first; empty where there is none.</param>
/// <param name="Status">What became of it, in lower case: passed, failed, skipped.</param>
/// <param name="Seconds">How long it took.</param>
public sealed record ScenarioStep(
    string Keyword, string Text, string DocString, IReadOnlyList<IReadOnlyList<string>> Table, string Status, double Seconds)
{
    /// <summary>The status of a step that did what it says.</summary>
    public const string Passed = "passed";
}

/// <summary>A scenario of a test run.</summary>
/// <param name="Feature">Title of its feature.</param>
/// <param name="Scenario">Its title.</param>
/// <param name="Tags">Its tags and those of its feature, without the @.</param>
/// <param name="Steps">Its steps in order.</param>
public sealed record RanScenario(
    string Feature, string Scenario, IReadOnlyList<string> Tags, IReadOnlyList<ScenarioStep> Steps)
{
    /// <summary>Whether it came to its verdict: no step before the last failed or was left out.</summary>
    public bool IsMeasured => Steps.SkipLast(1).All(step => step.Status == ScenarioStep.Passed);

    /// <summary>Whether evidence was found by this scenario.</summary>
    public bool Found(ClaimEvidence evidence) => Feature == evidence.Feature && Scenario == evidence.Scenario
        && (evidence.Experiment == LedgerEntry.OwnExperiment || Tags.Contains(evidence.Id));
}
