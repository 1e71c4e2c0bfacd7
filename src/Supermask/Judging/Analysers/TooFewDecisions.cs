using System.Globalization;
using Supermask.Common;

namespace Supermask.Judging.Analysers;

/// <summary>Says where a published difference of accuracies comes down to a handful of test images.</summary>
public sealed class TooFewDecisions : IAnalyser
{
    private const int Few = 10;

    /// <inheritdoc/>
    public string Id => "too-few-decisions";

    /// <inheritdoc/>
    public IEnumerable<Finding> Analyse(LedgerEntry claim, IReadOnlyList<Criterion> criteria) =>
        from criterion in criteria
        where criterion is { Unit: Units.Points, Published: not null } && TestImages.AreCountedBy(criterion)
        let published = criterion.Published!.Value
        let images = TestImages.PerTask(claim, criterion)
        let decisions = Math.Round(Math.Abs(published) / 100 * images, 1)
        where decisions < Few
        select new Finding(
            Id,
            $"The published {published.Show(Units.Points)} amount to {decisions.Show()} of "
            + $"{images.ToString("N0", CultureInfo.InvariantCulture)} test images a task.");
}
