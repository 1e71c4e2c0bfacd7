using System.Globalization;
using ScottPlot;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Measuring.Statistics;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Figures;

/// <summary>
/// One comparison of a claim on a number line: the values at which it holds as a band, the claimed value, the measured
/// mean with its interval, every seed, and chance; each kind has a line and a shape of its own.
/// </summary>
public sealed class CriterionFigure : IFigure
{
    private const int FigureWidth = 360;
    private const int LaneHeight = 22;
    private const int LeftRoom = 84;
    private const int RightRoom = 14;
    private const int AxisHeight = 26;
    private const double MarginOfAxis = 0.08;

    private readonly Criterion criterion;
    private readonly Interval interval;
    private readonly AcceptedRange accepted;
    private readonly double[] seeds;

    private CriterionFigure(ClaimEvidence claim, int index, Interval interval, AcceptedRange accepted)
    {
        criterion = claim.Criteria[index];
        (this.interval, this.accepted) = (interval, accepted);
        seeds = [.. criterion.PerSeed.Select(Number).Where(double.IsFinite)];
        Id = $"{FileNames.Safe(claim.Id)}-{(index + 1).ToString(CultureInfo.InvariantCulture)}";
        Caption = Conditions.Of(claim).Line(criterion.PerSeed.Count, criterion.CountedAs);
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public string Title => criterion.Quantity;

    /// <inheritdoc/>
    public string Caption { get; }

    /// <inheritdoc/>
    public string Alternative => $"{criterion.Quantity}: claimed {criterion.Expected}; measured {criterion.Measured}"
        + (HasWidth ? $", interval {interval.Low.Show()} to {interval.High.Show()}" : "")
        + (criterion.Chance is { } chance ? $"; chance gives {chance.Show(criterion.Unit)}." : ".");

    private bool HasWidth => double.IsFinite(interval.Low) && double.IsFinite(interval.High) && interval.Count > 1;

    /// <summary>The figure of a criterion; null where it is no matter of a number.</summary>
    public static CriterionFigure? Of(ClaimEvidence claim, int index) =>
        claim.Criteria[index] is { Interval: { } interval, Accepted: { } accepted } && double.IsFinite(interval.Mean)
            ? new CriterionFigure(claim, index, interval, accepted)
            : null;

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : double.NaN;

    /// <inheritdoc/>
    public CsvText Data => new(
        ["what", "value"],
        [.. Marks().Select(mark => (string[])[mark.What, CsvText.Exact(mark.Value)])]);

    /// <inheritdoc/>
    public Drawing Draw()
    {
        var lanes = Lanes().ToArray();
        var (low, high) = Range();
        var drawing = new Drawing(
            FigureWidth,
            (lanes.Length * LaneHeight) + AxisHeight + 4,
            new PixelPadding(LeftRoom, RightRoom, AxisHeight, 4),
            new AxisLimits(low, high, lanes.Length, 0));
        var band = new CoordinateRect(accepted.Low ?? low, accepted.High ?? high, 0, lanes.Length);
        drawing.Fill(band, Ink.Published.Color.WithAlpha(0.16));
        DrawAxis(drawing, low, high, lanes.Length);
        for (var lane = 0; lane < lanes.Length; lane++)
        {
            var name = new Label(lanes[lane].Name, Ink.Muted, Anchor: Anchor.End, Right: -10, Down: 4.5);
            drawing.Write(low, lane + 0.5, name);
            lanes[lane].Draw(drawing, lane + 0.5);
        }

        return drawing;
    }

    private IEnumerable<(string What, double Value)> Marks()
    {
        (string What, double? Value)[] marks =
        [
            ("accepted from", accepted.Low), ("accepted to", accepted.High), ("claimed", accepted.Claimed),
            ("measured", interval.Mean), ("interval from", HasWidth ? interval.Low : null),
            ("interval to", HasWidth ? interval.High : null), ("chance", criterion.Chance),
            .. seeds.Select(seed => ($"value of a {criterion.CountedAs.TrimEnd('s')}", (double?)seed)),
        ];
        return marks.Where(mark => mark.Value is not null).Select(mark => (mark.What, mark.Value!.Value));
    }

    private IEnumerable<(string Name, Action<Drawing, double> Draw)> Lanes()
    {
        yield return ("claimed", (drawing, lane) =>
            drawing.Line(accepted.Claimed, lane - 0.38, accepted.Claimed, lane + 0.38, Ink.Published, 3));
        yield return ("measured", DrawMeasured);
        if (seeds.Length > 1)
        {
            var color = Ink.Measured.Color.WithAlpha(0.7);
            yield return ($"each {criterion.CountedAs.TrimEnd('s')}", (drawing, lane) =>
                Array.ForEach(seeds, seed => drawing.Mark(seed, lane, MarkerShape.FilledCircle, 6, color)));
        }

        if (criterion.Chance is { } chance && double.IsFinite(chance))
        {
            yield return ("chance", (drawing, lane) =>
                drawing.MarkOpen(chance, lane, MarkerShape.OpenDiamond, 10, Ink.Chance));
        }
    }

    private void DrawMeasured(Drawing drawing, double lane)
    {
        if (HasWidth)
        {
            drawing.Line(interval.Low, lane, interval.High, lane, Ink.Measured, 2);
            drawing.Line(interval.Low, lane - 0.2, interval.Low, lane + 0.2, Ink.Measured, 2);
            drawing.Line(interval.High, lane - 0.2, interval.High, lane + 0.2, Ink.Measured, 2);
        }

        drawing.Mark(interval.Mean, lane, MarkerShape.FilledSquare, 9, Ink.Measured.Color);
    }

    private static void DrawAxis(Drawing drawing, double low, double high, int lanes)
    {
        drawing.Line(low, lanes, high, lanes, Ink.Muted);
        var scale = Scale.Within(low, high, 5);
        foreach (var tick in scale.Ticks)
        {
            drawing.Line(tick, 0, tick, lanes, Ink.Rule);
            drawing.Write(tick, lanes, new Label(Signs.Show(tick, scale.Decimals), Ink.Muted, Size: 12, Down: 17));
        }
    }

    // Everything that is marked, with some room at both ends; a band that has no end runs out of the picture.
    private (double Low, double High) Range()
    {
        double?[] marked =
        [
            accepted.Claimed, accepted.Low, accepted.High, interval.Mean, HasWidth ? interval.Low : null,
            HasWidth ? interval.High : null, criterion.Chance, .. seeds.Select(seed => (double?)seed),
        ];
        var values = marked.OfType<double>().Where(double.IsFinite).ToArray();
        var (low, high) = (values.Min(), values.Max());
        var room = high > low ? MarginOfAxis * (high - low) : Math.Max(Math.Abs(low) * MarginOfAxis, 1e-6);
        return (low - room, high + room);
    }
}
