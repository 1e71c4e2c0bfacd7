using Supermask.Common;
using Supermask.Measuring.Overlap;
using Supermask.Measuring.Statistics;
using Supermask.Tasks;

namespace Supermask.Measuring;

/// <summary>What independent masks a quantity is compared with.</summary>
public enum NullModel
{
    /// <summary>Masks with the same number of ones each: only where the ones are is left to chance.</summary>
    SameDensities,

    /// <summary>Masks with one density for all: how many ones each has is left to chance too.</summary>
    OneDensity,
}

/// <summary>A number that the masks of one network give.</summary>
/// <param name="Name">Its name in features, tables and pages.</param>
/// <param name="Unit">Its unit; empty for a bare number.</param>
/// <param name="Shape">How its values scatter from seed to seed.</param>
/// <param name="Meaning">What it is, and over what it is averaged: one sentence.</param>
/// <param name="Of">Computes it from the masks of all tasks in the published layer.</param>
/// <param name="Null">The masks that show what chance gives.</param>
public sealed record OverlapQuantity(
    string Name, string Unit, Shape Shape, string Meaning, Func<MaskSet, ITaskSequence, double> Of, NullModel Null = NullModel.SameDensities)
    : ITerm
{
    /// <summary>Between which values it must lie: those of a share where it is one; null where nothing bounds it.</summary>
    public ValueBounds? Bounds { get; } = Unit == Units.Percent ? ValueBounds.Percent : null;

    /// <inheritdoc/>
    public IReadOnlyList<TraceNeed> Needs { get; } = [TraceNeed.Masks];
}
