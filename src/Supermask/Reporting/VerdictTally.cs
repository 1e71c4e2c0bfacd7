using Supermask.Judging;

namespace Supermask.Reporting;

/// <summary>How many claims have which verdict.</summary>
/// <param name="Rows">One row a part of the ledger, and one for statements of our own where there are any.</param>
public sealed record VerdictTally(IReadOnlyList<TallyRow> Rows)
{
    /// <summary>The verdicts in the order in which pages list them.</summary>
    public static IReadOnlyList<Verdict> Verdicts { get; } = Enum.GetValues<Verdict>();

    /// <summary>Claims in the ledger.</summary>
    public int Ledger => Rows.Sum(row => row.Ledger);

    /// <summary>Claims in the ledger with a verdict.</summary>
    public int Measured => Rows.Where(row => row.Ledger > 0).Sum(row => row.Measured);

    /// <summary>Statements with a verdict that no paper makes.</summary>
    public int Own => Rows.Where(row => row.Ledger == 0).Sum(row => row.Measured);

    /// <summary>Claims and own statements with this verdict.</summary>
    public int Of(Verdict verdict) => Rows.Sum(row => row.Of(verdict));

    /// <summary>Counts claims against the ledgers of their papers.</summary>
    public static VerdictTally Count(IReadOnlyList<ClaimEvidence> claims, IReadOnlyList<Paper> papers)
    {
        var rows = papers.SelectMany(paper => paper.Chapters).Append(Chapter.Own).Select(chapter => new TallyRow(
            chapter,
            papers.SelectMany(paper => paper.Ledger.Entries).Count(entry => entry.Experiment == chapter.Experiment),
            claims.Where(claim => claim.Experiment == chapter.Experiment)
                .CountBy(claim => VerdictWords.Parse(claim.Verdict)).ToDictionary()));
        return new VerdictTally([.. rows.Where(row => row.Ledger > 0 || row.Measured > 0)]);
    }
}

/// <summary>The verdicts on one part of the ledger.</summary>
/// <param name="Chapter">The part.</param>
/// <param name="Ledger">Claims it has; none where it holds statements of our own.</param>
/// <param name="Counts">Claims by verdict; none where a verdict is missing.</param>
public sealed record TallyRow(Chapter Chapter, int Ledger, IReadOnlyDictionary<Verdict, int> Counts)
{
    /// <summary>Claims with a verdict.</summary>
    public int Measured => Counts.Values.Sum();

    /// <summary>Claims of the ledger without one.</summary>
    public int Open => Math.Max(0, Ledger - Measured);

    /// <summary>Claims with this verdict.</summary>
    public int Of(Verdict verdict) => Counts.GetValueOrDefault(verdict);
}
