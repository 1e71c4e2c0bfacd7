using System.Numerics;
using Supermask.Masks;
using static TorchSharp.torch;

namespace Supermask.Training.Fast;

/// <summary>A masked layer without autograd (Eq. 14-15): three products into buffers of its own, and the update of its scores.</summary>
internal sealed class FastLayer : IDisposable
{
    private readonly Tensor? bias;
    private readonly TrainedVector? trainedBias;
    private readonly ScoreUpdate scores;
    private readonly Tensor effective;
    private readonly Tensor effectiveTransposed;
    private readonly Tensor gradient;

    /// <summary>Starts from the effective weights of the task that the layer has selected.</summary>
    public FastLayer(MaskedLinear layer, RmsProp rmsProp)
    {
        bias = layer.Bias;
        trainedBias = layer.Bias is { requires_grad: true } trained ? new TrainedVector(trained, rmsProp) : null;
        scores = new ScoreUpdate(layer, rmsProp);
        effective = layer.EffectiveWeight().DetachFromDisposeScope();
        effectiveTransposed = effective.t().DetachFromDisposeScope();
        gradient = empty_like(effective).DetachFromDisposeScope();
    }

    /// <summary>Writes input W' + bias, <c>[batch, outputs]</c>.</summary>
    public void Forward(Tensor input, PaddedMatrix output)
    {
        Product(output.Matrix, input, effectiveTransposed);
        if (bias is not null)
        {
            output.Matrix.add_(bias);
        }
    }

    /// <summary>Writes the gradient of the input, where it is asked for, and then updates scores and bias.</summary>
    /// <param name="input">What the forward pass took, <c>[batch, inputs]</c>.</param>
    /// <param name="outputGradient">Gradient of what it wrote, <c>[batch, outputs]</c>.</param>
    /// <param name="inputGradient">Takes the gradient of the input, <c>[batch, inputs]</c>; null for the first layer.</param>
    public void Backward(Tensor input, PaddedMatrix outputGradient, PaddedMatrix? inputGradient)
    {
        if (inputGradient is not null)
        {
            Product(inputGradient.Matrix, outputGradient.Matrix, effective);
        }

        Product(gradient, outputGradient.Transposed, input);
        scores.Apply(gradient, effective);
        trainedBias?.Update(ColumnSums(outputGradient));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        gradient.Dispose();
        effectiveTransposed.Dispose();
        effective.Dispose();
    }

    private static void Product(Tensor result, Tensor left, Tensor right) =>
        result.addmm_(left, right, beta: 0, alpha: 1);

    private static Vector<float>[] ColumnSums(PaddedMatrix matrix)
    {
        var rows = matrix.Values;
        var sums = new Vector<float>[rows[0].Length];
        for (var row = 0; row < matrix.Rows; row++)
        {
            NormRows.Add(rows[row], sums);
        }

        return sums;
    }
}
