namespace Supermask.Tasks;

/// <summary>How the tasks of a variant are made from the images.</summary>
public sealed record TaskOptions
{
    /// <summary>
    /// Which ten permutations the permuted tasks use. 0 gives those of SupSup: task <c>i</c> draws from NumPy's
    /// generator seeded with <c>i</c> (3.4.4.1, ambiguity A24).
    /// </summary>
    public int PermutationSeed { get; init; }

    /// <summary>How far each rotated task turns beyond the one before, in degrees (ambiguity A22).</summary>
    public double RotationStep { get; init; } = 36;

    /// <summary>How a rotated image is sampled (ambiguity A23).</summary>
    public Interpolation Interpolation { get; init; } = Interpolation.Nearest;

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
