using Supermask.Measuring;
using Supermask.Runs;

namespace Supermask.Multiverse;

/// <summary>A published number that training can give.</summary>
/// <param name="Variant">Name of the variant.</param>
/// <param name="Arm">The arm that gives it.</param>
/// <param name="Quantity">The quantity, as <see cref="RunStudy.Measure"/> names it.</param>
/// <param name="Place">Where it is published.</param>
/// <param name="Value">The published value, in the quantity's unit.</param>
/// <param name="Step">One unit of its last printed digit; 0 where it was recovered to the last.</param>
public sealed record PublishedNumber(string Variant, Arm Arm, string Quantity, string Place, double Value, double Step)
{
    /// <summary>How many networks stand behind it: 10 for the means over training rounds of experiment 2 (A21), else 1.</summary>
    public int Networks { get; init; } = 1;

    /// <summary>Its name for readers.</summary>
    public string Name => $"{Quantity}, {Variant}, {Arm.Name}";
}
