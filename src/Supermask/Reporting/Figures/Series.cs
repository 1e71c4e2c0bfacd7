using System.Globalization;
using Supermask.Measuring.Statistics;

namespace Supermask.Reporting.Figures;

/// <summary>A number with its interval over another number.</summary>
/// <param name="X">What it stands over.</param>
/// <param name="Value">The number.</param>
public sealed record SeriesPoint(double X, Interval Value)
{
    /// <summary>What is written at it; empty for nothing.</summary>
    public string Label { get; init; } = "";
}

/// <summary>Numbers of one kind.</summary>
/// <param name="Name">What they have in common.</param>
/// <param name="Points">The numbers.</param>
public sealed record Series(string Name, IReadOnlyList<SeriesPoint> Points);

/// <summary>The words of a figure of series, and how its axes run.</summary>
/// <param name="Id">Its name in links.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Caption">How to read it, and under what conditions it was measured.</param>
/// <param name="Across">What is counted from left to right.</param>
/// <param name="Upward">What is measured from bottom to top, with its unit.</param>
/// <param name="Decimals">How many decimals it is told with.</param>
public sealed record SeriesWords(string Id, string Title, string Caption, string Across, string Upward, int Decimals)
{
    /// <summary>Whether equal steps from left to right are equal ratios.</summary>
    public bool IsLogarithmic { get; init; }

    /// <summary>Whether the numbers that points stand over are the same distance apart, whatever they are.</summary>
    public bool IsEvenlySpaced { get; init; }

    /// <summary>Whether lines join the points of a series.</summary>
    public bool IsJoined { get; init; } = true;

    /// <summary>Whether the axis names the numbers that points stand over, and not round ones.</summary>
    public bool HasTicksAtPoints { get; init; } = true;

    /// <summary>Whether the line at 0 stands out.</summary>
    public bool HasLineAt0 { get; init; }

    /// <summary>The largest number that the axis upward shows, on either side of 0; an arrow points to what lies beyond. Null where it shows all.</summary>
    public double? End { get; init; }

    /// <summary>The smallest number that the axis upward shows; an arrow points to what lies below. Null where it shows all.</summary>
    public double? Start { get; init; }

    /// <summary>Between which values that which is measured lies; null where nothing bounds it.</summary>
    public ValueBounds? Bounds { get; init; }

    /// <summary>How a number of the axis from left to right is written.</summary>
    public Func<double, string> ShowAcross { get; init; } = number => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>How a number upward is written at its tick; null for plain numbers.</summary>
    public Func<double, string>? ShowUpward { get; init; }
}
