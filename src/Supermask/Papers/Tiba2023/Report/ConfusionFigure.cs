using Supermask.Measuring;
using Supermask.Reporting;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>The mean confusion matrix over the tasks and seeds of a variant and approach: Figures 35 to 38.</summary>
public sealed class ConfusionFigure : IFigure
{
    private const int Cell = 44;
    private const int Top = 12;
    private const int BeforeScale = 22;
    private const double LetterSize = 12;

    private readonly MeanConfusion confusion;
    private readonly double bound;

    /// <summary>The figure of a variant and approach.</summary>
    /// <param name="study">The networks.</param>
    /// <param name="bound">The percent of a row at which colours end, see <see cref="BoundOf"/>.</param>
    /// <param name="conditions">Under what conditions they were trained.</param>
    public ConfusionFigure(RunStudy study, double bound, Conditions conditions)
    {
        (confusion, this.bound) = (MeanConfusion.Of(study), bound);
        var name = Naming.Figure(
            PublishedPlaces.Of(study.Variant)?.Confusion.Of(study.Arm), $"confusion-{study.Variant}-{study.Arm.Approach}");
        Id = name.Id;
        Title = $"{name.Prefix}confusion of the {study.Variant} tasks, {study.Arm.Approach} approach";
        Caption = "Test images of a digit, by what they were predicted as: mean counts per task and seed (A34), two epochs a "
            + "task. Bold on the diagonal are the right ones, which have no colour: they would outshine the rest. Colours are "
            + $"the errors as a share of their row. {ConfusionCells.Outside(confusion)}The two approaches and the variants of ten "
            + $"digits share one scale. {conditions.Line(study.Runs.Count)}";
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public string Title { get; }

    /// <inheritdoc/>
    public string Caption { get; }

    /// <inheritdoc/>
    public string Alternative => $"Matrix of {confusion.Classes.Count} actual by {confusion.Classes.Count} predicted digits. "
        + ConfusionCells.InWords(confusion);

    /// <summary>The percent of a row at which the colours of some studies end: their largest error, rounded up.</summary>
    public static double BoundOf(IEnumerable<RunStudy> studies) =>
        ConfusionCells.BoundOf(studies.Select(study => MeanConfusion.Of(study)));

    /// <inheritdoc/>
    public CsvText Data => ConfusionCells.Data([("all", confusion)]);

    /// <inheritdoc/>
    public Drawing Draw()
    {
        var ramp = ColorRamp.OfErrorsUpTo(bound);
        var grid = HeatGrid.OfDigits(confusion.Classes, Cell) with
        {
            RowName = "actual",
            ColumnName = "predicted",
            LetterSize = LetterSize,
        };
        var drawing = Drawing.InPixels(
            HeatGrid.Left + grid.Side + BeforeScale + ColorScale.Room, Top + grid.Side + HeatGrid.Bottom);
        grid.Draw(drawing, HeatGrid.Left, Top, (row, column) => ConfusionCells.At(confusion, row, column, ramp));
        new ColorScale(ramp, "errors, % of the row").Draw(drawing, HeatGrid.Left + grid.Side + BeforeScale, Top, grid.Side);
        return drawing;
    }
}
