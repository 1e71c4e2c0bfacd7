namespace Supermask.Judging.Deciding;

/// <summary>What became of the claims that the first look left open: <c>reports/decided.json</c>.</summary>
/// <param name="Provenance">Under what conditions the first look was taken.</param>
/// <param name="Minutes">How long training and measuring took, with the training of runs that were kept from earlier calls.</param>
/// <param name="BudgetMinutes">How long they were allowed to.</param>
/// <param name="Claims">The claims, in the order of the ledger.</param>
public sealed record Decisions(Provenance Provenance, double Minutes, double BudgetMinutes, IReadOnlyList<DecidedClaim> Claims)
{
    /// <summary>The claims that a stage decided.</summary>
    public IEnumerable<DecidedClaim> Decided() => Claims.Where(claim => claim.IsDecided);

    /// <summary>What became of a claim; null where it was not open, or no seeds were added.</summary>
    public DecidedClaim? Find(string id) => Claims.FirstOrDefault(claim => claim.Id == id);
}
