using Reqnroll;
using Supermask.Judging;

namespace Supermask.Steps;

/// <summary>What came of the comparisons, against the verdict that the feature file records.</summary>
[Binding]
public sealed class VerdictSteps(ScenarioClaim claim)
{
    [Then("^the verdict is \"(.+)\"$")]
    public void TheVerdictIs(string recorded) => claim.Conclude(VerdictWords.Parse(recorded));

    [Then("^the verdict is yet to be measured$")]
    public void TheVerdictIsToCome() => claim.LeaveOpen();

    [Then("^for (.+) alone the verdict would be \"(.+)\"$")]
    public void TheVerdictWouldBe(string part, string recorded) => claim.Expect(part, VerdictWords.Parse(recorded));
}
