using System.Globalization;
using ScottPlot;
using Supermask.Data;
using Supermask.Papers.Tiba2023.Facts;
using Supermask.Reporting;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;
using Drawing = Supermask.Reporting.Figures.Drawing;
using Label = Supermask.Reporting.Figures.Label;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>
/// How the digits are spread over the images, as bars: Figures 18 and 19. The published values are marks on the bars.
/// </summary>
public sealed class ClassBars : IFigure
{
    private const int RowHeight = 24;
    private const int BarHeight = 15;
    private const int BarRoom = 228;
    private const int DigitRoom = 22;
    private const int ValueRoom = 56;
    private const int PanelWidth = DigitRoom + BarRoom + ValueRoom;
    private const int BetweenPanels = 20;
    private const int Head = 62;
    private const int Foot = 24;

    private readonly int decimals;
    private readonly double? even;
    private readonly Panel[] panels;

    private ClassBars(string id, string title, string caption, int decimals, double? even, params Panel[] panels) =>
        (Id, Title, Caption, this.decimals, this.even, this.panels) = (id, title, caption, decimals, even, panels);

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public string Title { get; }

    /// <inheritdoc/>
    public string Caption { get; }

    /// <inheritdoc/>
    public string Alternative => $"Bars, one a digit. {string.Join(" ", panels.Select(InWords))}";

    /// <summary>Figure 18: the number of images of each digit.</summary>
    public static ClassBars Counts(Dataset data, Conditions conditions) => new(
        "figure-18",
        "Figure 18: training and test images of each digit",
        "Number of images, with the published ones of Table 1 as lines; the two sets have scales of their own. The test "
        + $"images are those that the dissertation calls validation images. {conditions.Line(0)}",
        0,
        null,
        new Panel($"{data.Train.Count} training images", [.. data.Train.ClassCounts()], Published(1, 1)),
        new Panel($"{data.Test.Count} test images", [.. data.Test.ClassCounts()], Published(1, 2)));

    /// <summary>Figure 19: the share of each digit.</summary>
    public static ClassBars Shares(Dataset data, Conditions conditions) => new(
        "figure-19",
        "Figure 19: share of each digit in the training and test images",
        "Percent of the images of a set, with the published ones of Table 2 as lines. The dashed line is an even share. "
        + conditions.Line(0),
        2,
        100.0 / Mnist.Classes,
        new Panel("% of training images", [.. DataFacts.Shares(data.Train).Select(share => (double)share)], Published(2, 1)),
        new Panel("% of test images", [.. DataFacts.Shares(data.Test).Select(share => (double)share)], Published(2, 2)));

    /// <inheritdoc/>
    public CsvText Data => new(
        ["set", "digit", "measured", "published"],
        [.. panels.SelectMany(panel => panel.Measured.Select((value, digit) => (string[])
            [panel.Name, CsvText.Whole(digit), CsvText.Exact(value), CsvText.Exact(panel.Published[digit])]))]);

    /// <inheritdoc/>
    public Drawing Draw()
    {
        var height = Head + (Mnist.Classes * RowHeight) + Foot;
        var drawing = Drawing.InPixels((panels.Length * (PanelWidth + BetweenPanels)) - BetweenPanels, height);
        DrawLegend(drawing);
        for (var index = 0; index < panels.Length; index++)
        {
            DrawPanel(drawing, panels[index], index * (PanelWidth + BetweenPanels));
        }

        return drawing;
    }

    private static double[] Published(int table, int column) =>
        [.. PublishedTable.Load(table).Rows.Select(row => double.Parse(row[column], CultureInfo.InvariantCulture))];

    private string InWords(Panel panel) =>
        $"{panel.Name}: {string.Join(", ", panel.Measured.Select((value, digit) => $"digit {digit} {value.Fixed(decimals)}"))}.";

    private static void DrawLegend(Drawing drawing)
    {
        var y = drawing.Height - 12;
        drawing.Fill(new CoordinateRect(DigitRoom, DigitRoom + 22, y - 6, y + 6), Ink.Measured.Color);
        drawing.Write(DigitRoom + 30, y, new Label("measured", Ink.Muted, Anchor: Anchor.Start, Down: 5));
        drawing.Line(DigitRoom + 114, y - 8, DigitRoom + 114, y + 8, Ink.Published, 3);
        drawing.Write(DigitRoom + 122, y, new Label("published", Ink.Muted, Anchor: Anchor.Start, Down: 5));
    }

    private void DrawPanel(Drawing drawing, Panel panel, int left)
    {
        var start = left + DigitRoom;
        var longest = panel.Measured.Concat(panel.Published).Max();
        var scale = Scale.Within(0, longest, 4);
        double At(double value) => start + (BarRoom * value / longest);
        double top = drawing.Height - Head;
        drawing.Write(start, top, new Label(panel.Name, Ink.Text, Anchor: Anchor.Start, Down: -10, IsBold: true));
        foreach (var tick in scale.Ticks)
        {
            drawing.Line(At(tick), Foot, At(tick), top, tick == 0 ? Ink.Muted : Ink.Rule);
            drawing.Write(At(tick), Foot, new Label(tick.Fixed(scale.Decimals), Ink.Muted, Size: 12, Down: 17));
        }

        for (var digit = 0; digit < Mnist.Classes; digit++)
        {
            var (value, middle) = (panel.Measured[digit], top - ((digit + 0.5) * RowHeight));
            DrawBar(drawing, middle, start, At(value), At(panel.Published[digit]));
            drawing.Write(start, middle, new Label($"{digit}", Ink.Muted, Anchor: Anchor.End, Right: -8, Down: 4.5));
            var number = new Label(value.Fixed(decimals), Ink.Text, Anchor: Anchor.End, Down: 4.5);
            drawing.Write(left + PanelWidth, middle, number);
        }

        if (even is { } share)
        {
            drawing.Line(At(share), Foot, At(share), top + 4, Ink.Text, 1, LinePattern.Dashed);
        }
    }

    private static void DrawBar(Drawing drawing, double middle, double start, double measured, double published)
    {
        var (low, high) = (middle - (BarHeight / 2.0), middle + (BarHeight / 2.0));
        drawing.Fill(new CoordinateRect(start, measured, low, high), Ink.Measured.Color);
        drawing.Line(published, low - 2, published, high + 2, Ink.Published, 3);
    }

    private sealed record Panel(string Name, double[] Measured, double[] Published);
}
