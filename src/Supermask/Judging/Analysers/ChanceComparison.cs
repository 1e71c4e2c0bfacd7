using Supermask.Common;
using Supermask.Measuring;

namespace Supermask.Judging.Analysers;

/// <summary>A measured quantity beside what its chance model gives.</summary>
/// <param name="Gives">What the chance model gives, as the begin of a sentence.</param>
/// <param name="Difference">How the measured value differs from it, as a sentence.</param>
/// <param name="WouldDo">Whether the chance value would pass the comparison.</param>
/// <param name="IsIndistinct">Whether the measured interval contains the chance value.</param>
internal sealed record ChanceComparison(string Gives, string Difference, bool WouldDo, bool IsIndistinct)
{
    /// <summary>The comparison; null where the criterion has no chance value.</summary>
    public static ChanceComparison? Of(Criterion criterion)
    {
        if (criterion is not { Chance: { } chance, Interval: { } interval })
        {
            return null;
        }

        var indistinct = interval.Count > 1 && interval.Low <= chance && chance <= interval.High;
        var model = criterion.ChanceModel ?? ChanceModels.RandomMasks;
        var apart = (interval.Mean - chance).Show(Units.OfDifference(criterion.Unit));
        return new(
            $"{char.ToUpperInvariant(model[0])}{model[1..]} give {chance.Show(criterion.Unit)} for the {criterion.Quantity}",
            $"The measured {criterion.Measured} " + (indistinct ? "cannot be told from that." : $"differs from it by {apart}."),
            criterion.ChanceAlsoPasses,
            indistinct);
    }
}
