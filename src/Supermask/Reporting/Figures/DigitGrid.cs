using ScottPlot;
using Supermask.Data;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Figures;

/// <summary>Images of digits in panels, side by side within a panel, each as grey as its file has it.</summary>
/// <param name="panels">The panels, row by row; each has the same number of images.</param>
/// <param name="columns">Panels in a row, at least two.</param>
/// <param name="scale">Pixels of the figure along a pixel of an image.</param>
public sealed class DigitGrid(IReadOnlyList<DigitPanel> panels, int columns, int scale) : IFigure
{
    private const int BetweenImages = 4;
    private const int Width = 632;
    private const int HeadingHeight = 26;
    private const int RoomBelow = 14;

    private readonly int side = Mnist.Side * scale;

    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public required string Title { get; init; }

    /// <inheritdoc/>
    public required string Caption { get; init; }

    /// <inheritdoc/>
    public required string Alternative { get; init; }

    // The panels of every such figure spread over the same width.
    private int BetweenPanels => (Width - (columns * PanelWidth)) / (columns - 1);

    private int PanelWidth => (panels[0].Images.Count * (side + BetweenImages)) - BetweenImages;

    /// <inheritdoc/>
    public CsvText Data => new(
        ["panel", "note", "image", .. Enumerable.Range(0, Mnist.Pixels).Select(pixel => $"pixel {pixel}")],
        [.. panels.SelectMany(panel => panel.Images.Select((pixels, image) => (string[])
            [panel.Heading, panel.Note, CsvText.Whole(image), .. pixels.Select(pixel => CsvText.Whole(pixel))]))]);

    /// <inheritdoc/>
    public Drawing Draw()
    {
        var rows = (panels.Count + columns - 1) / columns;
        var rowHeight = HeadingHeight + side + RoomBelow;
        var drawing = Drawing.InPixels(Width, (rows * rowHeight) - RoomBelow + 1);
        for (var index = 0; index < panels.Count; index++)
        {
            var top = drawing.Height - HeadingHeight - (index / columns * rowHeight);
            DrawPanel(drawing, panels[index], index % columns * (PanelWidth + BetweenPanels), top);
        }

        return drawing;
    }

    private void DrawPanel(Drawing drawing, DigitPanel panel, int left, int top)
    {
        drawing.Write(left, top, new Label(panel.Heading, Ink.Text, Anchor: Anchor.Start, Down: -8, IsBold: true));
        drawing.Write(left + PanelWidth, top, new Label(panel.Note, Ink.Muted, Anchor: Anchor.End, Down: -8));
        for (var index = 0; index < panel.Images.Count; index++)
        {
            var start = left + (index * (side + BetweenImages));
            var place = new CoordinateRect(start, start + side, top - side, top);
            drawing.Show(place, Enlarged(panel.Images[index]));
        }
    }

    // Enlarged here, because browsers blur what they enlarge.
    private GreyPicture Enlarged(byte[] pixels) => new(side, [.. Enumerable.Range(0, side * side)
        .Select(at => pixels[(at / side / scale * Mnist.Side) + (at % side / scale)])]);
}

/// <summary>Some images under a heading.</summary>
/// <param name="Heading">What they show.</param>
/// <param name="Note">What stands at the other end of the heading's line; may be empty.</param>
/// <param name="Images">Grey levels of each image, <c>[784]</c>.</param>
public sealed record DigitPanel(string Heading, string Note, IReadOnlyList<byte[]> Images);
