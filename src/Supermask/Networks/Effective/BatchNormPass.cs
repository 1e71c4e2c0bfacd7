using Supermask.Common;
using static TorchSharp.torch;

namespace Supermask.Networks.Effective;

/// <summary>
/// Batch norm with the statistics of the images at hand, differentiated through:
/// <c>z = (x - mean) / sqrt(variance + epsilon)</c>.
/// </summary>
/// <param name="states">The running statistics that each batch moves, one a batch norm; none where it moves nothing.</param>
public sealed class BatchNormPass(IReadOnlyList<NormState> states) : INormPass
{
    private readonly Dictionary<int, (Tensor Normalised, Tensor Scale)> passed = [];

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">There is only one image, which has no variance.</exception>
    public Tensor Forward(int norm, Tensor input)
    {
        var images = input.shape[0];
        if (images < 2)
        {
            throw new ArgumentException(
                $"Statistics of {images} image{(images == 1 ? "" : "s")} normalise nothing; at least 2 are needed. "
                + "Likely cause: a decision on one image in a network with batch norm, which takes statistics kept of a task instead.");
        }

        var mean = input.mean([0]);
        var centred = input.Minus(mean);
        var variance = centred.Squared().mean([0]);
        var scale = variance.Plus(KeptNormPass.Epsilon).rsqrt();
        if (states.Count > 0)
        {
            states[norm].Move(mean, variance, images);
        }

        var normalised = centred.mul_(scale);
        passed[norm] = (normalised, scale);
        return normalised;
    }

    /// <inheritdoc/>
    public Tensor Backward(int norm, Tensor gradient)
    {
        var (normalised, scale) = passed[norm];
        var shared = gradient.mean([0]);
        var along = gradient.mul(normalised).mean([0]);
        return gradient.Minus(shared).Minus(normalised.mul(along)).mul_(scale);
    }
}
