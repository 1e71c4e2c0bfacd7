using ScottPlot;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Multiverse;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Figures;

/// <summary>
/// A claim through the universes (a specification curve; Simonsohn, Simmons and Nelson 2020): the quantity that decides in
/// each, in the order of its value, with its interval, its verdict as a shape, and the values at which the claim holds as a
/// band. Universes that leave the runs of the claim as they are share one line.
/// </summary>
public sealed class SpecificationCurve : IFigure
{
    private const int FigureWidth = 640;
    private const int LaneHeight = 22;
    private const int LeftRoom = 150;
    private const int AxisHeight = 28;
    private const double MarginOfAxis = 0.06;

    private readonly ClaimEvidence claim;
    private readonly Lane[] lanes;
    private readonly string unit;

    private SpecificationCurve(ClaimEvidence claim, Lane[] lanes, string unit, string conditions)
    {
        (this.claim, this.lanes, this.unit) = (claim, lanes, unit);
        Caption = "Each line is a reading of the source, with its 90 % interval. Circle: reproduced; triangle: direction holds; square: not "
            + $"reproduced; open diamond: inconclusive. Band: where the claim holds. {conditions}";
    }

    /// <inheritdoc/>
    public string Id => $"{FileNames.Safe(claim.Id)}-readings";

    /// <inheritdoc/>
    public string Title => $"{claim.Deciding.Quantity} under each reading of the source";

    /// <inheritdoc/>
    public string Caption { get; }

    /// <inheritdoc/>
    public string Alternative => string.Join("; ", lanes.Select(lane => $"{lane.Name}: {lane.Claim.Mean!.Value.Show(unit)}, {lane.Claim.Verdict}")) + ".";

    /// <summary>The figure of a claim; null where fewer than two universes give a number for it, or all give the same.</summary>
    /// <param name="claim">The claim as it stands.</param>
    /// <param name="across">The claim through the universes.</param>
    /// <param name="conditions">Under what conditions the universes were measured.</param>
    public static SpecificationCurve? Of(ClaimEvidence claim, ClaimAcross across, string conditions)
    {
        var numbers = across.Universes.Where(each => each.Claim.Mean is not null).ToArray();
        var lanes = numbers.GroupBy(each => each.Claim).Select(same => new Lane(Named([.. same.Select(each => each.Universe)]), same.Key))
            .OrderBy(lane => lane.Claim.Mean).ToArray();
        return lanes.Length < 2 ? null : new SpecificationCurve(claim, lanes, numbers[0].Claim.Unit, conditions);
    }

    /// <inheritdoc/>
    public CsvText Data => new(
        ["reading", "mean", "low", "high", "verdict"],
        [.. lanes.Select(lane => (string[])
            [lane.Name, Exact(lane.Claim.Mean), Exact(lane.Claim.Low), Exact(lane.Claim.High), lane.Claim.Verdict])]);

    /// <inheritdoc/>
    public Drawing Draw()
    {
        var (low, high) = Range();
        var drawing = new Drawing(
            FigureWidth,
            (lanes.Length * LaneHeight) + AxisHeight + 6,
            new PixelPadding(LeftRoom, 16, AxisHeight, 6),
            new AxisLimits(low, high, lanes.Length, 0));
        if (claim.Deciding.Accepted is { } accepted)
        {
            drawing.Fill(
                new CoordinateRect(Math.Max(accepted.Low ?? low, low), Math.Min(accepted.High ?? high, high), 0, lanes.Length),
                Ink.Published.Color.WithAlpha(0.16));
        }

        var scale = Scale.Within(low, high, 5);
        foreach (var tick in scale.Ticks)
        {
            drawing.Line(tick, 0, tick, lanes.Length, Ink.Rule);
            drawing.Write(tick, lanes.Length, new Label(Signs.Show(tick, scale.Decimals), Ink.Muted, Size: 12, Down: 18));
        }

        foreach (var (place, lane) in lanes.Index())
        {
            DrawLane(drawing, lane, low, place + 0.5);
        }

        return drawing;
    }

    private static void DrawLane(Drawing drawing, Lane lane, double left, double y)
    {
        drawing.Write(left, y, new Label(lane.Name, Ink.Muted, Size: 12, Anchor: Anchor.End, Right: -10, Down: 4.5));
        if (lane.Claim is { Low: { } from, High: { } to })
        {
            drawing.Line(from, y, to, y, Ink.Measured, 2);
        }

        switch (VerdictWords.Parse(lane.Claim.Verdict))
        {
            case Verdict.Reproduced:
                drawing.Mark(lane.Claim.Mean!.Value, y, MarkerShape.FilledCircle, 9, Ink.Measured.Color);
                break;
            case Verdict.DirectionHolds:
                drawing.Mark(lane.Claim.Mean!.Value, y, MarkerShape.FilledTriangleUp, 10, Ink.Measured.Color);
                break;
            case Verdict.NotReproduced:
                drawing.Mark(lane.Claim.Mean!.Value, y, MarkerShape.FilledSquare, 9, Ink.Published.Color);
                break;
            default:
                drawing.MarkOpen(lane.Claim.Mean!.Value, y, MarkerShape.OpenDiamond, 10, Ink.Chance);
                break;
        }
    }

    private (double Low, double High) Range()
    {
        var accepted = claim.Deciding.Accepted;
        double[] marked =
        [
            .. new[] { accepted?.Low, accepted?.High, accepted?.Claimed }.OfType<double>().Where(double.IsFinite),
            .. lanes.SelectMany(lane => new[] { lane.Claim.Mean, lane.Claim.Low, lane.Claim.High }).OfType<double>(),
        ];
        var (low, high) = (marked.Min(), marked.Max());
        var room = high > low ? MarginOfAxis * (high - low) : Math.Max(Math.Abs(low) * MarginOfAxis, 1e-6);
        return (low - room, high + room);
    }

    private static string Named(IReadOnlyList<UniverseResult> universes) => universes switch
    {
        [var one] => one.Id,
        [{ Id: Universe.DefaultId }, ..] => $"default and {universes.Count - 1} others",
        [var first, ..] => $"{first.Id} and {universes.Count - 1} more",
        _ => "",
    };

    private static string Exact(double? value) => value is { } number ? CsvText.Exact(number) : "";

    private sealed record Lane(string Name, ClaimInUniverse Claim);
}
