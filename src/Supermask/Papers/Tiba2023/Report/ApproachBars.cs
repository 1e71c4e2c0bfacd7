using System.Globalization;
using ScottPlot;
using Supermask.Measuring;
using Supermask.Measuring.Statistics;
using Supermask.Reporting;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;
using Drawing = Supermask.Reporting.Figures.Drawing;
using Label = Supermask.Reporting.Figures.Label;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>
/// A measure of the classic and the novel approach for every variant, as bars that start at 0, so that a difference looks
/// as large as it is: Figures 32 to 34. The numbers beside them tell what the bars cannot show.
/// </summary>
public sealed class ApproachBars : IFigure
{
    private const int Width = 632;
    private const int BarStart = 158;
    private const int BarRoom = 264;
    private const int MeasuredEnd = 552;
    private const int RowHeight = 24;
    private const int BarHeight = 15;
    private const int GroupGap = 12;
    private const int Head = 58;
    private const int Foot = 24;

    private readonly ApproachMeasure measure;
    private readonly Bar[][] groups;

    /// <summary>The figure of a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="variants">The networks of one epoch; at least one variant.</param>
    /// <param name="conditions">Under what conditions they were trained.</param>
    public ApproachBars(ApproachMeasure measure, IReadOnlyList<BothApproaches> variants, Conditions conditions)
    {
        this.measure = measure;
        groups = [.. variants.Select(variant => variant.Studies.Select(study => BarOf(study, measure)).ToArray())];
        Caption = $"Mean over tasks and seeds, with the 90 % interval of the mean over seeds behind ±. {measure.Remark}"
            + $"{BothApproaches.WhyTheSame(variants)}Published: Tables 10 to 12, means of ten rounds. "
            + conditions.Line([.. variants.SelectMany(variant => variant.Studies)]);
    }

    /// <inheritdoc/>
    public string Id => $"figure-{measure.Number}";

    /// <inheritdoc/>
    public string Title => $"Figure {measure.Number}: {measure.Name} of the classic and the novel approach";

    /// <inheritdoc/>
    public string Caption { get; }

    /// <inheritdoc/>
    public string Alternative => "Bars, one an approach and variant. " + string.Join(" ", groups.SelectMany(group => group).Select(bar =>
        $"{bar.Variant}, {bar.Approach}: {InWords(bar)}{(bar.Published is { } published ? $", published {published}" : "")}."));

    /// <inheritdoc/>
    public CsvText Data => new(
        ["variant", "approach", "measured", "low", "high", "published"],
        [.. groups.SelectMany(group => group).Select(bar => (string[])
        [
            bar.Variant, bar.Approach, CsvText.Exact(bar.Measured.Mean), CsvText.Exact(bar.Measured.Low),
            CsvText.Exact(bar.Measured.High), bar.Published ?? "",
        ])]);

    /// <inheritdoc/>
    public Drawing Draw()
    {
        var rows = groups.Sum(group => group.Length);
        var drawing = Drawing.InPixels(Width, Head + (rows * RowHeight) + ((groups.Length - 1) * GroupGap) + Foot);
        DrawLegend(drawing);
        var scale = ToScale();
        DrawAxis(drawing, scale);
        double top = drawing.Height - Head;
        foreach (var group in groups)
        {
            foreach (var (row, bar) in group.Index())
            {
                DrawRow(drawing, bar, row == 0 ? bar.Variant : "", top - ((row + 0.5) * RowHeight), scale);
            }

            top -= (group.Length * RowHeight) + GroupGap;
        }

        return drawing;
    }

    private static Bar BarOf(RunStudy study, ApproachMeasure measure)
    {
        var published = PublishedPlaces.Of(study.Variant) is { } places
            ? PublishedTable.Load(places.Means).Rows.Single(row => row[0] == measure.Metric)[study.Arm.IsNovel() ? 2 : 1]
            : null;
        return new Bar(study.Variant, study.Arm.Approach, study.Measure(measure.Quantity).Interval, published);
    }

