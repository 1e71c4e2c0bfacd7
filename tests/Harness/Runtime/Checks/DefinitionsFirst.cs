namespace Supermask.Harness;

/// <summary>
/// The first hook of every scenario fails where one of its steps cannot be carried out, before other hooks and minutes of training.
/// The first hook after it fails in the same way, so that the others do not clean up what was never there.
/// </summary>
[Binding]
public sealed class DefinitionsFirst
{
    private readonly StepProblemsException? problems;

    /// <summary>Looks at the steps of the scenario that is about to run.</summary>
    public DefinitionsFirst(ScenarioContext scenario)
    {
        var check = new StepCheck(scenario.ScenarioContainer);
        ScenarioFailure[] found = [.. scenario.ScenarioContainer.Resolve<ScenarioRun>().Steps.Select(check.ProblemOf).OfType<ScenarioFailure>()];
        problems = found.Length > 0 ? new StepProblemsException(found) : null;
    }

    /// <summary>Lets a scenario begin, or not.</summary>
    [BeforeScenario(Order = int.MinValue)]
    [AfterScenario(Order = int.MinValue)]
    public void Require()
    {
        if (problems is not null)
        {
            throw problems;
        }
    }
}

/// <summary>Why steps of a scenario cannot be carried out.</summary>
internal sealed class StepProblemsException(IReadOnlyList<ScenarioFailure> problems)
    : ReqnrollException(string.Join("\n\n", problems.Select(problem => $"{problem.Text}   ({problem.Place})\n\n{problem.Error.Message}")))
{
    public IReadOnlyList<ScenarioFailure> Problems { get; } = problems;
}
