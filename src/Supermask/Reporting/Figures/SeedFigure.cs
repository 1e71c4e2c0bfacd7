using System.Globalization;
using ScottPlot;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Figures;

/// <summary>
/// The value of every seed on a line of its own, with their mean, the interval of the mean and the values at which the
/// comparison holds: of the comparison that decides a claim.
/// </summary>
public sealed class SeedFigure : IFigure
{
    private const int FigureWidth = 632;
    private const int LaneHeight = 24;
    private const int LeftRoom = 84;
    private const int RightRoom = 96;
    private const int AxisHeight = 26;
    private const int TopRoom = 6;
    private const double MarginOfAxis = 0.08;

    private readonly Criterion criterion;
    private readonly string unit;
    private readonly (string Shown, double Value)[] seeds;

    private SeedFigure(ClaimEvidence claim, (string Shown, double Value)[] seeds)
    {
        (criterion, this.seeds) = (claim.Deciding, seeds);
        unit = criterion.CountedAs.TrimEnd('s');
        Id = $"{FileNames.Safe(claim.Id)}-seeds";
        Caption = $"Each {unit} by itself; the square and its bar are the mean and its 90 % interval. "
            + (criterion.Accepted is null ? ""
                : ShowsBand ? "The band holds the values that would pass. "
                : "The values that would pass lie outside the picture. ")
            + Conditions.Of(claim).Line(criterion.PerSeed.Count, criterion.CountedAs);
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public string Title => $"{criterion.Quantity}, {unit} by {unit}";

    /// <inheritdoc/>
    public string Caption { get; }

    /// <inheritdoc/>
    public string Alternative => $"One point a {unit}. "
        + string.Join("; ", seeds.Select((seed, index) => $"{unit} {CsvText.Whole(index)}: {seed.Shown}")) + $"; mean {criterion.Measured}.";

    /// <inheritdoc/>
    public CsvText Data => new(
        [unit, "value"], [.. seeds.Select((seed, index) => (string[])[CsvText.Whole(index), CsvText.Exact(seed.Value)])]);

    /// <summary>The figure of a claim; null where what decides it has no number for each of several seeds.</summary>
    public static SeedFigure? Of(ClaimEvidence claim)
    {
        var seeds = claim.Deciding.PerSeed.Select(shown => (Shown: shown, Value: Number(shown))).ToArray();
        return claim.Deciding.Interval is not null && seeds.Length > 1 && seeds.All(seed => double.IsFinite(seed.Value))
            ? new SeedFigure(claim, seeds)
            : null;
    }

    /// <inheritdoc/>
    public Drawing Draw()
    {
        var (low, high) = Range();
        var lanes = seeds.Length + 1;
        var drawing = new Drawing(
            FigureWidth,
            (lanes * LaneHeight) + AxisHeight + TopRoom,
            new PixelPadding(LeftRoom, RightRoom, AxisHeight, TopRoom),
            new AxisLimits(low, high, lanes, 0));
        if (ShowsBand && criterion.Accepted is { } accepted)
        {
            var band = new CoordinateRect(
                Math.Max(low, accepted.Low ?? low), Math.Min(high, accepted.High ?? high), 0, lanes);
            drawing.Fill(band, Ink.Published.Color.WithAlpha(0.16));
        }

        DrawAxis(drawing, low, high, lanes);
        foreach (var (lane, (shown, value)) in seeds.Index())
        {
            drawing.Line(low, lane + 0.5, high, lane + 0.5, Ink.Rule);
            drawing.Mark(value, lane + 0.5, MarkerShape.FilledCircle, 8, Ink.Measured.Color);
            Write(drawing, low, high, lane, $"{unit} {CsvText.Whole(lane)}", shown);
        }

        DrawMean(drawing, low, high, seeds.Length);
        return drawing;
    }

    private bool ShowsBand => criterion.Accepted is { } accepted && Range() is var (low, high)
        && (accepted.Low ?? low) < high && (accepted.High ?? high) > low;

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : double.NaN;

    private void DrawMean(Drawing drawing, double low, double high, int lane)
    {
        var interval = criterion.Interval!;
        var middle = lane + 0.5;
        if (double.IsFinite(interval.Low))
        {
            drawing.Line(interval.Low, middle, interval.High, middle, Ink.Measured, 2);
            drawing.Line(interval.Low, middle - 0.2, interval.Low, middle + 0.2, Ink.Measured, 2);
            drawing.Line(interval.High, middle - 0.2, interval.High, middle + 0.2, Ink.Measured, 2);
        }

        drawing.Mark(interval.Mean, middle, MarkerShape.FilledSquare, 10, Ink.Measured.Color);
        Write(drawing, low, high, lane, "mean", interval.Mean.Show());
    }

    private static void Write(Drawing drawing, double low, double high, int lane, string name, string value)
    {
        drawing.Write(low, lane + 0.5, new Label(name, Ink.Muted, Anchor: Anchor.End, Right: -10, Down: 4.5));
        drawing.Write(high, lane + 0.5, new Label(value, Ink.Text, Anchor: Anchor.End, Right: RightRoom - 4, Down: 4.5));
    }

    private static void DrawAxis(Drawing drawing, double low, double high, int lanes)
    {
        drawing.Line(low, lanes, high, lanes, Ink.Muted);
        var scale = Scale.Within(low, high, 6);
        foreach (var tick in scale.Ticks)
        {
            drawing.Line(tick, 0, tick, lanes, Ink.Rule);
            drawing.Write(tick, lanes, new Label(Signs.Show(tick, scale.Decimals), Ink.Muted, Size: 12, Down: 17));
        }
    }

    // What is measured, with some room; of the band only what lies there, so that the seeds can be told apart.
    private (double Low, double High) Range()
    {
        var interval = criterion.Interval!;
        var values = seeds.Select(seed => seed.Value)
            .Concat(double.IsFinite(interval.Low) ? new[] { interval.Low, interval.High } : []).ToArray();
        if (values.Min() == values.Max() && criterion.Accepted is { } accepted)
        {
            // Without spread there is nothing to tell apart, and the band shows how near it lies.
            values = [.. values, .. new[] { accepted.Low, accepted.High, accepted.Claimed }.OfType<double>()];
        }

        var (low, high) = (values.Min(), values.Max());
        var room = high > low ? MarginOfAxis * (high - low) : Math.Max(Math.Abs(low) * MarginOfAxis, 1e-6);
        return (low - room, high + room);
    }
}
