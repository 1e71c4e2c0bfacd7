using System.Runtime.InteropServices;
using ScottPlot;
using SkiaSharp;
using Supermask.Experiments;
using Supermask.Masks;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Figures;

/// <summary>The masks of all tasks of the first seed, one pixel an entry: Figures 24, 26 and 28.</summary>
public sealed class MaskGrid(OverlapStudy study, Conditions conditions) : IFigure
{
    private const int Columns = 5;
    private const int Gap = 24;
    private const int HeadingHeight = 58;
    private readonly PublishedPlaces? places = PublishedPlaces.Of(study.Variant);
    private readonly IReadOnlyList<BitMask> masks = study.Masks[0].Masks;

    /// <inheritdoc/>
    public string Id => places is null ? $"masks-{study.Variant}" : $"figure-{places.Masks}";

    /// <inheritdoc/>
    public string Title => (places is null ? "" : $"Figure {places.Masks}: ") + $"the masks of the {study.Variant} tasks";

    /// <inheritdoc/>
    public string Caption => $"Second layer, {masks[0].Rows} units by {masks[0].Columns} inputs, first seed; a dark pixel is an entry that is 1. "
        + "With about half of the entries 1 and no order among units, a mask looks like noise: shades tell its density and nothing else. "
        + conditions.FirstSeedLine(study.Runs.Count);

    /// <inheritdoc/>
    public string Alternative => $"{masks.Count} panels of black and white noise, one a task. Shares of ones: "
        + string.Join(", ", masks.Select((mask, task) => $"task {task} {Percent(mask)}")) + ".";

    /// <inheritdoc/>
    public Drawing Draw()
    {
        var (width, height) = (masks[0].Columns + Gap, masks[0].Rows + HeadingHeight);
        var rows = (masks.Count + Columns - 1) / Columns;
        var drawing = Drawing.InPixels((Columns * width) - Gap, rows * height);
        for (var task = 0; task < masks.Count; task++)
        {
            var (left, bottom) = (task % Columns * width, (rows - 1 - (task / Columns)) * height);
            drawing.Plot.Add.ImageRect(
                Picture(masks[task]), new CoordinateRect(left, left + masks[task].Columns, bottom, bottom + masks[task].Rows));
            drawing.Write(left, bottom + masks[task].Rows, new Label($"task {task}", Ink.Text, Size: 20, Anchor.Start, Down: -10, IsBold: true));
            drawing.Write(
                left + masks[task].Columns, bottom + masks[task].Rows, new Label($"{Percent(masks[task])} ones", Ink.Muted, Size: 20, Anchor.End, Down: -10));
        }

        return drawing;
    }

    private static string Percent(BitMask mask) => $"{(100 * mask.Density).Fixed(2)} %";

    private static Image Picture(BitMask mask)
    {
        var shades = new byte[mask.Length];
        for (var entry = 0; entry < mask.Length; entry++)
        {
            shades[entry] = mask[entry / mask.Columns, entry % mask.Columns] ? (byte)0x1D : (byte)0xFF;
        }

        var bitmap = new SKBitmap(new SKImageInfo(mask.Columns, mask.Rows, SKColorType.Gray8, SKAlphaType.Opaque));
        for (var row = 0; row < mask.Rows; row++)
        {
            Marshal.Copy(shades, row * mask.Columns, bitmap.GetPixels() + (row * bitmap.RowBytes), mask.Columns);
        }

        return new Image(bitmap);
    }
}
