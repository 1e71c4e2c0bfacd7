using Reqnroll;
using Supermask.Judging;

namespace Supermask.Steps;

/// <summary>What came of the comparisons, against the verdict that the feature file records.</summary>
[Binding]
public sealed class VerdictSteps(ScenarioClaim claim)
{
    [Then("^the verdict is \"(.+)\"$")]
    public void TheVerdictIs(string recorded) => claim.Conclude(VerdictWords.Parse(recorded));
}
