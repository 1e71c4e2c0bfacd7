using ScottPlot;

namespace Supermask.Reporting.Figures;

/// <summary>
/// A colour of the figures, as it is on light and on dark ground. The two that tell kinds of values apart can be told
/// by readers of every colour vision (after Okabe and Ito), and differ in shape besides.
/// </summary>
/// <param name="Name">Its name in the style of a figure.</param>
/// <param name="Light">On light ground, as #RRGGBB.</param>
/// <param name="Dark">On dark ground.</param>
public sealed record Ink(string Name, string Light, string Dark)
{
    /// <summary>Words and axes.</summary>
    public static Ink Text { get; } = new("text", "#1D2429", "#E4E8EB");

    /// <summary>Words of less weight.</summary>
    public static Ink Muted { get; } = new("muted", "#56626C", "#A3AFB8");

    /// <summary>Grids and frames.</summary>
    public static Ink Rule { get; } = new("rule", "#D3D9DE", "#3A444C");

    /// <summary>What we measured.</summary>
    public static Ink Measured { get; } = new("measured", "#0B67A6", "#6DB9EC");

    /// <summary>What the dissertation publishes.</summary>
    public static Ink Published { get; } = new("published", "#B4500B", "#EFA15A");

    /// <summary>What chance gives.</summary>
    public static Ink Chance { get; } = new("chance", "#6A5A86", "#B9A9D6");

    /// <summary>Lines of a figure that are neither measured against published values nor against chance, in their order; then they repeat.</summary>
    public static IReadOnlyList<Ink> OfSeries { get; } =
        [Measured, Published, new("third", "#0B7353", "#4FC79C"), Chance, new("fifth", "#7A6000", "#DCBF48"), Muted];

    /// <summary>Every ink.</summary>
    public static IReadOnlyList<Ink> All { get; } = [.. new[] { Text, Muted, Rule, Measured, Published, Chance }.Union(OfSeries)];

    /// <summary>The colour to draw with; the figure's style changes it on dark ground.</summary>
    public Color Color => Color.FromHex(Light);
}
