using Supermask.Measuring;
using Supermask.Reporting;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>The confusion matrix of each task of a variant, where tasks have digits of their own: Figures 39 and 40.</summary>
public sealed class ConfusionGrid : IFigure
{
    private const int Columns = 5;
    private const int Cell = 46;
    private const int BetweenPanels = 32;
    private const int Left = 62;
    private const int HeadingHeight = 30;
    private const int RoomBelow = 30;
    private const int Foot = 28;
    private const int BeforeScale = 14;
    private const double LetterSize = 12;

    private readonly MeanConfusion[] tasks;
    private readonly double bound;

    /// <summary>The figure of a variant and approach.</summary>
    /// <param name="study">The networks.</param>
    /// <param name="bound">The percent of a row at which colours end, see <see cref="BoundOf"/>.</param>
    /// <param name="conditions">Under what conditions they were trained.</param>
    public ConfusionGrid(RunStudy study, double bound, Conditions conditions)
    {
        (tasks, this.bound) = (TasksOf(study), bound);
        var name = Naming.Figure(
            PublishedPlaces.Of(study.Variant)?.Confusion.Of(study.Arm), $"confusion-{study.Variant}-{study.Arm.Approach}");
        Id = name.Id;
        Title = $"{name.Prefix}confusion of each {study.Variant} task, {study.Arm.Approach} approach";
        Caption = "Test images of a digit, by what they were predicted as: mean counts over seeds, two epochs a task. Bold on the "
            + "diagonal are the right ones, which have no colour: they would outshine the rest. Colours are the errors as a share "
            + $"of their row. {ConfusionCells.Outside(tasks)}Both approaches share one scale. {conditions.Line(study.Runs.Count)}";
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public string Title { get; }

    /// <inheritdoc/>
    public string Caption { get; }

    /// <inheritdoc/>
    public string Alternative => $"{tasks.Length} matrices of actual by predicted digits. "
        + string.Join(" ", tasks.Select((matrix, task) => $"Task {task}: {ConfusionCells.InWords(matrix)}"));

    /// <summary>The percent of a row at which the colours of some studies end: their largest error, rounded up.</summary>
    public static double BoundOf(IEnumerable<RunStudy> studies) => ConfusionCells.BoundOf(studies.SelectMany(TasksOf));

    /// <inheritdoc/>
    public CsvText Data => ConfusionCells.Data(tasks.Select((matrix, task) => (CsvText.Whole(task), matrix)));

    /// <inheritdoc/>
    public Drawing Draw()
    {
        var side = tasks.Max(task => task.Classes.Count) * Cell;
        var rows = (tasks.Length + Columns - 1) / Columns;
        var height = HeadingHeight + side + RoomBelow;
        var width = Left + (Columns * (side + BetweenPanels)) - BetweenPanels;
        var drawing = Drawing.InPixels(width + BeforeScale + ColorScale.Room, (rows * height) + Foot);
        var ramp = ColorRamp.OfErrorsUpTo(bound);
        for (var task = 0; task < tasks.Length; task++)
        {
            DrawPanel(drawing, ramp, task, Left + (task % Columns * (side + BetweenPanels)), task / Columns * height);
        }

        var scale = new ColorScale(ramp, "errors, % of the row");
        scale.Draw(drawing, width + BeforeScale, HeadingHeight, (rows * height) - HeadingHeight - RoomBelow);
        return drawing;
    }

    private void DrawPanel(Drawing drawing, ColorRamp ramp, int task, int left, int top)
    {
        var matrix = tasks[task];
        var heading = new Label($"task {task}", Ink.Text, Anchor: Anchor.Start, Down: -9, IsBold: true);
        drawing.Write(left, drawing.Height - top - HeadingHeight, heading);
        var grid = HeatGrid.OfDigits(matrix.Classes, Cell) with
        {
            RowName = task % Columns == 0 ? "actual" : "",
            ColumnName = task >= tasks.Length - Columns ? "predicted" : "",
            LetterSize = LetterSize,
        };
        grid.Draw(drawing, left, top + HeadingHeight, (row, column) => ConfusionCells.At(matrix, row, column, ramp));
    }

    private static MeanConfusion[] TasksOf(RunStudy study) =>
        [.. Enumerable.Range(0, study.Tasks.Count).Select(task => MeanConfusion.Of(study, task))];
}
