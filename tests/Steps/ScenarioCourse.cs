using System.Diagnostics;
using Reqnroll;
using Supermask.Judging;

namespace Supermask.Steps;

/// <summary>What became of a scenario, step by step, which its evidence is kept with.</summary>
[Binding]
public sealed class ScenarioCourse
{
    private readonly List<ScenarioStep> steps = [];
    private readonly Stopwatch clock = new();

    /// <summary>What the scenario found; null where it is about no claim, or did not come so far.</summary>
    public ClaimEvidence? Evidence { get; set; }

    // The last step may fail because the verdict is another one than the recorded.
    private bool IsMeasured => steps.SkipLast(1).All(step => step.Status == ScenarioStep.Passed);

    /// <summary>A step begins.</summary>
    public void Begin() => clock.Restart();

    /// <summary>A step has ended, or was skipped.</summary>
    public void Add(IScenarioStepContext step)
    {
        var info = step.StepInfo;
        steps.Add(new ScenarioStep(
            info.StepInstance.Keyword.Trim(),
            info.Text,
            info.MultilineText ?? "",
            info.Table is { } table ? [[.. table.Header], .. table.Rows.Select(row => row.Values.ToArray())] : [],
            StatusOf(step.Status),
            step.Status == ScenarioExecutionStatus.Skipped ? 0 : clock.Elapsed.TotalSeconds));
    }

    [AfterScenario]
    public void Keep()
    {
        if (Evidence is not { } evidence)
        {
            return;
        }

        SharedBench.Bench.Evidence.Write(evidence with { Steps = steps });
        if (IsMeasured && evidence.Reading.Length == 0)
        {
            SharedBench.Measured[evidence.Id] = true;
        }
    }

    private static string StatusOf(ScenarioExecutionStatus status) => status switch
    {
        ScenarioExecutionStatus.OK => ScenarioStep.Passed,
        ScenarioExecutionStatus.StepDefinitionPending => "pending",
        ScenarioExecutionStatus.UndefinedStep => "undefined",
        ScenarioExecutionStatus.Skipped => "skipped",
        _ => "failed",
    };
}
