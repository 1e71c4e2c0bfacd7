using System.Globalization;
using Supermask.Common;
using Supermask.Data;

namespace Supermask.Tasks;

/// <summary>
/// Rotated images: task <c>i</c> turns every image by <c>i</c> times the step, 36 degrees by default, so that ten tasks
/// share the circle; or each task by an angle drawn for it (3.4.4.2, Figure 21; A22, A23, A25).
/// </summary>
public sealed record RotatedTasks : ITaskSequence
{
    // One draw for every run, as the permutations are.
    private const long AngleSeed = 2023;

    /// <inheritdoc/>
    public string Name => "rotated";

    /// <summary>Number of tasks: 10 (4.1.2).</summary>
    public int Count { get; init; } = 10;

    /// <summary>Where the angles come from (ambiguity A22).</summary>
    public RotationAngles Angles { get; init; } = RotationAngles.Steps;

    /// <summary>How far each task turns beyond the one before, in degrees, where angles are steps (ambiguity A22).</summary>
    public double Step { get; init; } = 36;

    /// <summary>How a rotated image is sampled (ambiguity A23).</summary>
    public Interpolation Interpolation { get; init; } = Interpolation.Nearest;

    /// <summary>What a rotated image shows where nothing comes in (ambiguity A25).</summary>
    public RotationCorners Corners { get; init; } = RotationCorners.Black;

    /// <inheritdoc/>
    public IEnumerable<string> Problems()
    {
        if (!double.IsFinite(Step))
        {
            yield return "the rotation step is not a finite number of degrees";
        }

        if (!Enum.IsDefined(Angles) || !Enum.IsDefined(Interpolation) || !Enum.IsDefined(Corners))
        {
            yield return "an option of the rotated tasks has a value without a name";
        }
    }

    /// <summary>The angle of a task in degrees, counter-clockwise.</summary>
    public double Angle(int task) => Angles == RotationAngles.Steps
        ? task * Step
        : new CounterRandom(Randomness.Root(AngleSeed).Derive("angle", task).Seed).Between(0, 360);

    /// <inheritdoc/>
    public string Describe(int task) => string.Create(CultureInfo.InvariantCulture, $"turned by {Angle(task):0.#} degrees");

    /// <inheritdoc/>
    public ImageSet Apply(int task, ImageSet images)
    {
        var rotation = new Rotation(images.Shape, Angle(task), Corners == RotationCorners.Black ? (byte)0 : GreyLevels.NearestToMean);
        return Interpolation == Interpolation.Nearest ? rotation.Nearest().Apply(images) : rotation.Bilinear(images);
    }

    /// <inheritdoc/>
    public byte[] Labels(int task, ImageSet images) => images.Labels;

    /// <summary>Two tasks are related when they are neighbours on the circle, at most one step apart.</summary>
    public bool AreRelated(int first, int second)
    {
        var apart = Math.Abs(Angle(first) - Angle(second)) % 360;
        return Math.Min(apart, 360 - apart) <= Math.Abs(Step) + 1e-9;
    }
}

/// <summary>How a rotated image takes its grey levels from the upright one.</summary>
public enum Interpolation
{
    /// <summary>The grey level of the nearest pixel.</summary>
    Nearest,

    /// <summary>A blend of the four nearest pixels.</summary>
    Bilinear,
}

/// <summary>Readings of the angles of the rotated tasks (A22).</summary>
public enum RotationAngles
{
    /// <summary>Each task turns by one step more than the task before it.</summary>
    Steps,

    /// <summary>Each task has an angle drawn evenly from the circle, the same in every run.</summary>
    Drawn,
}

/// <summary>Readings of the order of turning and normalising (A25), which only the corners show.</summary>
public enum RotationCorners
{
    /// <summary>Turned first: black comes in.</summary>
    Black,

    /// <summary>Normalised first: 0 comes in, which is the mean grey; of the 256 levels, 33 is nearest to it.</summary>
    MeanGrey,
}
