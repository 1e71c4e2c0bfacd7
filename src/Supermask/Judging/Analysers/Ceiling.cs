using System.Globalization;
using Supermask.Common;

namespace Supermask.Judging.Analysers;

/// <summary>Says where an accuracy is so high that little room is left in which two approaches could differ.</summary>
public sealed class Ceiling : IAnalyser
{
    private const double High = 98;

    /// <inheritdoc/>
    public string Id => "ceiling";

    /// <inheritdoc/>
    public IEnumerable<Finding> Analyse(LedgerEntry claim, IReadOnlyList<Criterion> criteria) =>
        from criterion in criteria
        where criterion.Unit == Units.Percent && TestImages.AreCountedBy(criterion) && criterion.Interval is { Mean: > High }
        let room = 100 - criterion.Interval!.Mean
        let images = TestImages.PerTask(claim, criterion)
        let left = (room / 100 * images).ToString("0", CultureInfo.InvariantCulture)
        select new Finding(
            Id,
            $"The {criterion.Quantity} is {criterion.Measured}: {room.Show(Units.Points)} are left to 100 %, about {left} of "
            + $"{images.ToString("N0", CultureInfo.InvariantCulture)} test images a task. No approach could be better by more.");
}
