using Supermask.Common;

namespace Supermask.Forensics.Counts;

/// <summary>Random numbers of the distributions that checks compare with.</summary>
internal static class Draws
{
    /// <summary>A number of the standard normal distribution: Box and Muller's transform of two even numbers.</summary>
    public static double Normal(CounterRandom random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.Unit())) * Math.Cos(2 * Math.PI * random.Unit());
}
