using ScottPlot;
using Supermask.Measuring;
using Supermask.Networks;
using Supermask.Reporting;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;
using Drawing = Supermask.Reporting.Figures.Drawing;
using Label = Supermask.Reporting.Figures.Label;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>The masks of all tasks of the first seed, one pixel an entry: Figures 24, 26 and 28.</summary>
public sealed class MaskGrid : IFigure
{
    private const int Columns = 5;
    private const int Gap = 24;
    private const int HeadingHeight = 58;
    private const int LetterSize = 20;
    private const byte ShadeOfOne = 0x1D;
    private const byte ShadeOfZero = 0xFF;

    private readonly IReadOnlyList<BitMask> masks;

    /// <summary>The figure of a variant.</summary>
    public MaskGrid(OverlapStudy study, Conditions conditions)
    {
        var name = Naming.Figure(PublishedPlaces.Of(study.Variant)?.Masks, $"masks-{study.Variant}");
        masks = study.Masks[0].Masks;
        Id = name.Id;
        Title = $"{name.Prefix}the masks of the {study.Variant} tasks";
        Caption = $"Second layer, {masks[0].Rows} units by {masks[0].Columns} inputs; a dark pixel is an entry that is 1. "
            + "Units have no order, and about half of the entries are 1, so that a mask looks like noise: its shade tells "
            + $"how many entries are 1, and nothing else. {conditions.FirstSeedLine(study.Runs.Count)}";
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public string Title { get; }

    /// <inheritdoc/>
    public string Caption { get; }

    /// <inheritdoc/>
    public string Alternative => $"{masks.Count} panels of black and white noise, one a task. Shares of ones: "
        + string.Join(", ", masks.Select((mask, task) => $"task {task} {Share(mask)}")) + ".";

    /// <inheritdoc/>
    public CsvText Data => new(
        ["task", "unit", "entries"],
        [.. masks.SelectMany((mask, task) => Enumerable.Range(0, mask.Rows).Select(unit => (string[])
            [CsvText.Whole(task), CsvText.Whole(unit), Entries(mask, unit)]))]);

    /// <inheritdoc/>
    public Drawing Draw()
    {
        var (width, height) = (masks[0].Columns + Gap, masks[0].Rows + HeadingHeight);
        var rows = (masks.Count + Columns - 1) / Columns;
        var drawing = Drawing.InPixels((Columns * width) - Gap, rows * height);
        for (var task = 0; task < masks.Count; task++)
        {
            DrawPanel(drawing, task, task % Columns * width, (rows - 1 - (task / Columns)) * height);
        }

        return drawing;
    }

    private void DrawPanel(Drawing drawing, int task, int left, int bottom)
    {
        var (right, top) = (left + masks[task].Columns, bottom + masks[task].Rows);
        drawing.Show(new CoordinateRect(left, right, bottom, top), Picture(masks[task]));
        var name = new Label($"task {task}", Ink.Text, LetterSize, Anchor.Start, Down: -10, IsBold: true);
        drawing.Write(left, top, name);
        drawing.Write(right, top, new Label($"{Share(masks[task])} ones", Ink.Muted, LetterSize, Anchor.End, Down: -10));
    }

    private static string Share(BitMask mask) => $"{(100 * mask.Density).Fixed(2)} %";

    private static string Entries(BitMask mask, int unit) =>
        string.Create(mask.Columns, (mask, unit), static (text, row) =>
        {
            for (var column = 0; column < text.Length; column++)
            {
                text[column] = row.mask[row.unit, column] ? '1' : '0';
            }
        });

    private static GreyPicture Picture(BitMask mask) => new(mask.Columns, [.. Enumerable.Range(0, mask.Length)
        .Select(entry => mask[entry / mask.Columns, entry % mask.Columns] ? ShadeOfOne : ShadeOfZero)]);
}
