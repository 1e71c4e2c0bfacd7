using Supermask.Measuring;

namespace Supermask.Judging.Analysers;

/// <summary>
/// Says where a cosine similarity of unit means is what the same means give with their units shuffled: then it comes from
/// the sign and size that all means have, and not from the same units being active.
/// </summary>
public sealed class SimilarityAtChance : IAnalyser
{
    /// <inheritdoc/>
    public string Id => "similarity-at-chance";

    /// <inheritdoc/>
    public IEnumerable<Finding> Analyse(LedgerEntry claim, IReadOnlyList<Criterion> criteria) =>
        from criterion in criteria
        where criterion.ChanceModel == ChanceModels.ShuffledUnits
        let chance = ChanceComparison.Of(criterion)
        where chance is { WouldDo: true } or { IsIndistinct: true }
        select new Finding(Id, $"{chance.Gives}{Passes(chance)}: a cosine of that size needs no unit that both tasks use alike. "
            + chance.Difference);

    private static string Passes(ChanceComparison chance) => chance.WouldDo ? " and would pass this comparison" : "";
}
