using Supermask.Measuring;
using Supermask.Methods.Novel;
using Supermask.Multiverse;

namespace Supermask.Papers.Tiba2023.Readings;

/// <summary>Which timing of optimiser steps is that of a universe.</summary>
public static class UniverseTimings
{
    /// <summary>The ratio that Tables 10 to 12 print the two times of.</summary>
    public const string Quantity = "ratio of classic to novel time a step";

    /// <summary>
    /// The pair whose timing gives the ratio in a universe: the default one where no reading changes what a step computes, such as one
    /// of tasks, first scores or tests; that of a reading of alphas where it alone does; null where the steps are of no pair.
    /// </summary>
    public static TimedPair? PairOf(string variant, Universe universe)
    {
        Level[] changed = [.. universe.Levels.Where(level => level.ChangesSteps)];
        return changed switch
        {
            [] => TimedPairs.OfApproaches(variant, ""),
            [var one] when AlphaReadings.Names.Contains(one.Name) => TimedPairs.OfApproaches(variant, one.Name),
            _ => null,
        };
    }
}
