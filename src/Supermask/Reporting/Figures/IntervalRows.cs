using ScottPlot;
using Supermask.Measuring.Statistics;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Figures;

/// <summary>A number with its interval, as one line of a figure.</summary>
/// <param name="Name">What it is, in a few words.</param>
/// <param name="Value">The number.</param>
public sealed record IntervalRow(string Name, Interval Value);

/// <summary>Lines of a figure that are to be read against one number.</summary>
/// <param name="Name">What they have in common.</param>
/// <param name="Reference">The number; null where there is none.</param>
/// <param name="Rows">The lines; at least one.</param>
public sealed record IntervalGroup(string Name, double? Reference, IReadOnlyList<IntervalRow> Rows);

/// <summary>Numbers with their intervals on one axis that shows 0, group by group, each group with the number it is read against.</summary>
/// <param name="words">What it is called and what is said of it.</param>
/// <param name="groups">The groups; at least one.</param>
public sealed class IntervalRows(IntervalWords words, IReadOnlyList<IntervalGroup> groups) : IFigure
{
    private const int Width = 632;
    private const int Start = 258;
    private const int Room = 252;
    private const int RowHeight = 22;
    private const int Head = 40;
    private const int Foot = 26;
    private const double Empty = 1e-9;

    /// <inheritdoc/>
    public string Id => words.Id;

    /// <inheritdoc/>
    public string Title => words.Title;

    /// <inheritdoc/>
    public string Caption => words.Caption;

    /// <inheritdoc/>
    public string Alternative => string.Join(" ", groups.Select(group =>
        $"{group.Name}{(group.Reference is { } reference ? $", {words.Reference} {reference.Fixed(words.Decimals)}" : "")}: "
        + string.Join("; ", group.Rows.Select(row => $"{row.Name} {row.Value.PlusMinus(words.Decimals)}")) + "."));

    /// <inheritdoc/>
    public CsvText Data => new(
        ["group", "what", words.Unit, "low", "high", words.Reference],
        [.. from each in groups
            from row in each.Rows
            select (string[])
            [
                each.Name, row.Name, CsvText.Exact(row.Value.Mean), CsvText.Exact(row.Value.Low), CsvText.Exact(row.Value.High),
                each.Reference is { } reference ? CsvText.Exact(reference) : "",
            ]]);

    /// <inheritdoc/>
    public Drawing Draw()
    {
        var drawing = Drawing.InPixels(Width, Head + (groups.Sum(group => group.Rows.Count + 1) * RowHeight) + Foot);
        var scale = ScaleOf();
        double Place(double value) => Start + (Room * (Math.Clamp(value, scale.Low, scale.High) - scale.Low) / (scale.High - scale.Low));
        DrawAxis(drawing, scale, Place);
        double middle = drawing.Height - Head - (RowHeight / 2.0);
        foreach (var group in groups)
        {
            drawing.Write(0, middle, new Label(group.Name, Ink.Text, Anchor: Anchor.Start, Down: 4.5, IsBold: true));
            if (group.Reference is { } reference)
            {
                var bottom = middle - ((group.Rows.Count + 0.4) * RowHeight);
                drawing.Line(Place(reference), middle - (0.4 * RowHeight), Place(reference), bottom, Ink.Published, 3);
                drawing.Write(Width, middle, new Label(reference.Fixed(words.Decimals), Ink.Published, Anchor: Anchor.End, Down: 4.5));
            }

            middle -= RowHeight;
            foreach (var row in group.Rows)
            {
                DrawRow(drawing, row, middle, scale, Place);
                middle -= RowHeight;
            }
        }

        return drawing;
    }

    private double[] Ends =>
    [
        .. groups.SelectMany(group => group.Rows).SelectMany(row => new[] { row.Value.Mean, row.Value.Low, row.Value.High }).Where(double.IsFinite),
        .. groups.Select(group => group.Reference).OfType<double>(),
    ];

    // What lies beyond the end would leave no room to tell the others apart.
    private Scale ScaleOf()
    {
        var end = words.End ?? double.PositiveInfinity;
        return Scale.Around(Math.Max(Math.Min(0, Ends.Min()), -end), Math.Max(Math.Min(Ends.Max(), end), Empty), 8);
    }

    private void DrawAxis(Drawing drawing, Scale scale, Func<double, double> place)
    {
        foreach (var tick in scale.Ticks)
        {
            drawing.Line(place(tick), Foot, place(tick), drawing.Height - Head, tick == 0 ? Ink.Muted : Ink.Rule);
            drawing.Write(place(tick), Foot, new Label(Signs.Show(tick, scale.Decimals), Ink.Muted, Size: 12, Down: 18));
        }

        var y = drawing.Height - 14;
        drawing.Write(Width, y, new Label(words.Unit, Ink.Muted, Anchor: Anchor.End, Down: 4.5));
        drawing.Line(Start, y - 7, Start, y + 7, Ink.Published, 3);
        drawing.Write(Start + 8, y, new Label(words.Reference, Ink.Muted, Anchor: Anchor.Start, Down: 4.5));
    }

    private void DrawRow(Drawing drawing, IntervalRow row, double middle, Scale scale, Func<double, double> place)
    {
        if (double.IsFinite(row.Value.Low))
        {
            drawing.Line(place(row.Value.Low), middle, place(row.Value.High), middle, Ink.Measured, 2);
        }

        if (row.Value.Mean > scale.High || row.Value.Mean < scale.Low)
        {
            var isAbove = row.Value.Mean > scale.High;
            var beyond = new Label(isAbove ? "→" : "←", Ink.Measured, Anchor: isAbove ? Anchor.End : Anchor.Start, Down: 4.5, IsBold: true);
            drawing.Write(place(row.Value.Mean), middle, beyond);
        }
        else
        {
            drawing.Mark(place(row.Value.Mean), middle, MarkerShape.FilledCircle, 9, Ink.Measured.Color);
        }

        drawing.Write(12, middle, new Label(row.Name, Ink.Muted, Anchor: Anchor.Start, Down: 4.5));
        drawing.Write(Width, middle, new Label(row.Value.PlusMinus(words.Decimals), Ink.Text, Anchor: Anchor.End, Down: 4.5));
    }
}

/// <summary>The words of such a figure.</summary>
/// <param name="Id">Its name in links.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Caption">How to read it, and under what conditions it was measured.</param>
/// <param name="Unit">The unit of the numbers.</param>
/// <param name="Decimals">How many decimals they are shown with.</param>
/// <param name="Reference">What the number of a group is.</param>
public sealed record IntervalWords(string Id, string Title, string Caption, string Unit, int Decimals, string Reference)
{
    /// <summary>The largest number that the axis shows, on either side of 0; an arrow points to what lies beyond. Null where it shows all.</summary>
    public double? End { get; init; }
}
