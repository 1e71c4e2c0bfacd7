using Supermask.Common;
using Supermask.Judging;
using Supermask.Judging.Analysers;
using Supermask.Papers.Tiba2023.Facts;

namespace Supermask.Papers.Tiba2023.Analysers;

/// <summary>
/// A Jaccard index is symmetric; says where the published tables list two values for the two orders of one pair.
/// </summary>
public sealed class PublishedAsymmetry : IAnalyser
{
    private const string Claim = "E1-ALL-10";
    private static readonly int[] OverlapTables = [.. PublishedPlaces.All.Select(places => places.Overlaps)];

    /// <inheritdoc/>
    public string Id => "source-contradicts-itself";

    /// <inheritdoc/>
    public IEnumerable<Finding> Analyse(LedgerEntry claim, IReadOnlyList<Criterion> criteria)
    {
        if (claim.Id != Claim)
        {
            yield break;
        }

        var differences = OverlapTables.SelectMany(PublishedOverlapFacts.Differences).ToArray();
        var unequal = differences.Where(difference => difference > 0).ToArray();
        yield return new Finding(
            Id,
            $"In Tables 4, 6 and 8, {unequal.Length} of {differences.Length} pairs have two different values for their two orders, "
            + $"{unequal.Min().Show()} to {unequal.Max().Show()} points apart.");
    }
}
