using System.Numerics;
using static TorchSharp.torch;

namespace Supermask.Networks.Fast;

/// <summary>
/// Batch norm with the batch's own statistics, and the ReLU after it (Eq. 17-18). Each feature x of a batch of n becomes
/// <c>z = (x - mean) / sqrt(variance + epsilon)</c> and then <c>relu(scale z + shift)</c>.
/// </summary>
internal sealed class FastBatchNorm
{
    /// <summary>What is added to a variance before its root is taken: PyTorch's default.</summary>
    public const float Epsilon = 1e-5f;

    private const float Momentum = 0.1f;

    private readonly BatchNorm state;
    private readonly TrainedVector? trainedScale;
    private readonly TrainedVector? trainedShift;
    private readonly Vector<float>[] scale;
    private readonly Vector<float>[] shift;
    private readonly Vector<float>[] mean;
    private readonly Vector<float>[] variance;
    private readonly Vector<float>[] inverseDeviation;
    private readonly Vector<float>[] gradientSum;
    private readonly Vector<float>[] productSum;

    /// <summary>Batch norm on the running statistics, scale and shift of this state.</summary>
    public FastBatchNorm(BatchNorm state, Optimiser optimiser)
    {
        this.state = state;
        (trainedScale, trainedShift) = (TrainedVector.Of(state.weight, optimiser), TrainedVector.Of(state.bias, optimiser));
        var features = (int)state.running_mean!.shape[0];
        (mean, variance) = (Vectors.Padded(features), Vectors.Padded(features));
        inverseDeviation = Vectors.Padded(features);
        (gradientSum, productSum) = (Vectors.Padded(features), Vectors.Padded(features));
        (scale, shift) = (Vectors.Padded(features), Vectors.Padded(features));
        Array.Fill(scale, Vector<float>.One);
    }

    /// <summary>Normalises a batch and moves the running statistics.</summary>
    /// <param name="values">The batch, <c>[batch, features]</c>; becomes z.</param>
    /// <param name="activated">Takes the output of ReLU, <c>[batch, features]</c>.</param>
    public void Forward(PaddedMatrix values, PaddedMatrix activated)
    {
        CopyTo(scale, state.weight);
        CopyTo(shift, state.bias);
        var rows = values.Values;
        var outputs = activated.Values;
        CentreAndMeasure(rows, values.Rows);
        for (var row = 0; row < values.Rows; row++)
        {
            NormRows.Normalise(rows[row], inverseDeviation, scale, shift, outputs[row]);
        }

        // Of n values the running variance takes the unbiased estimate, n / (n - 1) times the batch's own.
        Move(state.running_mean!, mean, 1);
        Move(state.running_var!, variance, values.Rows / (values.Rows - 1f));
        state.num_batches_tracked!.Integers()[0]++;
    }

    /// <summary>
    /// Turns the gradient g of ReLU's output into that of the input,
    /// <c>scale / sqrt(variance + epsilon) (g - mean of g - z mean of g z)</c>, and updates the scale by the sum of g z
    /// and the shift by the sum of g.
    /// </summary>
    /// <param name="normalised">z from the forward pass, <c>[batch, features]</c>.</param>
    /// <param name="activated">The output from the forward pass, <c>[batch, features]</c>.</param>
    /// <param name="gradient">The gradient of the output, <c>[batch, features]</c>; becomes that of the input.</param>
    public void Backward(PaddedMatrix normalised, PaddedMatrix activated, PaddedMatrix gradient)
    {
        var rows = normalised.Values;
        var outputs = activated.Values;
        var gradients = gradient.Values;
        Array.Clear(gradientSum);
        Array.Clear(productSum);
        for (var row = 0; row < gradient.Rows; row++)
        {
            NormRows.SumGradients(gradients[row], outputs[row], rows[row], gradientSum, productSum);
        }

        trainedScale?.Update(productSum);
        trainedShift?.Update(gradientSum);
        // Each of these is made anew by the next pass: here they become the factor and the two means.
        for (var at = 0; at < scale.Length; at++)
        {
            inverseDeviation[at] *= scale[at];
            gradientSum[at] /= gradient.Rows;
            productSum[at] /= gradient.Rows;
        }

        for (var row = 0; row < gradient.Rows; row++)
        {
            NormRows.InputGradient(gradients[row], rows[row], inverseDeviation, gradientSum, productSum);
        }
    }

    private void CentreAndMeasure(PaddedRows rows, int count)
    {
        Array.Clear(mean);
        Array.Clear(variance);
        for (var row = 0; row < count; row++)
        {
            NormRows.Add(rows[row], mean);
        }

        for (var at = 0; at < mean.Length; at++)
        {
            mean[at] /= count;
        }

        for (var row = 0; row < count; row++)
        {
            NormRows.Centre(rows[row], mean, variance);
        }

        for (var at = 0; at < variance.Length; at++)
        {
            variance[at] /= count;
            inverseDeviation[at] = Vector<float>.One / Vector.SquareRoot(variance[at] + new Vector<float>(Epsilon));
        }
    }

    private static void Move(Tensor running, Vector<float>[] batch, float factor)
    {
        var kept = running.Floats();
        var seen = batch.Values();
        for (var feature = 0; feature < kept.Length; feature++)
        {
            kept[feature] = ((1 - Momentum) * kept[feature]) + (Momentum * factor * seen[feature]);
        }
    }

    private static void CopyTo(Vector<float>[] padded, Tensor? values)
    {
        if (values is not null)
        {
            values.Floats().CopyTo(padded.Values());
        }
    }
}
