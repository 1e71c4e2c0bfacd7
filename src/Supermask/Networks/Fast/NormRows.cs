using System.Numerics;

namespace Supermask.Networks.Fast;

/// <summary>
/// The passes of batch norm over one row, all features of one image, <c>[features]</c> padded to whole vectors.
/// </summary>
/// <remarks>Equal lengths, made plain at the start, spare the checks of bounds.</remarks>
internal static class NormRows
{
    /// <summary>Adds a row to sums.</summary>
    public static void Add(ReadOnlySpan<Vector<float>> row, Span<Vector<float>> sums)
    {
        sums = sums[..row.Length];
        for (var at = 0; at < row.Length; at++)
        {
            sums[at] += row[at];
        }
    }

    /// <summary>Takes the mean off a row and adds the squares of what is left to sums.</summary>
    public static void Centre(Span<Vector<float>> row, ReadOnlySpan<Vector<float>> mean, Span<Vector<float>> squareSums)
    {
        mean = mean[..row.Length];
        squareSums = squareSums[..row.Length];
        for (var at = 0; at < row.Length; at++)
        {
            var centred = row[at] - mean[at];
            row[at] = centred;
            squareSums[at] += centred * centred;
        }
    }

    /// <summary>Turns a centred row into z, and writes relu(scale z + shift).</summary>
    public static void Normalise(
        Span<Vector<float>> row,
        ReadOnlySpan<Vector<float>> inverseDeviation,
        ReadOnlySpan<Vector<float>> scale,
        ReadOnlySpan<Vector<float>> shift,
        Span<Vector<float>> activated)
    {
        inverseDeviation = inverseDeviation[..row.Length];
        scale = scale[..row.Length];
        shift = shift[..row.Length];
        activated = activated[..row.Length];
        for (var at = 0; at < row.Length; at++)
        {
            var normalised = row[at] * inverseDeviation[at];
            row[at] = normalised;
            activated[at] = Vector.Max((normalised * scale[at]) + shift[at], Vector<float>.Zero);
        }
    }

    /// <summary>Turns a row into relu(scale x + shift).</summary>
    public static void Activate(
        Span<Vector<float>> row, ReadOnlySpan<Vector<float>> scale, ReadOnlySpan<Vector<float>> shift)
    {
        scale = scale[..row.Length];
        shift = shift[..row.Length];
        for (var at = 0; at < row.Length; at++)
        {
            row[at] = Vector.Max((row[at] * scale[at]) + shift[at], Vector<float>.Zero);
        }
    }

    /// <summary>Stops the gradient where ReLU gave 0, and adds it, and its product with z, to sums.</summary>
    public static void SumGradients(
        Span<Vector<float>> gradient,
        ReadOnlySpan<Vector<float>> activated,
        ReadOnlySpan<Vector<float>> normalised,
        Span<Vector<float>> sums,
        Span<Vector<float>> productSums)
    {
        activated = activated[..gradient.Length];
        normalised = normalised[..gradient.Length];
        sums = sums[..gradient.Length];
        productSums = productSums[..gradient.Length];
        for (var at = 0; at < gradient.Length; at++)
        {
            var passes = Vector.GreaterThan(activated[at], Vector<float>.Zero);
            var passed = Vector.ConditionalSelect(passes, gradient[at], Vector<float>.Zero);
            gradient[at] = passed;
            sums[at] += passed;
            productSums[at] += passed * normalised[at];
        }
    }

    /// <summary>Turns the gradient g into <c>factor (g - mean of g - z mean of g z)</c>.</summary>
    public static void InputGradient(
        Span<Vector<float>> gradient,
        ReadOnlySpan<Vector<float>> normalised,
        ReadOnlySpan<Vector<float>> factor,
        ReadOnlySpan<Vector<float>> mean,
        ReadOnlySpan<Vector<float>> productMean)
    {
        normalised = normalised[..gradient.Length];
        factor = factor[..gradient.Length];
        mean = mean[..gradient.Length];
        productMean = productMean[..gradient.Length];
        for (var at = 0; at < gradient.Length; at++)
        {
            gradient[at] = factor[at] * (gradient[at] - mean[at] - (normalised[at] * productMean[at]));
        }
    }
}