    private string InWords(Bar bar) => $"{bar.Measured.PlusMinus(measure.Decimals)}{measure.Unit}";

    private void DrawLegend(Drawing drawing)
    {
        var y = drawing.Height - 12;
        drawing.Fill(new CoordinateRect(BarStart, BarStart + 22, y - 6, y + 6), Ink.Measured.Color);
        drawing.Write(BarStart + 30, y, new Label("measured", Ink.Muted, Anchor: Anchor.Start, Down: 5));
        if (measure.IsComparable && groups.Any(group => group.Any(bar => bar.Published is not null)))
        {
            drawing.Line(BarStart + 114, y - 8, BarStart + 114, y + 8, Ink.Published, 3);
            drawing.Write(BarStart + 122, y, new Label("published", Ink.Muted, Anchor: Anchor.Start, Down: 5));
        }

        var heading = new Label($"measured{measure.Unit}", Ink.Muted, Anchor: Anchor.End, Down: -10);
        drawing.Write(MeasuredEnd, drawing.Height - Head, heading);
        drawing.Write(Width, drawing.Height - Head, heading with { Text = "published" });
    }

    private void DrawAxis(Drawing drawing, Func<double, double> scale)
    {
        double top = drawing.Height - Head;
        var ticks = Scale.Within(0, Longest(), 5);
        foreach (var tick in ticks.Ticks)
        {
            drawing.Line(scale(tick), Foot, scale(tick), top, tick == 0 ? Ink.Muted : Ink.Rule);
            drawing.Write(scale(tick), Foot, new Label(tick.Fixed(ticks.Decimals), Ink.Muted, Size: 12, Down: 17));
        }
    }

    private void DrawRow(Drawing drawing, Bar bar, string variant, double middle, Func<double, double> scale)
    {
        var (low, high) = (middle - (BarHeight / 2.0), middle + (BarHeight / 2.0));
        drawing.Fill(new CoordinateRect(BarStart, scale(bar.Measured.Mean), low, high), Ink.Measured.Color);
        if (double.IsFinite(bar.Measured.Low) && !bar.Measured.IsPoint)
        {
            drawing.Line(scale(bar.Measured.Low), middle, scale(bar.Measured.High), middle, Ink.Text, 2);
        }

        if (measure.IsComparable && bar.Published is { } published)
        {
            var x = scale(double.Parse(published, CultureInfo.InvariantCulture));
            drawing.Line(x, low - 2, x, high + 2, Ink.Published, 3);
        }

        drawing.Write(0, middle, new Label(variant, Ink.Text, Anchor: Anchor.Start, Down: 4.5, IsBold: true));
        drawing.Write(BarStart, middle, new Label(bar.Approach, Ink.Muted, Anchor: Anchor.End, Right: -8, Down: 4.5));
        var number = new Label(bar.Measured.PlusMinus(measure.Decimals), Ink.Text, Anchor: Anchor.End, Down: 4.5);
        drawing.Write(MeasuredEnd, middle, number);
        drawing.Write(Width, middle, number with { Text = bar.Published ?? ReportTable.None, Ink = Ink.Muted });
    }

    private Func<double, double> ToScale()
    {
        var longest = Longest();
        return value => BarStart + (BarRoom * value / longest);
    }

    // The end of the axis; what was measured is never 0 throughout but in a test of the path, where any end will do.
    private double Longest()
    {
        var longest = measure.End ?? groups.SelectMany(group => group).SelectMany(bar => new[]
        {
            bar.Measured.Mean, double.IsFinite(bar.Measured.High) ? bar.Measured.High : 0,
            measure.IsComparable && bar.Published is { } published ? double.Parse(published, CultureInfo.InvariantCulture) : 0,
        }).Max();
        return longest > 0 ? longest : 1;
    }

    private sealed record Bar(string Variant, string Approach, Interval Measured, string? Published);
}
