using Supermask.Common;
using Supermask.Judging.Analysers;
using Supermask.Judging.Deciding;
using Supermask.Measuring;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging;

/// <summary>Gathers the criteria of a claim while its scenario runs, and concludes.</summary>
/// <param name="claim">The claim.</param>
/// <param name="analysers">The analysers of its paper.</param>
public sealed class ClaimUnderTest(LedgerEntry claim, IReadOnlyList<IAnalyser> analysers)
{
    private readonly List<Criterion> criteria = [];

    /// <summary>The claim.</summary>
    public LedgerEntry Claim { get; } = claim;

    /// <summary>The reading of the source that is tested, where it is not the default one.</summary>
    public string Reading { get; set; } = "";

    /// <summary>The trained networks that were measured.</summary>
    public IReadOnlyList<MeasuredRuns> Runs { get; set; } = [];

    /// <summary>The share of wrong decisions that one end of an interval allows.</summary>
    public double Error { get; init; } = Interval.OneSidedError;

    /// <summary>The comparisons made so far.</summary>
    public IReadOnlyList<Criterion> Criteria => criteria;

    /// <summary>Whether a comparison was made on data that may decide nothing.</summary>
    public bool MeasuredOnStandIn { get; private set; }

    /// <summary>Adds a comparison.</summary>
    /// <param name="criterion">The comparison.</param>
    /// <param name="onStandIn">Whether it was measured on drawn digits, which count for nothing.</param>
    public void Add(Criterion criterion, bool onStandIn)
    {
        MeasuredOnStandIn |= onStandIn;
        var added = criterion with { RestsOn = criterion.RestsOn ?? Claim.RestsOn ?? KindOf(criterion) };
        criteria.Add(onStandIn
            ? added with { Source = null, Verdict = Verdict.NotTestable, Because = "drawn digits stand in for MNIST and decide nothing" }
            : added);
    }

    /// <summary>The evidence, once all comparisons are made.</summary>
    public ClaimEvidence Conclude(
        Verdict recorded, string scenario, string feature, string dataset, string command, Provenance provenance)
    {
        var judged = SeveralTests.Correct(criteria, Error);
        var verdict = VerdictWords.OfAll([.. judged.Select(criterion => criterion.Verdict)]);
        var (kind, byConstruction) = (Claim.RestsOn ?? KindOfAll(), ByConstruction(verdict, judged));
        var redraw = new Redraw(criteria, Randomness.Root(0).Derive("redraws").Derive(Claim.Id)) { Error = Error };
        return new ClaimEvidence
        {
            Paper = Claim.Paper,
            Id = Claim.Id,
            Reading = Reading,
            Statement = Claim.Statement,
            Kind = kind.InWords(),
            Experiment = Claim.Experiment,
            Variant = Claim.Variant,
            Section = Claim.Section,
            Table = Claim.Place,
            Published = Claim.Published,
            Verdict = verdict.InWords(),
            Recorded = recorded.InWords(),
            Findings = AllAnalysers.Analyse(Claim, judged, analysers),
            Dataset = dataset,
            Command = command,
            Criteria = judged,
            Runs = Runs,
            ByConstruction = byConstruction,
            Severity = Severity.Of(verdict, kind, byConstruction, criteria, redraw),
            Recurrence = redraw.ShareOf(verdict),
            Prospect = Runs.Count == 0 ? null : Prospect.Of(
                verdict, criteria, Stages.MostSeeds(Runs.Select(runs => runs.Variant)), Randomness.Root(0).Derive("prospects").Derive(Claim.Id)),
            Scenario = scenario,
            Feature = feature,
            Provenance = provenance,
        };
    }

    private static EvidenceKind KindOf(Criterion criterion) =>
        criterion.PerSeed.Count > 0 ? EvidenceKind.Replication : EvidenceKind.Conformance;

    // Of a statement of our own.
    private EvidenceKind KindOfAll() => criteria.Max(criterion => criterion.RestsOn) ?? EvidenceKind.Conformance;

    // A verdict is decided by a reading where every comparison that gives it is.
    private static string? ByConstruction(Verdict verdict, IReadOnlyList<Criterion> judged)
    {
        string?[] choices = [.. judged.Where(criterion => criterion.Verdict == verdict).Select(criterion => criterion.ByConstruction).Distinct()];
        return choices is [{ } choice] ? choice : null;
    }
}
