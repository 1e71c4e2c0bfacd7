namespace Supermask.Judging.Analysers;

/// <summary>Says where two arms that are compared are one computation, so that a reading decides and not a measurement.</summary>
public sealed class DecidedByReading : IAnalyser
{
    /// <inheritdoc/>
    public string Id => "by-construction";

    /// <inheritdoc/>
    public IEnumerable<Finding> Analyse(LedgerEntry claim, IReadOnlyList<Criterion> criteria) =>
        criteria.Select(criterion => criterion.ByConstruction).OfType<string>().Distinct().Select(choice => new Finding(
            Id,
            $"Under the reading {choice} both approaches compute the same but for their draws. Their difference tends to 0 however "
            + "many seeds are added: that is decided by the reading before anything is trained, and says nothing of an approach in "
            + "which it would be otherwise."));
}
