using System.Text;
using ScottPlot;
using ScottPlot.TickGenerators;
using SkiaSharp;

namespace Supermask.Reporting.Figures;

/// <summary>
/// A plot whose words are not drawn by ScottPlot but laid over its drawing as SVG text: ScottPlot turns words into
/// glyphs of the machine's fonts, and without fonts into nothing. The ground is clear, and inks follow the reader's
/// light or dark scheme.
/// </summary>
public sealed class Drawing
{
    private readonly List<(Coordinates At, Label Label)> labels = [];
    private readonly List<(CoordinateRect Place, GreyPicture Picture)> pictures = [];

    /// <summary>An empty drawing.</summary>
    /// <param name="width">Width in pixels.</param>
    /// <param name="height">Height in pixels.</param>
    /// <param name="margin">Room around the data for words, in pixels.</param>
    /// <param name="limits">The range of the data that the rest shows.</param>
    public Drawing(int width, int height, PixelPadding margin, AxisLimits limits)
    {
        (Width, Height) = (width, height);
        Plot = new Plot();
        Plot.FigureBackground.Color = Colors.Transparent;
        Plot.DataBackground.Color = Colors.Transparent;
        Plot.HideGrid();
        Plot.Axes.Frame(false);
        foreach (var axis in Plot.Axes.GetAxes())
        {
            axis.IsVisible = false;
            axis.TickGenerator = new EmptyTickGenerator();
        }

        Plot.Layout.Fixed(margin);
        Plot.Axes.SetLimits(limits);
    }

    /// <summary>A drawing in pixels from its lower left corner.</summary>
    public static Drawing InPixels(int width, int height) =>
        new(width, height, new PixelPadding(0), new AxisLimits(0, width, 0, height));

    /// <summary>Width in pixels.</summary>
    public int Width { get; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }

    /// <summary>What ScottPlot draws.</summary>
    public Plot Plot { get; }

    /// <summary>Writes words at a place of the data.</summary>
    public void Write(double x, double y, Label label) => labels.Add((new Coordinates(x, y), label));

    /// <summary>Shows a picture over what is drawn.</summary>
    public void Show(CoordinateRect place, GreyPicture picture) => pictures.Add((place, picture));

    /// <summary>Draws a straight line.</summary>
    public void Line(
        double fromX, double fromY, double toX, double toY, Ink ink, float width = 1, LinePattern? pattern = null)
    {
        var line = Plot.Add.Line(fromX, fromY, toX, toY);
        line.LineColor = ink.Color;
        line.LineWidth = width;
        line.LinePattern = pattern ?? LinePattern.Solid;
    }

    /// <summary>Draws a filled rectangle.</summary>
    public void Fill(CoordinateRect place, Color color)
    {
        var rectangle = Plot.Add.Rectangle(place);
        rectangle.FillColor = color;
        rectangle.LineWidth = 0;
    }

    /// <summary>Draws a filled marker.</summary>
    public void Mark(double x, double y, MarkerShape shape, float size, Color color) =>
        Plot.Add.Marker(x, y, shape, size, color).MarkerStyle.CustomRenderer = HeldMarker.Of(shape);

    /// <summary>Draws an outlined marker.</summary>
    public void MarkOpen(double x, double y, MarkerShape shape, float size, Ink ink)
    {
        var marker = Plot.Add.Marker(x, y, shape, size, ink.Color);
        marker.MarkerLineColor = ink.Color;
        marker.MarkerLineWidth = 2;
        marker.MarkerStyle.CustomRenderer = HeldMarker.Of(shape);
    }

    /// <summary>The drawing as SVG; the same drawing gives the same bytes on every machine.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="alternative">What somebody should know who cannot see it.</param>
    public string ToSvg(string title, string alternative)
    {
        var document = new SvgDocument(Vectors(), Width, Height);
        document.Describe(title, alternative);
        foreach (var (place, picture) in pictures)
        {
            var (start, end) = (Plot.GetPixel(place.TopLeft), Plot.GetPixel(place.BottomRight));
            document.Add(picture, start.X, start.Y, end.X - start.X, end.Y - start.Y);
        }

        foreach (var (at, label) in labels)
        {
            var pixel = Plot.GetPixel(at);
            document.Add(label, pixel.X, pixel.Y);
        }

        return document.ToString();
    }

    // As Plot.GetSvgXml draws, but for the first drawing, which settles the layout and is thrown away: that makes pixels.
    private string Vectors()
    {
        Plot.RenderManager.ClearCanvasBeforeEachRender = false;
        using var nowhere = new SKNoDrawCanvas(Width, Height);
        Plot.Render(nowhere, Width, Height);
        using var stream = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(new SKRect(0, 0, Width, Height), stream))
        {
            Plot.Render(canvas, Width, Height);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
