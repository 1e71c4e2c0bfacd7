namespace Supermask.Reporting.Figures;

/// <summary>Short words beside points: each at the first place around its point where no other point or word is near.</summary>
/// <param name="drawing">What is drawn on, in pixels.</param>
internal sealed class PointLabels(Drawing drawing)
{
    private const double Size = 11;
    private const double WidthOfLetter = 6.5;

    // From the middle of the point to that of the words, upwards counted as positive.
    private static readonly (double Right, double Up)[] Places =
        [(13, 0), (-13, 0), (12, 11), (-12, 11), (12, -11), (-12, -11), (14, 22), (-14, 22), (14, -22), (-14, -22), (28, 0), (-28, 0)];

    private readonly List<(string Text, double X, double Y)> points = [];

    /// <summary>A point with its words; empty where it only takes room.</summary>
    public void Add(string text, double x, double y) => points.Add((text, x, y));

    /// <summary>Writes the words of all points.</summary>
    public void Write()
    {
        var taken = points.Select(point => (point.X, point.Y)).ToList();
        foreach (var (text, x, y) in points.Where(point => point.Text.Length > 0))
        {
            var place = Places.Select(place => (X: x + place.Right, Y: y + place.Up))
                .FirstOrDefault(place => taken.All(other => IsFree(place, other, text)), (X: x, Y: y + Places[0].Up));
            taken.Add(place);
            drawing.Write(place.X, place.Y, new Label(text, Ink.Text, Size, Down: Size * 0.36));
        }
    }

    private static bool IsFree((double X, double Y) place, (double X, double Y) other, string text) =>
        Math.Abs(place.X - other.X) > WidthOfLetter * (text.Length + 1) / 2 || Math.Abs(place.Y - other.Y) > Size;
}
