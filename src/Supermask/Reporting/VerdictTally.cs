using Supermask.Claims;

namespace Supermask.Reporting;

/// <summary>How many claims have which verdict.</summary>
/// <param name="Rows">One row a part of the ledger.</param>
public sealed record VerdictTally(IReadOnlyList<TallyRow> Rows)
{
    /// <summary>The verdicts in the order in which pages list them.</summary>
    public static IReadOnlyList<Verdict> Verdicts { get; } = Enum.GetValues<Verdict>();

    /// <summary>Claims in the ledger.</summary>
    public int Ledger => Rows.Sum(row => row.Ledger);

    /// <summary>Claims with a verdict.</summary>
    public int Measured => Rows.Sum(row => row.Measured);

    /// <summary>Claims with this verdict.</summary>
    public int Of(Verdict verdict) => Rows.Sum(row => row.Of(verdict));

    /// <summary>Counts claims against the ledger.</summary>
    public static VerdictTally Count(IReadOnlyList<ClaimEvidence> claims, Ledger ledger) => new([.. Chapter.All.Select(chapter =>
        new TallyRow(
            chapter,
            ledger.Entries.Count(entry => entry.Experiment == chapter.Experiment),
            claims.Where(claim => claim.Experiment == chapter.Experiment).CountBy(claim => VerdictWords.Parse(claim.Verdict)).ToDictionary()))]);
}

/// <summary>The verdicts on one part of the ledger.</summary>
/// <param name="Chapter">The part.</param>
/// <param name="Ledger">Claims it has.</param>
/// <param name="Counts">Claims by verdict; none where a verdict is missing.</param>
public sealed record TallyRow(Chapter Chapter, int Ledger, IReadOnlyDictionary<Verdict, int> Counts)
{
    /// <summary>Claims with a verdict.</summary>
    public int Measured => Counts.Values.Sum();

    /// <summary>Claims with this verdict.</summary>
    public int Of(Verdict verdict) => Counts.GetValueOrDefault(verdict);
}
