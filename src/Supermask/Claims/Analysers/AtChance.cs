namespace Supermask.Claims.Analysers;

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
        where criterion.Chance is not null && criterion.Interval is not null
        let text = Text(criterion, criterion.Chance!.Value)
        where text is not null
        select new Finding(Id, text);

    private static string? Text(Criterion criterion, double chance)
    {
        var interval = criterion.Interval!;
        var indistinct = interval.Count > 1 && interval.Low <= chance && chance <= interval.High;
        if (!criterion.ChanceWouldDo && !indistinct)
        {
            return null;
        }

        var masks = $"Independent random masks give {chance.Show(criterion.Unit)} for the {criterion.Quantity}";
        var apart = (interval.Mean - chance).Show(Units.OfDifference(criterion.Unit));
        var difference = $"The measured {criterion.Measured} "
            + (indistinct ? "cannot be told from that." : $"differs from it by {apart}.");
        return criterion.ChanceWouldDo
            ? $"{masks} and would pass this comparison without any shared structure. {difference}"
            : $"{masks}. {difference}";
    }
}
