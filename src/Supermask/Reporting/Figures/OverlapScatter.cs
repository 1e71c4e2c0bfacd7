using Supermask.Claims;
using Supermask.Experiments;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Figures;

/// <summary>
/// The overlaps of all ordered pairs as points over a floor of task by task, published ones beside those of the first
/// seed: Figures 23, 25 and 27.
/// </summary>
public sealed class OverlapScatter(OverlapStudy study, Conditions conditions) : IFigure
{
    private const int PanelWidth = 560;
    private const int FigureHeight = 560;
    private readonly PublishedPlaces? places = PublishedPlaces.Of(study.Variant);

    /// <inheritdoc/>
    public string Id => places is null ? $"overlap-scatter-{study.Variant}" : $"figure-{places.Scatter}";

    /// <inheritdoc/>
    public string Title => (places is null ? "" : $"Figure {places.Scatter}: ") + $"overlap of every pair of {study.Variant} tasks";

    /// <inheritdoc/>
    public string Caption => $"Jaccard index of the second layer's masks in percent, over task and other task: {string.Join("; ", Panels().Select(panel => $"{panel.Name} ({panel.Points.Count} points)"))}. "
        + $"The dashed line is what independent masks of the measured densities give. {conditions.FirstSeedLine(study.Runs.Count)}";

    /// <inheritdoc/>
    public string Alternative => $"3D scatter of overlaps. {string.Join(". ", Panels().Select(panel =>
        $"{panel.Name}: {panel.Points.Count} points between {panel.Points.Values.Min().Fixed(2)} and {panel.Points.Values.Max().Fixed(2)} %"))}. "
        + $"Chance: {Chance.Fixed(2)} %.";

    private double Chance => study.Masks[0].Pairs.Average(pair => pair.Chance.Percent);

    /// <inheritdoc/>
    public Drawing Draw()
    {
        var panels = Panels();
        var values = panels.SelectMany(panel => panel.Points.Values).Append(Chance).ToArray();
        var scale = Scale.Around(values.Min(), Math.Max(values.Max(), values.Min() + 0.1), 5);
        var drawing = Drawing.InPixels(PanelWidth * panels.Length, FigureHeight);
        for (var index = 0; index < panels.Length; index++)
        {
            var space = new ScatterSpace(drawing, new Projection((PanelWidth * index) + 56, 62, 310), scale, study.Masks[0].Masks.Count);
            space.DrawAxes();
            space.DrawLevel(Chance, "chance");
            space.DrawPoints(panels[index].Points, panels[index].Ink);
            drawing.Write((PanelWidth * index) + (PanelWidth / 2), FigureHeight - 20, new Label(panels[index].Name, Ink.Text, Size: 15, IsBold: true));
        }

        return drawing;
    }

    private Panel[] Panels()
    {
        var measured = new Panel(
            "measured, first seed", Ink.Measured, study.Masks[0].OrderedPairs.ToDictionary(pair => (pair.First, pair.Second), pair => pair.Percent));
        return places is null
            ? [measured]
            : [new Panel($"published, Table {places.Overlaps}", Ink.Published, PublishedTable.Load(places.Overlaps).Overlaps()), measured];
    }

    private sealed record Panel(string Name, Ink Ink, IReadOnlyDictionary<(int First, int Second), double> Points);
}
