using Supermask.Common;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging.Calibration;

/// <summary>
/// Sets of as many normal numbers as there are real networks. What the judge errs by on values that are drawn from them again and again
/// is due to the sets, which are small, and not to the shape of what they were drawn from.
/// </summary>
public static class ControlSets
{
    /// <summary>The sizes of the sets.</summary>
    public static IReadOnlyList<int> Sizes { get; } = [30, 60];

    /// <summary>Sets of each size.</summary>
    public const int OfEachSize = 10;

    /// <summary>The sets, those of one size under one name of a quantity.</summary>
    public static IReadOnlyList<RealValues> All { get; } = [.. Sizes.SelectMany(size => Enumerable.Range(0, OfEachSize).Select(set => Set(size, set)))];

    private static RealValues Set(int size, int set)
    {
        var draws = new UnitDraws(Randomness.Root(2023).Derive("control sets").Derive($"{size} {set}"));
        return new RealValues($"set {set}", $"{size} normal numbers", Shape.Symmetric, [.. Enumerable.Range(0, size).Select(_ => draws.Normal())]);
    }
}
