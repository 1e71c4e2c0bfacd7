namespace Supermask.Tasks;

/// <summary>How the tasks of a variant are made from the images.</summary>
public sealed record TaskOptions
{
    /// <summary>
    /// Which ten permutations the permuted tasks use. 0 gives those of SupSup: task <c>i</c> draws from NumPy's
    /// generator seeded with <c>i</c> (3.4.4.1, ambiguity A24).
    /// </summary>
    public int PermutationSeed { get; init; }

    /// <summary>Whether the first permuted task is permuted too (ambiguity A24).</summary>
    public FirstPermutation FirstPermutation { get; init; } = FirstPermutation.Drawn;

    /// <summary>Where the angles of the rotated tasks come from (ambiguity A22).</summary>
    public RotationAngles Angles { get; init; } = RotationAngles.Steps;

    /// <summary>How far each rotated task turns beyond the one before, in degrees, where angles are steps (ambiguity A22).</summary>
    public double RotationStep { get; init; } = 36;

    /// <summary>How a rotated image is sampled (ambiguity A23).</summary>
    public Interpolation Interpolation { get; init; } = Interpolation.Nearest;

    /// <summary>What a rotated image shows where nothing comes in (ambiguity A25).</summary>
    public RotationCorners Corners { get; init; } = RotationCorners.Black;

    /// <summary>The labels of the partitioned tasks (ambiguity A27).</summary>
    public PartitionLabels PartitionLabels { get; init; } = PartitionLabels.Digits;

    /// <summary>Everything that is wrong with these options, one sentence each.</summary>
    public IEnumerable<string> Problems()
    {
        if (PermutationSeed < 0 || PermutationSeed > PermutedTasks.LargestPermutationSeed)
        {
            yield return $"permutation seed {PermutationSeed} is not between 0 and {PermutedTasks.LargestPermutationSeed}";
        }

        if (!double.IsFinite(RotationStep))
        {
            yield return "the rotation step is not a finite number of degrees";
        }

        if (!Enum.IsDefined(FirstPermutation) || !Enum.IsDefined(Angles) || !Enum.IsDefined(Interpolation)
            || !Enum.IsDefined(Corners) || !Enum.IsDefined(PartitionLabels))
        {
            yield return "an option of the tasks has a value without a name";
        }
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

/// <summary>Readings of whether the permuted variant begins with images as they are (A24).</summary>
public enum FirstPermutation
{
    /// <summary>The first task has a permutation like every other, as in SupSup's code.</summary>
    Drawn,

    /// <summary>The first task has the images as they are.</summary>
    None,
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

/// <summary>Readings of the labels of the partitioned tasks (A27).</summary>
public enum PartitionLabels
{
    /// <summary>The digits.</summary>
    Digits,

    /// <summary>0 for the first digit of a task and 1 for the second.</summary>
    ZeroAndOne,
}
