using Supermask.Measuring;
using Supermask.Runs;

namespace Supermask.Multiverse;

/// <summary>A published number that can be measured here.</summary>
/// <param name="Variant">Name of the variant.</param>
/// <param name="Arm">The arm that gives it.</param>
/// <param name="Quantity">The quantity, as <see cref="RunStudy.Measure"/> names it.</param>
/// <param name="Place">Where it is published: a table, and after a comma how it was found there.</param>
/// <param name="Value">The published value, in the quantity's unit.</param>
/// <param name="Step">One unit of its last printed digit; 0 where it was recovered to the last.</param>
public sealed record PublishedNumber(string Variant, Arm Arm, string Quantity, string Place, double Value, double Step)
{
    /// <summary>The kind of a number that is a gap between two arms.</summary>
    public const string GapKind = "gap";

    /// <summary>How many networks stand behind it: 10 for the means over training rounds of experiment 2 (A21), else 1.</summary>
    public int Networks { get; init; } = 1;

    /// <summary>The two numbers that it is the difference of, where it is a gap; null where it is no gap.</summary>
    public Difference? Of { get; init; }

    /// <summary>How it is found: the name of the approach that gives it, a gap between two, or a ratio of times.</summary>
    public string Kind { get; init; } = Arm.Approach;

    /// <summary>Whether it counts rounds of timing, in which no seed has a part.</summary>
    public bool IsTimed { get; init; }

    /// <summary>The table, whose numbers count together.</summary>
    public string Table => Place.Split(',')[0];

    /// <summary>Its name for readers.</summary>
    public string Name => this switch
    {
        { IsTimed: true } => $"{Quantity}, {Variant}",
        { Of: { } gap } => $"{Quantity}, {Variant}, {gap.First.Arm.Approach} less {gap.Second.Arm.Approach}, {Arm.Duration}",
        _ => $"{Quantity}, {Variant}, {Arm.Name}",
    };

    /// <summary>The printed gap between two arms: the first number less the second.</summary>
    /// <remarks>Each of the two was rounded, which makes the variance of one rounding twice.</remarks>
    public static PublishedNumber Gap(PublishedNumber first, PublishedNumber second) => first with
    {
        Value = (double)((decimal)first.Value - (decimal)second.Value),
        Step = Math.Sqrt((first.Step * first.Step) + (second.Step * second.Step)),
        Of = new Difference(first, second),
        Kind = GapKind,
    };

    /// <summary>Two numbers of which one is taken off the other.</summary>
    /// <param name="First">The number of the first arm.</param>
    /// <param name="Second">The number that is taken off it.</param>
    public sealed record Difference(PublishedNumber First, PublishedNumber Second);
}
