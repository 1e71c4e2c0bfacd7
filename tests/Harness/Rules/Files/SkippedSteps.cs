using Io.Cucumber.Messages.Types;

namespace Supermask.Harness;

/// <summary>What a skipped step tells its reader.</summary>
internal static class SkippedSteps
{
    /// <summary>The message with the reason alone: nobody looks for a fault in what was left out on purpose.</summary>
    public static Envelope WithReasonAlone(Envelope message)
    {
        if (message.TestStepFinished is not { TestStepResult: { Status: TestStepResultStatus.SKIPPED, Exception: { } reason } result } step)
        {
            return message;
        }

        var alone = new TestStepResult(
            result.Duration, reason.Message, result.Status, new Io.Cucumber.Messages.Types.Exception(reason.Type, reason.Message, null));
        return Envelope.Create(new TestStepFinished(step.TestCaseStartedId, step.TestStepId, alone, step.Timestamp));
    }
}
