using System.Numerics;
using static TorchSharp.torch;

namespace Supermask.Networks.Fast;

/// <summary>A masked layer after the first, without autograd (Eq. 14-15): three products into buffers of its own, and the update of its scores.</summary>
internal sealed class FastLayer : IDisposable
{
    private readonly Tensor? bias;
    private readonly TrainedVector? trainedBias;
    private readonly ScoreUpdate scores;
    private readonly Tensor effective;
    private readonly Tensor effectiveTransposed;
    private readonly Tensor gradient;
    private readonly Vector<float>[] gradientSums;

    /// <summary>Starts from the effective weights of the task that the layer has selected.</summary>
    public FastLayer(MaskedLinear layer, Optimiser optimiser)
    {
        bias = layer.Bias;
        trainedBias = TrainedVector.Of(layer.Bias, optimiser);
        scores = ScoreUpdate.Of(layer, optimiser);
        effective = layer.EffectiveWeight().DetachFromDisposeScope();
        effectiveTransposed = effective.t().DetachFromDisposeScope();
        gradient = empty_like(effective).DetachFromDisposeScope();
        gradientSums = Vectors.Padded((int)layer.Weight.shape[0]);
    }

    /// <summary>Writes input W' + bias, <c>[batch, outputs]</c>.</summary>
    public void Forward(Tensor input, PaddedMatrix output)
    {
        PaddedMatrix.Product(output.Matrix, input, effectiveTransposed);
        PaddedMatrix.Add(output.Matrix, bias);
    }

    /// <summary>Writes the gradient of the input, and then updates scores and bias.</summary>
    /// <param name="input">What the forward pass took, <c>[batch, inputs]</c>.</param>
    /// <param name="outputGradient">Gradient of what it wrote, <c>[batch, outputs]</c>.</param>
    /// <param name="inputGradient">Takes the gradient of the input, <c>[batch, inputs]</c>.</param>
    public void Backward(Tensor input, PaddedMatrix outputGradient, PaddedMatrix inputGradient)
    {
        PaddedMatrix.Product(inputGradient.Matrix, outputGradient.Matrix, effective);
        PaddedMatrix.Product(gradient, outputGradient.Transposed, input);
        scores.Apply(gradient, effective);
        if (trainedBias is not null)
        {
            outputGradient.SumRows(gradientSums);
            trainedBias.Update(gradientSums);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        gradient.Dispose();
        effectiveTransposed.Dispose();
        effective.Dispose();
    }
}
