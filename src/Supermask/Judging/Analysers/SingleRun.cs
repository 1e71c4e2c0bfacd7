namespace Supermask.Judging.Analysers;

/// <summary>
/// Says of claims published from one run (experiments 1 and 3; 4.1.2, 4.3.2) what can be judged of them.
/// </summary>
public sealed class SingleRun : IAnalyser
{
    private static readonly string[] Experiments = ["exp1", "exp3"];
    private static readonly string[] Kinds = ["interval", "equivalence", "difference"];

    /// <inheritdoc/>
    public string Id => "single-run";

    /// <inheritdoc/>
    public IEnumerable<Finding> Analyse(LedgerEntry claim, IReadOnlyList<Criterion> criteria)
    {
        if (Experiments.Contains(claim.Experiment)
            && criteria.Any(criterion => criterion.PerSeed.Count > 0 && Kinds.Contains(criterion.Kind)))
        {
            yield return new Finding(
                Id,
                "Published from a single run: how far its value would move with another seed is not stated. Direction and "
                + "equivalence within the stated margin can be judged, its exact size cannot.");
        }
    }
}
