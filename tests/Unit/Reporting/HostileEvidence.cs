using Supermask.Judging;
using Supermask.Runs;

namespace Supermask.Unit.Reporting;

/// <summary>Evidence whose every text is one that somebody might write to break a page.</summary>
internal static class HostileEvidence
{
    public static ClaimEvidence Claim(string id, string text)
    {
        var claim = SyntheticEvidence.OfEveryKind.Single(claim => claim.Id == "E1-PERM-02");
        return claim with
        {
            Id = id,
            Statement = text,
            Published = text,
            Command = text,
            Scenario = text,
            Feature = text,
            Steps = [new ScenarioStep(text, text, $"{text}\r\n{text}", [[text], [text]], text, 1)],
            Runs = [new MeasuredRuns(text, text, [text], [new RunOption(text, text)])],
            Findings = [new Finding(text, text)],
            Readings = [new ReadingVerdict(text, "Not reproduced", text, text, null, 1)],
            Criteria =
            [
                claim.Criteria[0] with { Quantity = text, Reason = text, Because = text, Expected = text },
            ],
        };
    }
}
