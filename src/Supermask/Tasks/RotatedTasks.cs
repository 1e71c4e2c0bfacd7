using System.Globalization;
using Supermask.Data;

namespace Supermask.Tasks;

/// <summary>
/// Rotated images: task <c>i</c> turns every image by <c>i</c> times the step, 36 degrees by default, so that ten tasks
/// share the circle (3.4.4.2, Figure 21; A22, A23).
/// </summary>
public sealed class RotatedTasks(double step, Interpolation interpolation) : ITaskSequence
{
    /// <inheritdoc/>
    public string Name => "rotated";

    /// <inheritdoc/>
    public int Count => 10;

    /// <summary>The angle of a task in degrees, counter-clockwise.</summary>
    public double Angle(int task) => task * step;

    /// <inheritdoc/>
    public string Describe(int task) => string.Create(CultureInfo.InvariantCulture, $"turned by {Angle(task)} degrees");

    /// <inheritdoc/>
    public ImageSet Apply(int task, ImageSet images)
    {
        var rotation = new Rotation(Angle(task));
        return interpolation == Interpolation.Nearest ? rotation.Nearest().Apply(images) : rotation.Bilinear(images);
    }

    /// <summary>Two tasks are related when they are neighbours on the circle, at most one step apart.</summary>
    public bool AreRelated(int first, int second)
    {
        var apart = Math.Abs(Angle(first) - Angle(second)) % 360;
        return Math.Min(apart, 360 - apart) <= Math.Abs(step) + 1e-9;
    }
}
