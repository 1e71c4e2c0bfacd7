using System.Globalization;
using Supermask.Data;

namespace Supermask.Tasks;

/// <summary>
/// Rotated images: task <c>i</c> turns every image by <c>i</c> times the step, 36 degrees by default, so that ten tasks
/// share the circle; or each task by an angle drawn for it (3.4.4.2, Figure 21; A22, A23, A25).
/// </summary>
/// <param name="options">Angles, sampling and corners.</param>
public sealed class RotatedTasks(TaskOptions options) : ITaskSequence
{
    // One draw for every run, as the permutations are.
    private const long AngleSeed = 2023;

    /// <inheritdoc/>
    public string Name => "rotated";

    /// <inheritdoc/>
    public int Count => 10;

    /// <summary>The angle of a task in degrees, counter-clockwise.</summary>
    public double Angle(int task) => options.Angles == RotationAngles.Steps
        ? task * options.RotationStep
        : new CounterRandom(Randomness.Root(AngleSeed).Derive("angle", task).Seed).Between(0, 360);

    /// <inheritdoc/>
    public string Describe(int task) => string.Create(CultureInfo.InvariantCulture, $"turned by {Angle(task):0.#} degrees");

    /// <inheritdoc/>
    public ImageSet Apply(int task, ImageSet images)
    {
        var rotation = new Rotation(Angle(task), options.Corners == RotationCorners.Black ? (byte)0 : GreyLevels.NearestToMean);
        return options.Interpolation == Interpolation.Nearest ? rotation.Nearest().Apply(images) : rotation.Bilinear(images);
    }

    /// <inheritdoc/>
    public byte[] Labels(int task, ImageSet images) => images.Labels;

    /// <summary>Two tasks are related when they are neighbours on the circle, at most one step apart.</summary>
    public bool AreRelated(int first, int second)
    {
        var apart = Math.Abs(Angle(first) - Angle(second)) % 360;
        return Math.Min(apart, 360 - apart) <= Math.Abs(options.RotationStep) + 1e-9;
    }
}
