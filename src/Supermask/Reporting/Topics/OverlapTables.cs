using Supermask.Measuring.Statistics;
using Supermask.Measuring.Survey;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Topics;

/// <summary>The overlaps of all networks, and those of each of their layers.</summary>
internal static class OverlapTables
{
    private const int Decimals = 2;
    private const string Meaning = "Density, overlap and what chance gives in percent, beyond chance in points; averaged over tasks or pairs of them, then over networks.";

    private static readonly Column[] Numbers =
    [
        Column.Number("density %"), Column.Number("overlap %"), Column.Number("chance %"), Column.Number("beyond chance"),
        Column.Number("90 % interval"), Column.Number("n"),
    ];

    /// <summary>All masked layers together, one arm a row, numbered as the figure numbers them.</summary>
    public static ReportTable Whole(IReadOnlyList<MaskOverlap> overlaps, string conditions) => new(
        "overlap-of-the-family",
        "Overlap of the masks of two tasks, all layers together",
        $"{Meaning} {conditions}",
        [Column.Number("no."), Column.Words("networks"), Column.Words("a mask uses"), Column.Number("tasks"), .. Numbers],
        [.. overlaps.Select((overlap, index) => (string[])
        [
            CellText.Whole(index + 1), NetworkName.Of(overlap.Network), overlap.Rule, CellText.Whole(overlap.Network.Tasks), .. Cells(overlap.Whole),
        ])],
        NetworkName.Note);

    /// <summary>Each masked layer by itself.</summary>
    public static ReportTable ByLayer(IReadOnlyList<MaskOverlap> overlaps, string conditions) => new(
        "overlap-by-layer",
        "Overlap of the masks of two tasks, layer by layer",
        $"{Meaning} {conditions}",
        [Column.Words("networks"), Column.Words("layer"), .. Numbers],
        [.. from overlap in overlaps
            from layer in overlap.Layers
            select (string[])[NetworkName.Of(overlap.Network), layer.Name, .. Cells(layer.Seeds)]],
        "");

    private static IEnumerable<string> Cells(IReadOnlyList<LayerOverlap> seeds)
    {
        var excess = Over(seeds, seed => seed.Excess);
        return
        [
            Over(seeds, seed => seed.Density).Mean.Fixed(Decimals), Over(seeds, seed => seed.Jaccard).Mean.Fixed(Decimals),
            Over(seeds, seed => seed.Chance).Mean.Fixed(Decimals), excess.Mean.Fixed(Decimals), excess.Fixed(Decimals), CellText.Whole(seeds.Count),
        ];
    }

    private static Interval Over(IReadOnlyList<LayerOverlap> seeds, Func<LayerOverlap, double> value) => SurveyedLayer.IntervalOf(seeds, value);
}
