using System.Globalization;
using System.Text;
using Supermask.Judging;

namespace Supermask.Unit.Judging;

/// <summary>The table of <c>docs/judge.md</c>: every question at every truth, spread and number of seeds.</summary>
internal static class JudgePower
{
    private const string Begin = "<!-- power table: begin -->\n";
    private const string End = "<!-- power table: end -->";

    private static readonly int[] Seeds = [3, 5, 10];
    private static readonly double[] Spreads = [0.25, 0.5, 1];

    private static readonly JudgeQuestion[] Questions =
    [
        new("Within the margin of the published value, or of 0 (`WithinMargin`, `Equivalent`)", new WithinMargin(0, 1), [0, 0.5, 1, 2],
            truth => Pick((truth >= 1, [Verdict.Reproduced]), (truth <= 1, [Verdict.NotReproduced]))),
        new("Above 0 by at least the margin (`AboveBy`)", new AboveBy(0, 1), [0, 0.5, 1, 2], truth => Pick(
            (truth <= 1, [Verdict.Reproduced]),
            (truth <= 0, [Verdict.Reproduced, Verdict.DirectionHolds]),
            (truth >= 1, [Verdict.NotReproduced]))),
        new("No lower than the margin below 0 (`AtLeast`)", new AtLeast(-1), [0, -0.5, -1, -2],
            truth => Pick((truth <= -1, [Verdict.Reproduced]), (truth >= -1, [Verdict.NotReproduced]))),
    ];

    /// <summary>All cells, in the order of the tables.</summary>
    public static JudgeCell[] Simulate() =>
    [
        .. (from question in Questions
            from truth in question.Truths
            from spread in Spreads
            from seeds in Seeds
            select (question, truth, spread, seeds))
            .AsParallel().AsOrdered().Select(cell => JudgeCell.Simulate(cell.question, cell.truth, cell.spread, cell.seeds)),
    ];

    /// <summary>The page with the tables of these cells in place of its own.</summary>
    public static string Render(string page, IReadOnlyList<JudgeCell> cells)
    {
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        var text = new StringBuilder(page[..(begin + Begin.Length)]);
        foreach (var question in cells.GroupBy(cell => cell.Question))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {question.Key.Name}\n\n");
            text.Append("| true mean | spread | 3 seeds | 5 seeds | 10 seeds |\n| --- | --- | --- | --- | --- |\n");
            foreach (var row in question.GroupBy(cell => (cell.Truth, cell.Spread)))
            {
                text.Append(CultureInfo.InvariantCulture, $"| {row.Key.Truth} | {row.Key.Spread} | ");
                text.AppendJoin(" | ", row.Select(Shares)).Append(" |\n");
            }
        }

        return text.Append('\n').Append(page[end..]).ToString();
    }

    private static string Shares(JudgeCell cell) => string.Join(", ", new (string Letter, Verdict Verdict)[]
    {
        ("R", Verdict.Reproduced), ("D", Verdict.DirectionHolds), ("N", Verdict.NotReproduced), ("?", Verdict.Inconclusive),
    }.Where(each => cell.Counts.ContainsKey(each.Verdict)).Select(each =>
        $"{each.Letter} {(100 * cell.Share(each.Verdict)).ToString("0.0", CultureInfo.InvariantCulture)}"));

    private static IEnumerable<Verdict[]> Pick(params (bool IsLie, Verdict[] Verdicts)[] sets) =>
        sets.Where(set => set.IsLie).Select(set => set.Verdicts);
}
