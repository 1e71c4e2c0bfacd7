namespace Supermask.Judging.Analysers;

/// <summary>
/// Says of claims published from one run what can be judged of them.
/// </summary>
/// <param name="experiments">The parts of a paper's ledger that rest on one run each.</param>
public sealed class SingleRun(params string[] experiments) : IAnalyser
{
    private static readonly string[] Kinds = ["interval", "equivalence", "difference"];

    /// <inheritdoc/>
    public string Id => "single-run";

    /// <inheritdoc/>
    public IEnumerable<Finding> Analyse(LedgerEntry claim, IReadOnlyList<Criterion> criteria)
    {
        if (experiments.Contains(claim.Experiment)
            && criteria.Any(criterion => criterion.PerSeed.Count > 0 && Kinds.Contains(criterion.Kind)))
        {
            yield return new Finding(
                Id,
                "Published from a single run: how far its value would move with another seed is not stated. Direction and "
                + "equivalence within the stated margin can be judged, its exact size cannot.");
        }
    }
}
