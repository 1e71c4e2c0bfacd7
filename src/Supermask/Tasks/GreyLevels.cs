namespace Supermask.Tasks;

/// <summary>What grey levels become before a network sees them.</summary>
public static class GreyLevels
{
    /// <summary>Mean grey level of MNIST's training images, on a scale of 0 to 1 (A26).</summary>
    public const double Mean = 0.1307;

    /// <summary>The grey level, 0 to 255, that becomes nearly 0 when it is normalised.</summary>
    public const byte NearestToMean = (byte)((Mean * byte.MaxValue) + 0.5);

    /// <summary>Standard deviation of MNIST's grey levels, on a scale of 0 to 1 (A26).</summary>
    public const double StandardDeviation = 0.3081;

    /// <summary>Each grey level x from 0 to 255 normalised, (x / 255 - mean) / sd, <c>[256]</c>, in float32 (3.4.3).</summary>
    public static float[] Normalised() => [.. Enumerable.Range(0, byte.MaxValue + 1)
        .Select(level => ((level / (float)byte.MaxValue) - (float)Mean) / (float)StandardDeviation)];
}
