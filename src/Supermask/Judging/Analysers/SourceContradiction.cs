namespace Supermask.Judging.Analysers;

/// <summary>Says where a paper states the same thing in two ways.</summary>
/// <param name="contradictions">Those that were found by reading.</param>
public sealed class SourceContradiction(IReadOnlyList<Contradiction> contradictions) : IAnalyser
{
    /// <inheritdoc/>
    public string Id => "source-contradicts-itself";

    /// <inheritdoc/>
    public IEnumerable<Finding> Analyse(LedgerEntry claim, IReadOnlyList<Criterion> criteria) => contradictions
        .Where(contradiction => contradiction.Claims.Contains(claim.Id))
        .Select(contradiction => new Finding(Id, contradiction.Text));
}
