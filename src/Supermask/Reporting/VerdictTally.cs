using Supermask.Judging;
using Supermask.Measuring;
using Supermask.Measuring.Statistics;

namespace Supermask.Reporting;

/// <summary>How many claims have which verdict.</summary>
/// <param name="Rows">One row a part of the ledger, and one for statements of our own where there are any.</param>
/// <param name="Kinds">The claims that papers make themselves, without numbers read at second hand, by what their verdicts rest on.</param>
public sealed record VerdictTally(IReadOnlyList<TallyRow> Rows, IReadOnlyList<KindRow> Kinds)
{
    /// <summary>What claims are counted under whose verdict a reading decides, whatever it is.</summary>
    public const string ByReadingName = "decided by a reading";

    /// <summary>The verdicts in the order in which pages list them.</summary>
    public static IReadOnlyList<Verdict> Verdicts { get; } = Enum.GetValues<Verdict>();

    /// <summary>The same by paper, in their order; statements of our own come last, without one.</summary>
    public IReadOnlyList<PaperTally> Papers => [.. Rows.GroupBy(row => row.Paper).Select(rows => new PaperTally(rows.Key, [.. rows]))];

    /// <summary>Claims of all papers with a verdict.</summary>
    public int Measured => Rows.Where(row => row.Ledger > 0).Sum(row => row.Measured);

    /// <summary>Statements with a verdict that no paper makes.</summary>
    public int Own => Rows.Where(row => row.Ledger == 0).Sum(row => row.Measured);

    /// <summary>
    /// Claims whose verdict rests on seeds, was measured, and says something: these can be false.
    /// </summary>
    public int OnSeeds => Kinds.Where(row => row.Kind is EvidenceKind.Replication or EvidenceKind.Interpretation)
        .Sum(row => row.Counts.Of(Verdict.Reproduced) + row.Counts.Of(Verdict.DirectionHolds) + row.Counts.Of(Verdict.NotReproduced));

    /// <summary>How many of these are expected to be false at most.</summary>
    public double ExpectedFalse => OnSeeds * Interval.OneSidedError;

    /// <summary>Claims and own statements whose verdict a choice of reading decides before anything is trained.</summary>
    public int ByReading => Rows.Sum(row => row.Counts.ByReading);

    /// <summary>
    /// Claims and own statements with this verdict, as far as measuring gave it; numbers read at second hand are not counted.
    /// </summary>
    public int Of(Verdict verdict) => Rows.Where(row => !row.Chapter.IsSecondHand).Sum(row => row.Of(verdict));

    /// <summary>How many claims of each paper have a verdict, in a sentence.</summary>
    public string InWords()
    {
        var counts = Papers.Where(tally => tally.Paper is not null)
            .Select((tally, index) => $"{tally.Measured} of the {tally.Ledger}{(index == 0 ? " claims" : "")} of {tally.Paper!.Name}").ToArray();
        return $"{string.Join(", ", counts.SkipLast(1))}{(counts.Length > 1 ? " and " : "")}{counts[^1]} have a verdict.";
    }

    /// <summary>Counts claims against the ledgers of their papers.</summary>
    public static VerdictTally Count(IReadOnlyList<ClaimEvidence> claims, IReadOnlyList<Paper> papers)
    {
        var chapters = papers.SelectMany(paper => paper.Chapters.Select(chapter => (Paper: (Paper?)paper, Chapter: chapter)))
            .Append((Paper: null, Chapter: Chapter.Own));
        var rows = chapters.Select(each => new TallyRow(
            each.Paper,
            each.Chapter,
            each.Paper?.Ledger.Entries.Count(entry => entry.Experiment == each.Chapter.Experiment) ?? 0,
            VerdictCounts.Of(claims.Where(claim => claim.Experiment == each.Chapter.Experiment))));
        var kinds =
            from paper in papers
            let own = paper.Chapters.Where(chapter => !chapter.IsSecondHand).Select(chapter => chapter.Experiment).ToHashSet()
            from kind in Enum.GetValues<EvidenceKind>()
            let ledger = paper.Ledger.Entries.Count(entry => entry.RestsOn == kind && own.Contains(entry.Experiment))
            where ledger > 0
            select new KindRow(
                paper, kind, ledger,
                VerdictCounts.Of(claims.Where(claim => claim.Paper == paper.Id && own.Contains(claim.Experiment) && claim.Kind == kind.InWords())));
        return new VerdictTally([.. rows.Where(row => row.Ledger > 0 || row.Measured > 0)], [.. kinds]);
    }
}

/// <summary>Claims by verdict.</summary>
/// <param name="Measured">Those that measuring, or looking, gave a verdict; none where a verdict is missing.</param>
/// <param name="ByReading">Those with a verdict that a choice of reading decides before anything is trained.</param>
public sealed record VerdictCounts(IReadOnlyDictionary<Verdict, int> Measured, int ByReading)
{
    /// <summary>All of them.</summary>
    public int All => Measured.Values.Sum() + ByReading;

    /// <summary>Claims with this verdict, as far as measuring gave it.</summary>
    public int Of(Verdict verdict) => Measured.GetValueOrDefault(verdict);

    /// <summary>Counts claims. One whose premise fails under a reading has no other verdict that it could be counted under.</summary>
    public static VerdictCounts Of(IEnumerable<ClaimEvidence> claims)
    {
        var byReading = claims.ToLookup(claim => claim.IsByReading);
        return new VerdictCounts(
            byReading[false].CountBy(claim => VerdictWords.Parse(claim.Verdict)).ToDictionary(), byReading[true].Count());
    }
}

/// <summary>The verdicts of one paper that rest on one kind of evidence.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Kind">What they rest on.</param>
/// <param name="Ledger">Claims of this kind that it makes.</param>
/// <param name="Counts">Their verdicts.</param>
public sealed record KindRow(Paper Paper, EvidenceKind Kind, int Ledger, VerdictCounts Counts);

/// <summary>The verdicts on the claims of one paper.</summary>
/// <param name="Paper">The paper; null for statements of our own.</param>
/// <param name="Rows">One row a part of its ledger.</param>
public sealed record PaperTally(Paper? Paper, IReadOnlyList<TallyRow> Rows)
{
    /// <summary>Claims it makes.</summary>
    public int Ledger => Rows.Sum(row => row.Ledger);

    /// <summary>Claims with a verdict.</summary>
    public int Measured => Rows.Sum(row => row.Measured);

    /// <summary>Claims without one.</summary>
    public int Open => Rows.Sum(row => row.Open);

    /// <summary>Claims whose verdict a reading decides.</summary>
    public int ByReading => Rows.Sum(row => row.Counts.ByReading);

    /// <summary>Claims with this verdict; numbers read at second hand are not counted.</summary>
    public int Of(Verdict verdict) => Rows.Where(row => !row.Chapter.IsSecondHand).Sum(row => row.Of(verdict));
}

/// <summary>The verdicts on one part of the ledger.</summary>
/// <param name="Paper">The paper that it is a part of; null for statements of our own.</param>
/// <param name="Chapter">The part.</param>
/// <param name="Ledger">Claims it has; none where it holds statements of our own.</param>
/// <param name="Counts">Claims by verdict.</param>
public sealed record TallyRow(Paper? Paper, Chapter Chapter, int Ledger, VerdictCounts Counts)
{
    /// <summary>Claims with a verdict.</summary>
    public int Measured => Counts.All;

    /// <summary>Claims of the ledger without one.</summary>
    public int Open => Math.Max(0, Ledger - Measured);

    /// <summary>Claims with this verdict.</summary>
    public int Of(Verdict verdict) => Counts.Of(verdict);
}
