using Supermask.Judging;
using Supermask.Judging.Deciding;
using Supermask.Learning;
using Supermask.Papers;
using Supermask.Runs;

namespace Supermask.Session;

/// <summary>The claims that the standard profile left open, and the runs that further seeds of them take.</summary>
/// <param name="bench">The work of the standard profile.</param>
public sealed class DecideBench(Workbench bench)
{
    /// <summary>The work of the standard profile.</summary>
    public Workbench Standard => bench;

    /// <summary>
    /// The open claims of the ledger, measured on the runs as they are now; not those on networks that are trained apart, whose seeds
    /// cost an hour where others cost a minute.
    /// </summary>
    public IReadOnlyList<ClaimEvidence> Open() =>
    [
        .. Measured(bench, id => AllPapers.Ledger.Has(id) && !AllPapers.IsApart(AllPapers.Ledger[id]))
            .Where(evidence => Stages.IsOpen(VerdictWords.Parse(evidence.Verdict))),
    ];

    /// <summary>The most seeds of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="asked">What was asked for; null for those by default.</param>
    public static int MostSeedsOf(ClaimEvidence claim, int? asked) => asked ?? Stages.MostSeeds(claim.Runs.Select(runs => runs.Variant));

    /// <summary>The same work with so many seeds, judged as a stage.</summary>
    public Workbench At(int seeds) => bench.Under(bench.Settings with { Profile = Profile.Decide.WithSeeds(seeds) });

    /// <summary>The runs that some claims take at a stage and the store lacks.</summary>
    public IReadOnlyList<RunOptions> Left(IEnumerable<ClaimEvidence> claims, int seeds)
    {
        var library = At(seeds).Library;
        return [.. RunsOf(library, claims).Where(run => !library.IsStored(run))];
    }

    /// <summary>The runs that a stage adds for some claims and the store has: they were trained before, and are trained no more.</summary>
    public IReadOnlyList<RunOptions> Kept(IEnumerable<ClaimEvidence> claims, int seeds)
    {
        var library = At(seeds).Library;
        return [.. RunsOf(library, claims).Where(run => run.Seed >= bench.Library.Seeds && library.IsStored(run))];
    }

    /// <summary>How long runs of the store took when they were trained, in seconds, one after the other.</summary>
    public double SecondsOf(IReadOnlyList<RunOptions> kept) => bench.Library.LoadOrTrain(kept, _ => { }, CancellationToken.None)
        .SelectMany(run => run.Tasks).Sum(task => task.TrainSeconds + task.EvaluateSeconds);

    /// <summary>What the scenarios of a stage found of some claims, on the runs as they are now.</summary>
    public IReadOnlyList<ClaimEvidence> EvidenceAt(int seeds, IReadOnlyCollection<string> claims) => Measured(At(seeds), claims.Contains);

    /// <summary>Whether what became of a claim rests on the runs as they are now.</summary>
    public bool IsPresent(DecidedClaim claim)
    {
        if (claim.Last is not { } last)
        {
            return true;
        }

        var at = At(last.Seeds);
        var keys = claim.Cells.Select(cell => at.KeysOf(cell.Variant, cell.Arm)).ToArray();
        return keys.All(each => each is not null) && RunKey.DigestOf(keys.SelectMany(each => each!)) == claim.Runs;
    }

    private static IEnumerable<RunOptions> RunsOf(RunLibrary library, IEnumerable<ClaimEvidence> claims) => claims
        .SelectMany(claim => claim.Runs).Select(runs => (runs.Variant, runs.Arm)).Distinct()
        .SelectMany(cell => library.RunsOf(cell.Variant, KnownArms.Find(cell.Arm)!)).Distinct();

    private static IReadOnlyList<ClaimEvidence> Measured(Workbench at, Func<string, bool> isMeant) =>
    [
        .. at.Evidence.ReadAll(AllPapers.Ledger).Where(evidence => isMeant(evidence.Id) && evidence.Dataset == at.Data.Name
            && evidence.Provenance.IsUnderTheConditionsOf(at.Provenance) && at.IsPresent(evidence)),
    ];
}
