using ScottPlot;
using Supermask.Multiverse;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Figures;

/// <summary>
/// How near each universe with networks of its own comes to the published numbers: its mean distance, and its range when one seed
/// is left out.
/// </summary>
/// <param name="answers">What was measured.</param>
/// <param name="conditions">Under what conditions.</param>
public sealed class UniverseFigure(MultiverseAnswers answers, Conditions conditions) : IFigure
{
    private const int FigureWidth = 760;
    private const int LaneHeight = 20;
    private const int LeftRoom = 136;
    private const int AxisHeight = 40;

    /// <inheritdoc/>
    public string Id => "universes";

    /// <inheritdoc/>
    public string Title => "How near each reading comes to the published numbers";

    /// <inheritdoc/>
    public string Caption =>
        $"Mean distance of {answers.Result.Numbers.Count} measured numbers from the published ones, those of each of {answers.Result.Tables.Count} tables taken "
        + $"together, in standard deviations of what seeds alone make of their difference, each counted up to {UniverseFit.Cap:0}; lines reach from the smallest to the largest mean when one seed is "
        + $"left out. The square is the default. {conditions.Line(answers.Result.Provenance.Seeds)}";

    /// <inheritdoc/>
    public string Alternative =>
        $"{answers.Ranked.Count} readings from the nearest, {answers.Ranked[0].Id} at {answers.Ranked[0].MeanDistance.Fixed(2)}, to the "
        + $"farthest, {answers.Ranked[^1].Id} at {answers.Ranked[^1].MeanDistance.Fixed(2)}; the default at {answers.Result.Default().MeanDistance.Fixed(2)}.";

    /// <inheritdoc/>
    public CsvText Data => new(
        ["universe", "what differs", "mean distance", "nearest", "farthest"],
        [.. answers.Ranked.Select(universe => (string[])
            [universe.Id, universe.Name, CsvText.Exact(universe.MeanDistance), CsvText.Exact(universe.Nearest), CsvText.Exact(universe.Farthest)])]);

    /// <inheritdoc/>
    public Drawing Draw()
    {
        var count = answers.Ranked.Count;
        var scale = Scale.Around(0, answers.Ranked.Max(universe => universe.Farthest), 6);
        var drawing = new Drawing(
            FigureWidth,
            (count * LaneHeight) + AxisHeight + 8,
            new PixelPadding(LeftRoom, 16, AxisHeight, 8),
            new AxisLimits(0, scale.High, count, 0));
        foreach (var tick in scale.Ticks)
        {
            drawing.Line(tick, 0, tick, count, Ink.Rule);
            drawing.Write(tick, count, new Label(Signs.Show(tick, scale.Decimals), Ink.Muted, Size: 12, Down: 17));
        }

        drawing.Write(scale.High / 2, count, new Label("mean distance, in units of seed noise", Ink.Muted, Size: 12, Down: 34));
        foreach (var (place, universe) in answers.Ranked.Index())
        {
            var isDefault = universe.Id == Universe.DefaultId;
            drawing.Write(0, place + 0.5, new Label(
                universe.Id, isDefault ? Ink.Text : Ink.Muted, Size: 12, Anchor: Anchor.End, Right: -10, Down: 4.5, IsBold: isDefault));
            drawing.Line(universe.Nearest, place + 0.5, universe.Farthest, place + 0.5, Ink.Measured, 2);
            drawing.Mark(
                universe.MeanDistance, place + 0.5, isDefault ? MarkerShape.FilledSquare : MarkerShape.FilledCircle, 9, Ink.Measured.Color);
        }

        return drawing;
    }
}
