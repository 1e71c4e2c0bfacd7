using Supermask.Comparing;
using Supermask.Judging;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Topics;

/// <summary>What papers claim of the methods that are compared, as far as it has a verdict.</summary>
internal static class ComparisonPapers
{
    private static readonly Verdict[] Counted = [Verdict.Reproduced, Verdict.DirectionHolds, Verdict.NotReproduced, Verdict.Inconclusive];

    /// <summary>The section; none where no claim of these methods has a verdict.</summary>
    /// <param name="compared">The methods that were compared.</param>
    /// <param name="input">What the report is made of.</param>
    public static IEnumerable<TopicSection> Of(IEnumerable<ComparedArm> compared, ReportInput input)
    {
        string[][] rows =
        [
            .. from method in compared.GroupBy(each => each.Arm.Method.Name, each => each.Entrant.Name)
               from paper in input.Papers
               let claims = input.Claims.Where(claim => IsOf(claim, paper, method.Key)).ToArray()
               where claims.Length > 0
               select Row(method.First(), paper, claims),
        ];
        if (rows.Length > 0)
        {
            yield return new TopicSection(
                "What papers claim of them",
                "Papers measured these methods under protocols of their own, in which theirs are judged. A claim that holds one method against another stands in the rows of both.",
                null,
                new ReportTable(
                    "methods-papers",
                    "Claims of papers by method",
                    "Claims that were measured on networks of the method, by verdict; numbers that a paper took from others are left out.",
                    [
                        Column.Words("method"), Column.Words("paper"), .. Counted.Select(verdict => Column.Number(verdict.InWords())), Column.Words("claims"),
                    ],
                    rows,
                    "Each claim has a page with its numbers, to be found by its id among all claims."));
        }
    }

    private static bool IsOf(ClaimEvidence claim, Paper paper, string method) =>
        claim.Paper == paper.Id && Counted.Contains(VerdictWords.Parse(claim.Verdict))
        && !paper.Chapters.Any(chapter => chapter.IsSecondHand && chapter.Experiment == claim.Experiment)
        && claim.Runs.Any(runs => runs.Option("Method.Name") == method);

    private static string[] Row(string method, Paper paper, ClaimEvidence[] claims) =>
    [
        method,
        paper.Name,
        .. Counted.Select(verdict => CellText.Whole(claims.Count(claim => claim.Verdict == verdict.InWords()))),
        string.Join(", ", claims.Select(claim => claim.Id)),
    ];
}
