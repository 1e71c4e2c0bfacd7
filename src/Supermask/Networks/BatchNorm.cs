using Supermask.Common;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Networks;

/// <summary>
/// Batch norm over features, with PyTorch's defaults: momentum 0.1, epsilon 1e-5. TorchSharp's own counts batches with a
/// scalar that can be freed while it is read.
/// </summary>
/// <param name="features">Number of features.</param>
/// <param name="isAffine">Whether it scales and shifts by trained values.</param>
public sealed class BatchNorm(int features, bool isAffine)
    : NormBase(features, Epsilon, Momentum, isAffine, track_running_stats: true, device: null, dtype: null, nameof(BatchNorm))
{
    private const double Epsilon = 1e-5;
    private const double Momentum = 0.1;

    /// <summary>Normalises, scales and shifts activations, <c>[batch, features]</c> (Eq. 17).</summary>
    public override Tensor forward(Tensor input)
    {
        ValidateInputDimensions(input);
        if (training)
        {
            num_batches_tracked!.add_(Scalars.One, Scalars.One);
        }

        return nn.functional.batch_norm(input, running_mean, running_var, weight, bias, training, Momentum, Epsilon);
    }

    /// <inheritdoc/>
    protected override void ValidateInputDimensions(Tensor input)
    {
        if (input.ndim != 2)
        {
            throw new ArgumentException($"Batch norm takes activations of two dimensions, [batch, features]; these have {input.ndim}.");
        }
    }
}
