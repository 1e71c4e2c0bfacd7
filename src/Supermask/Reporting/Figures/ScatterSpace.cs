using ScottPlot;

namespace Supermask.Reporting.Figures;

/// <summary>The space of a 3D scatter: tasks along the floor, percent upwards.</summary>
/// <param name="drawing">What is drawn on, in pixels.</param>
/// <param name="projection">How the space is seen.</param>
/// <param name="scale">The upright axis.</param>
/// <param name="tasks">Number of tasks along each side of the floor.</param>
internal sealed class ScatterSpace(Drawing drawing, Projection projection, Scale scale, int tasks)
{
    private const float PointSize = 8;

    /// <summary>Floor, two back walls, and what stands along them.</summary>
    public void DrawAxes()
    {
        for (var task = 0; task < tasks; task++)
        {
            var at = Along(task);
            Line((at, 0, 0), (at, 1, 0), Ink.Rule);
            Line((0, at, 0), (1, at, 0), Ink.Rule);
            Write((at, 0, 0), $"{task}", right: -7, down: 17);
            Write((1, at, 0), $"{task}", right: 9, down: 15);
        }

        foreach (var tick in scale.Ticks)
        {
            var height = Height(tick);
            Line((0, 0, height), (0, 1, height), Ink.Rule);
            Line((0, 1, height), (1, 1, height), Ink.Rule);
            Write((0, 0, height), Signs.Show(tick, scale.Decimals), right: -9, down: 4, Anchor.End);
        }

        foreach (var (x, y) in new[] { (0, 0), (0, 1), (1, 1) })
        {
            Line((x, y, 0), (x, y, 1), Ink.Rule);
        }

        Write((0.5, 0, 0), "task", right: -34, down: 42);
        Write((1, 0.5, 0), "other task", right: 44, down: 38);
        Write((0, 0, 1), "overlap in %", right: -40, down: -16, Anchor.Start);
    }

    /// <summary>A dashed line along the back walls at one height.</summary>
    public void DrawLevel(double percent, string name)
    {
        var height = Height(percent);
        Line((0, 0, height), (0, 1, height), Ink.Chance, 1.5f, LinePattern.Dashed);
        Line((0, 1, height), (1, 1, height), Ink.Chance, 1.5f, LinePattern.Dashed);
        var end = projection.At(1, 1, height);
        drawing.Write(end.X, end.Y, new Label(name, Ink.Chance, Anchor: Anchor.Start, Right: 5, Down: 4));
    }

    /// <summary>One point a pair, on a stem from the floor; what is far is drawn first.</summary>
    public void DrawPoints(IReadOnlyDictionary<(int First, int Second), double> points, Ink ink)
    {
        var places = points.Select(point => (X: Along(point.Key.First), Y: Along(point.Key.Second), Z: Height(point.Value)));
        foreach (var (x, y, z) in places.OrderByDescending(place => Projection.Distance(place.X, place.Y)))
        {
            Line((x, y, 0), (x, y, z), Ink.Muted, 0.5f);
            var at = projection.At(x, y, z);
            drawing.Mark(at.X, at.Y, MarkerShape.FilledCircle, PointSize, ink.Color);
        }
    }

    // Half a step is left free at both ends, so that no point stands on a wall.
    private double Along(int task) => (task + 0.5) / tasks;

    private double Height(double percent) => (percent - scale.Low) / (scale.High - scale.Low);

    private void Line(
        (double X, double Y, double Z) from,
        (double X, double Y, double Z) to,
        Ink ink,
        float width = 1,
        LinePattern? pattern = null)
    {
        var (start, end) = (projection.At(from.X, from.Y, from.Z), projection.At(to.X, to.Y, to.Z));
        drawing.Line(start.X, start.Y, end.X, end.Y, ink, width, pattern);
    }

    private void Write(
        (double X, double Y, double Z) at, string text, double right, double down, Anchor anchor = Anchor.Middle)
    {
        var place = projection.At(at.X, at.Y, at.Z);
        drawing.Write(place.X, place.Y, new Label(text, Ink.Muted, Anchor: anchor, Right: right, Down: down));
    }
}
