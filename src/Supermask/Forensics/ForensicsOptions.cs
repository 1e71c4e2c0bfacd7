using Supermask.Common;

namespace Supermask.Forensics;

/// <summary>How thoroughly the checks look. The checks are the same whatever is set here.</summary>
public sealed record ForensicsOptions
{
    /// <summary>
    /// A test below this p-value is surprising. One percent, so that a paper with several sets of tables and some twenty
    /// results is not flagged for nothing.
    /// </summary>
    public const double Level = 0.01;

    /// <summary>The smallest size of a mask that is tried.</summary>
    public int SmallestSize { get; init; } = 1_000;

    /// <summary>The largest size of a mask that is tried.</summary>
    public int LargestSize { get; init; } = 400_000;

    /// <summary>
    /// Random tables drawn for each simulated p-value. A p-value is (1 + as extreme) / (1 + drawn), which keeps its level
    /// for any number of draws.
    /// </summary>
    public int Simulations { get; init; } = 20_000;

    /// <summary>The root of all random numbers.</summary>
    public long Seed { get; init; }

    /// <summary>The random numbers of one simulation: the same on every run and every machine.</summary>
    /// <param name="purpose">What is simulated.</param>
    public CounterRandom Random(string purpose) => new(Randomness.Root(Seed).Derive("forensics").Derive(purpose).Seed);
}
