namespace Supermask.Judging.Analysers;

/// <summary>Says of claims that were read with others than their authors that they count against nobody.</summary>
/// <param name="experiments">The parts of a paper's ledger that were.</param>
public sealed class SecondHand(params string[] experiments) : IAnalyser
{
    /// <inheritdoc/>
    public string Id => "second-hand";

    /// <inheritdoc/>
    public IEnumerable<Finding> Analyse(LedgerEntry claim, IReadOnlyList<Criterion> criteria)
    {
        if (experiments.Contains(claim.Experiment))
        {
            yield return new Finding(
                Id,
                $"Read in {LedgerEntry.PlaceInWords(claim.Section)}, and not with the authors of the number: its conditions may be told wrongly or in part. "
                + "Whatever the verdict, it is not counted among those of the paper.");
        }
    }
}
