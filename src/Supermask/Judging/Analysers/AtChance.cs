using Supermask.Measuring;

namespace Supermask.Judging.Analysers;

/// <summary>
/// Says where the chance model predicts a value without any shared structure, so that meeting the published value is no
/// evidence of one.
/// </summary>
public sealed class AtChance : IAnalyser
{
    /// <inheritdoc/>
    public string Id => "at-chance";

    /// <inheritdoc/>
    public IEnumerable<Finding> Analyse(LedgerEntry claim, IReadOnlyList<Criterion> criteria) =>
        from criterion in criteria
        where criterion.ChanceModel != ChanceModels.ShuffledUnits
        let chance = ChanceComparison.Of(criterion)
        where chance is { WouldDo: true } or { IsIndistinct: true }
        select new Finding(Id, Text(chance));

    private static string Text(ChanceComparison chance) => chance.WouldDo
        ? $"{chance.Gives} and would pass this comparison without any shared structure. {chance.Difference}"
        : $"{chance.Gives}. {chance.Difference}";
}
