using Supermask.Networks;

namespace Supermask.Measuring.Overlap;

/// <summary>
/// The masks that one network has learned for its tasks in one layer, and the overlap of each pair of them.
/// </summary>
public sealed class MaskSet
{
    /// <summary>The layer whose masks the dissertation compares: the second, 300 x 300 (A1).</summary>
    public const int PublishedLayer = 1;

    private readonly PairOverlap[] pairs;

    /// <summary>The masks of one layer, one a task, in the order of the tasks.</summary>
    /// <exception cref="ArgumentException">There are fewer than two masks, or they differ in shape.</exception>
    public MaskSet(IReadOnlyList<BitMask> masks)
    {
        if (masks.Count < 2)
        {
            throw new ArgumentException($"{masks.Count} masks have no pair to overlap.", nameof(masks));
        }

        Masks = masks;
        pairs = [.. Enumerable.Range(0, masks.Count).SelectMany(first => Enumerable.Range(first + 1, masks.Count - first - 1)
            .Select(second => PairOverlap.Of(first, second, masks[first], masks[second])))];
    }

    /// <summary>The masks in the order of the tasks.</summary>
    public IReadOnlyList<BitMask> Masks { get; }

    /// <summary>Every pair once, the earlier task first: 45 for ten tasks.</summary>
    public IReadOnlyList<PairOverlap> Pairs => pairs;

    /// <summary>Every pair in both orders, as Tables 4, 6 and 8 list them: 90 for ten tasks.</summary>
    public IEnumerable<PairOverlap> OrderedPairs =>
        from first in Enumerable.Range(0, Masks.Count)
        from second in Enumerable.Range(0, Masks.Count)
        where first != second
        select PairOverlap.Of(first, second, Masks[first], Masks[second]);

    /// <summary>The pair of two different tasks, in either order.</summary>
    public PairOverlap Pair(int one, int other)
    {
        var (first, second) = (Math.Min(one, other), Math.Max(one, other));
        return pairs.Single(pair => pair.First == first && pair.Second == second);
    }

    /// <summary>The pairs that a task is part of.</summary>
    public IEnumerable<PairOverlap> PairsWith(int task) => pairs.Where(pair => pair.First == task || pair.Second == task);
}
