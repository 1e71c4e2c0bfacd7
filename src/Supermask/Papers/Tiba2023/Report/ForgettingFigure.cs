using Supermask.Measuring;
using Supermask.Reporting;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>
/// What is left of every task after each further one: the accuracy matrix of the classic approach, with one batch norm for
/// all tasks beside one for each (A8). The dissertation has no such figure.
/// </summary>
public sealed class ForgettingFigure : IFigure
{
    private const int Cell = 29;
    private const int Top = 34;
    private const int BetweenPanels = 26;
    private const int BeforeScale = 18;
    private const double LetterSize = 11.5;

    private readonly IReadOnlyList<(string Name, AccuracyMatrix Matrix)> panels;

    /// <summary>The figure of a variant.</summary>
    /// <param name="shared">The classic networks.</param>
    /// <param name="perTask">Those with a batch norm for each task; null where there are none.</param>
    /// <param name="conditions">Under what conditions they were trained.</param>
    public ForgettingFigure(RunStudy shared, RunStudy? perTask, Conditions conditions)
    {
        RunStudy[] studies = [shared, .. perTask is null ? Array.Empty<RunStudy>() : [perTask]];
        panels = [.. studies.Select(study => (Named(study), AccuracyMatrix.Of(study)))];
        Id = FileNames.Safe($"figure-forgetting-{shared.Variant}");
        Title = $"What is left of earlier {shared.Variant} tasks";
        Caption = "Accuracy in percent on the test images of each task after each task was learned, by the classic approach, "
            + $"one epoch a task, mean over seeds. {string.Join(" ", panels.Select(InWords))} A figure of our own: the "
            + $"dissertation tests every task right after it was learned, and not again. {conditions.Line(studies)}";
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public string Title { get; }

    /// <inheritdoc/>
    public string Caption { get; }

    /// <inheritdoc/>
    public string Alternative => $"Heat map of accuracy by task learned and task tested. {string.Join(" ", panels.Select(InWords))}";

    /// <summary>Whether networks were tested on every task after the last.</summary>
    public static bool CanDraw(RunStudy study) =>
        study.Runs.All(run => run.Tasks.Count > 1 && run.Tasks[^1].Retests.Length == run.Tasks.Count);

    /// <inheritdoc/>
    public CsvText Data => new(
        ["batch norm", "task learned last", "task tested", "accuracy %"],
        [.. from panel in panels
            from learned in Enumerable.Range(0, panel.Matrix.Tasks)
            from tested in Enumerable.Range(0, panel.Matrix.Tasks)
            select (string[])
            [
                panel.Name, CsvText.Whole(learned), CsvText.Whole(tested), CsvText.Exact(panel.Matrix[learned, tested]),
            ]]);

    /// <inheritdoc/>
    public Drawing Draw()
    {
        var ramp = ColorRamp.UpTo(100);
        var grid = HeatGrid.OfTasks(panels[0].Matrix.Tasks, Cell) with { ColumnName = "task tested", LetterSize = LetterSize };
        var side = grid.Side + BetweenPanels;
        var drawing = Drawing.InPixels(
            HeatGrid.Left + (panels.Count * side) - BetweenPanels + BeforeScale + ColorScale.Room,
            Top + grid.Side + HeatGrid.Bottom);
        foreach (var (index, (name, matrix)) in panels.Index())
        {
            var left = HeatGrid.Left + (index * side);
            var heading = new Label(name, Ink.Text, Anchor: Anchor.Start, Down: -10, IsBold: true);
            drawing.Write(left, drawing.Height - Top, heading);
            var named = grid with { RowName = index == 0 ? "task learned last" : "" };
            named.Draw(drawing, left, Top, (learned, tested) => CellOf(ramp, matrix[learned, tested], learned == tested));
        }

        var scaleLeft = HeatGrid.Left + (panels.Count * side) - BetweenPanels + BeforeScale;
        new ColorScale(ramp, "accuracy %").Draw(drawing, scaleLeft, Top, grid.Side);
        return drawing;
    }

    private static HeatCell CellOf(ColorRamp ramp, double percent, bool isJustLearned) => double.IsFinite(percent)
        ? new HeatCell(Signs.Show(percent, 0), ramp.At(percent), isJustLearned)
        : new HeatCell(ReportTable.None);

    private static string Named(RunStudy study) => study.Arm.IsExploratory
        ? $"{study.Arm.Reading}, n = {study.Runs.Count}"
        : $"one batch norm for all tasks, n = {study.Runs.Count}";

    private static string InWords((string Name, AccuracyMatrix Matrix) panel) =>
        $"With {panel.Name}: after the last task {panel.Matrix.AfterTheLast.Fixed(2)} % of all tasks' images are right, and the "
        + $"tasks before it have lost {(-panel.Matrix.BackwardTransfer).Fixed(2)} points since each was learned.";
}
