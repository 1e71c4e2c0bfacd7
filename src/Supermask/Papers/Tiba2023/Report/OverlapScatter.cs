using Supermask.Measuring;
using Supermask.Reporting;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>
/// The overlaps of all ordered pairs as points over a floor of task by task, published ones beside those of the first
/// seed: Figures 23, 25 and 27.
/// </summary>
public sealed class OverlapScatter : IFigure
{
    private const int PanelWidth = 560;
    private const int FigureHeight = 560;
    private const double SmallestRange = 0.1;

    private readonly int tasks;
    private readonly double chance;
    private readonly Panel[] panels;

    /// <summary>The figure of a variant.</summary>
    public OverlapScatter(OverlapStudy study, Conditions conditions)
    {
        var places = PublishedPlaces.Of(study.Variant);
        var name = Naming.Figure(places?.Scatter, $"overlap-scatter-{study.Variant}");
        var masks = study.Masks[0];
        (tasks, chance) = (masks.Masks.Count, masks.Pairs.Average(pair => pair.Chance.Percent));
        var measured = masks.OrderedPairs.ToDictionary(pair => (pair.First, pair.Second), pair => pair.Percent);
        panels =
        [
            .. places is null
                ? Array.Empty<Panel>()
                : [new($"published, Table {places.Overlaps}", Ink.Published, PublishedTable.Load(places.Overlaps).Overlaps())],
            new("measured, first seed", Ink.Measured, measured),
        ];
        Id = name.Id;
        Title = $"{name.Prefix}overlap of every pair of {study.Variant} tasks";
        Caption = "Jaccard index of the second layer's masks in percent, over task and other task: "
            + string.Join("; ", panels.Select(panel => $"{panel.Name} ({panel.Points.Count} points)"))
            + ". The dashed line is what independent masks of the measured densities give. "
            + conditions.FirstSeedLine(study.Runs.Count);
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public string Title { get; }

    /// <inheritdoc/>
    public string Caption { get; }

    /// <inheritdoc/>
    public string Alternative =>
        $"3D scatter of overlaps. {string.Join(". ", panels.Select(InWords))}. Chance: {chance.Fixed(2)} %.";

    /// <inheritdoc/>
    public CsvText Data => new(
        ["points", "task", "other task", "overlap %"],
        [.. panels.SelectMany(panel => panel.Points.Select(point => (string[])
            [panel.Name, CsvText.Whole(point.Key.First), CsvText.Whole(point.Key.Second), CsvText.Exact(point.Value)]))]);

    /// <inheritdoc/>
    public Drawing Draw()
    {
        var values = panels.SelectMany(panel => panel.Points.Values).Append(chance).ToArray();
        var scale = Scale.Around(values.Min(), Math.Max(values.Max(), values.Min() + SmallestRange), 5);
        var drawing = Drawing.InPixels(PanelWidth * panels.Length, FigureHeight);
        for (var index = 0; index < panels.Length; index++)
        {
            var left = PanelWidth * index;
            var space = new ScatterSpace(drawing, new Projection(left + 56, 62, 310), scale, tasks);
            space.DrawAxes();
            space.DrawLevel(chance, "chance");
            space.DrawPoints(panels[index].Points, panels[index].Ink);
            var heading = new Label(panels[index].Name, Ink.Text, Size: 15, IsBold: true);
            drawing.Write(left + (PanelWidth / 2), FigureHeight - 20, heading);
        }

        return drawing;
    }

    private static string InWords(Panel panel) => $"{panel.Name}: {panel.Points.Count} points between "
        + $"{panel.Points.Values.Min().Fixed(2)} and {panel.Points.Values.Max().Fixed(2)} %";

    private sealed record Panel(string Name, Ink Ink, IReadOnlyDictionary<(int First, int Second), double> Points);
}
