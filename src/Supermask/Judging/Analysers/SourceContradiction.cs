namespace Supermask.Judging.Analysers;

/// <summary>Says where the dissertation states the same thing in two ways.</summary>
public sealed class SourceContradiction : IAnalyser
{
    /// <inheritdoc/>
    public string Id => "source-contradicts-itself";

    /// <inheritdoc/>
    public IEnumerable<Finding> Analyse(LedgerEntry claim, IReadOnlyList<Criterion> criteria) => Contradiction.All
        .Where(contradiction => contradiction.Claims.Contains(claim.Id))
        .Select(contradiction => new Finding(Id, contradiction.Text));
}
