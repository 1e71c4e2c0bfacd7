using ScottPlot;
using Supermask.Measuring.Statistics;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Figures;

/// <summary>One line of the figure.</summary>
/// <param name="Name">What it is, in a few words.</param>
/// <param name="Whole">All layers together.</param>
/// <param name="Layers">Each layer by itself, from the inputs on.</param>
public sealed record Lane(string Name, Interval Whole, IReadOnlyList<Interval> Layers);

/// <summary>Lines that have something in common.</summary>
/// <param name="Name">What that is.</param>
/// <param name="Lanes">The lines; at least one.</param>
public sealed record LaneGroup(string Name, IReadOnlyList<Lane> Lanes);

/// <summary>The words of such a figure.</summary>
/// <param name="Id">Its name in links.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Caption">How to read it, and under what conditions it was measured.</param>
/// <param name="Unit">The unit of the numbers.</param>
/// <param name="Decimals">How many decimals they are shown with.</param>
/// <param name="End">The largest number that the axis shows, on either side of 0; an arrow points to what lies beyond. Null where it shows all.</param>
public sealed record LaneWords(string Id, string Title, string Caption, string Unit, int Decimals, double? End);

/// <summary>A number of all layers of a network with its interval, and that of each layer, network by network on an axis that shows 0.</summary>
/// <param name="words">What it is called and what is said of it.</param>
/// <param name="groups">The lines by what they have in common; at least one group.</param>
public sealed class LayerLanes(LaneWords words, IReadOnlyList<LaneGroup> groups) : IFigure
{
    private const int Width = 720;
    private const int Start = 272;
    private const int Room = 316;
    private const int RowHeight = 24;
    // What stands for all layers is above what stands for each.
    private const double Aside = 4.5;
    private const int Head = 34;
    private const int Foot = 26;

    private static readonly (MarkerShape Shape, Ink Ink)[] OfLayers =
        [(MarkerShape.FilledTriangleUp, Ink.Published), (MarkerShape.OpenDiamond, Ink.Chance), (MarkerShape.FilledSquare, Ink.Muted)];

    private readonly Spread spread = Spread.Of(groups.SelectMany(group => group.Lanes).SelectMany(lane => lane.Layers.Select(Mean).Append(lane.Whole)))
        .Around0(words.End);

    /// <inheritdoc/>
    public string Id => words.Id;

    /// <inheritdoc/>
    public string Title => words.Title;

    /// <inheritdoc/>
    public string Caption => words.Caption;

    /// <inheritdoc/>
    public string Alternative => string.Join(" ", groups.Select(group => $"{group.Name}: " + string.Join("; ", group.Lanes.Select(lane =>
        $"{lane.Name} {lane.Whole.PlusMinus(words.Decimals)}, by layer {string.Join(", ", lane.Layers.Select(layer => layer.Mean.Fixed(words.Decimals)))}")) + "."));

    /// <inheritdoc/>
    public CsvText Data => new(
        ["group", "network", "layer", words.Unit, "low", "high", "n"],
        [.. from each in groups
            from lane in each.Lanes
            from number in lane.Layers.Prepend(lane.Whole).Index()
            select (string[])
            [
                each.Name, lane.Name, number.Index == 0 ? "all" : CsvText.Whole(number.Index), CsvText.Exact(number.Item.Mean),
                CsvText.Exact(number.Item.Low), CsvText.Exact(number.Item.High), CsvText.Whole(number.Item.Count),
            ]]);

    /// <inheritdoc/>
    public Drawing Draw()
    {
        var drawing = Drawing.InPixels(Width, Head + (groups.Sum(group => group.Lanes.Count + 1) * RowHeight) + Foot);
        DrawAxis(drawing);
        DrawLegend(drawing);
        double middle = drawing.Height - Head - (RowHeight / 2.0);
        foreach (var group in groups)
        {
            drawing.Write(0, middle, new Label(group.Name, Ink.Text, Anchor: Anchor.Start, Down: 4.5, IsBold: true));
            middle -= RowHeight;
            foreach (var lane in group.Lanes)
            {
                DrawLane(drawing, lane, middle);
                middle -= RowHeight;
            }
        }

        return drawing;
    }

    private static Interval Mean(Interval layer) => Interval.Certain(layer.Mean);

    private double Place(double value) => Start + (Room * spread.ShareOf(value));

    private void DrawAxis(Drawing drawing)
    {
        var scale = Scale.Within(spread.Low, spread.High, 6);
        foreach (var tick in scale.Ticks)
        {
            drawing.Line(Place(tick), Foot, Place(tick), drawing.Height - Head, tick == 0 ? Ink.Muted : Ink.Rule);
            drawing.Write(Place(tick), Foot, new Label(Signs.Show(tick, scale.Decimals), Ink.Muted, Size: 12, Down: 18));
        }

        drawing.Write(Width, drawing.Height - 13, new Label(words.Unit, Ink.Muted, Anchor: Anchor.End, Down: 4.5));
    }

    private void DrawLegend(Drawing drawing)
    {
        var (x, y) = (6.0, drawing.Height - 13.0);
        drawing.Mark(x, y, MarkerShape.FilledCircle, 10, Ink.Measured.Color);
        drawing.Write(x, y, new Label("all layers", Ink.Muted, Anchor: Anchor.Start, Right: 11, Down: 4.5));
        x += 92;
        foreach (var layer in Enumerable.Range(0, Math.Min(OfLayers.Length, groups.Max(group => group.Lanes.Max(lane => lane.Layers.Count)))))
        {
            MarkLayer(drawing, layer, x, y);
            drawing.Write(x, y, new Label($"layer {layer + 1}", Ink.Muted, Anchor: Anchor.Start, Right: 11, Down: 4.5));
            x += 76;
        }
    }

    private void DrawLane(Drawing drawing, Lane lane, double middle)
    {
        drawing.Write(12, middle, new Label(lane.Name, Ink.Muted, Anchor: Anchor.Start, Down: 4.5));
        drawing.Write(Width, middle, new Label(lane.Whole.PlusMinus(words.Decimals).Replace('-', '−'), Ink.Text, Anchor: Anchor.End, Down: 4.5));
        if (double.IsFinite(lane.Whole.Low) && spread.Holds(lane.Whole.Mean))
        {
            drawing.Line(Place(lane.Whole.Low), middle + Aside, Place(lane.Whole.High), middle + Aside, Ink.Measured, 2);
        }

        foreach (var (layer, value) in lane.Layers.Index().Where(each => spread.Holds(each.Item.Mean)))
        {
            MarkLayer(drawing, layer, Place(value.Mean), middle - Aside);
        }

        if (!spread.Holds(lane.Whole.Mean))
        {
            var isAbove = lane.Whole.Mean > spread.High;
            var arrow = new Label(isAbove ? "→" : "←", Ink.Measured, Anchor: isAbove ? Anchor.End : Anchor.Start, Down: 4.5, IsBold: true);
            drawing.Write(Place(lane.Whole.Mean), middle, arrow);
        }
        else
        {
            drawing.Mark(Place(lane.Whole.Mean), middle + Aside, MarkerShape.FilledCircle, 9, Ink.Measured.Color);
        }
    }

    private static void MarkLayer(Drawing drawing, int layer, double x, double y)
    {
        var (shape, ink) = OfLayers[layer % OfLayers.Length];
        if (shape == MarkerShape.OpenDiamond)
        {
            drawing.MarkOpen(x, y, shape, 9, ink);
        }
        else
        {
            drawing.Mark(x, y, shape, shape == MarkerShape.FilledSquare ? 6 : 9, ink.Color);
        }
    }
}
