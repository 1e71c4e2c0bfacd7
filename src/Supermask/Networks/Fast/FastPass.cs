using System.Numerics;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Networks.Fast;

/// <summary>
/// The forward pass with batch norm's kept statistics: masks are applied once for all batches, black pixels are left out,
/// and bias, batch norm and ReLU are one pass over the sums.
/// </summary>
public sealed class FastPass : IForwardPass
{
    private readonly SparseImages images;
    private readonly SparseWeights first;
    private readonly Tensor? firstBias;
    private readonly IReadOnlyList<KeptNorm> norms;
    private readonly IReadOnlyList<Tensor> transposed;
    private readonly IReadOnlyList<Tensor?> biases;
    private readonly IReadOnlyList<PaddedMatrix> hidden;
    private readonly PaddedMatrix logits;

    /// <summary>Takes the masks and batch norms that a network has selected as they are now.</summary>
    /// <param name="network">The network, one that <see cref="FastStep.Serves"/> says yes to.</param>
    /// <param name="capacity">The most images of a batch.</param>
    public FastPass(MultitaskNetwork network, int capacity)
    {
        using var _ = no_grad();
        var plan = (MlpPlan)network.Plan;
        images = new SparseImages(plan.Inputs, capacity);
        using var effective = network.MaskedLayers[0].EffectiveWeight();
        first = new SparseWeights(effective);
        firstBias = network.MaskedLayers[0].Bias;
        norms = [.. network.BatchNorms.Select(norm => new KeptNorm(norm.StateOf(norm.Task)))];
        transposed = [.. network.MaskedLayers.Skip(1).Select(Transposed)];
        biases = [.. network.MaskedLayers.Skip(1).Select(layer => layer.Bias)];
        hidden = [new(capacity, plan.Hidden), new(capacity, plan.Hidden)];
        logits = new(capacity, plan.Outputs);
    }

    /// <inheritdoc/>
    public Tensor Logits(ImageBatch batch)
    {
        images.Fill(batch);
        first.Forward(images, firstBias, hidden[0]);
        norms[0].Apply(hidden[0], batch.Count);
        Multiply(0, hidden[0], hidden[1], batch.Count);
        norms[1].Apply(hidden[1], batch.Count);
        return Multiply(1, hidden[1], logits, batch.Count);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        first.Dispose();
        logits.Dispose();
        foreach (var buffer in transposed.AsEnumerable<IDisposable>().Concat(hidden))
        {
            buffer.Dispose();
        }
    }

    private static Tensor Transposed(MaskedLinear layer)
    {
        using var weights = layer.EffectiveWeight();
        return weights.t().DetachFromDisposeScope();
    }

    private Tensor Multiply(int layer, PaddedMatrix input, PaddedMatrix output, int count)
    {
        using var left = input.Matrix.narrow(0, 0, count);
        var result = output.Matrix.narrow(0, 0, count);
        PaddedMatrix.Product(result, left, transposed[layer]);
        PaddedMatrix.Add(result, biases[layer]);
        return result;
    }

    /// <summary>Batch norm with kept statistics and the ReLU after it: relu(scale x + shift).</summary>
    private sealed class KeptNorm
    {
        private readonly Vector<float>[] scale;
        private readonly Vector<float>[] shift;

        public KeptNorm(BatchNorm state)
        {
            var mean = state.running_mean!.Floats();
            var variance = state.running_var!.Floats();
            (scale, shift) = (Vectors.Padded(mean.Length), Vectors.Padded(mean.Length));
            var scales = scale.Values();
            var shifts = shift.Values();
            for (var feature = 0; feature < mean.Length; feature++)
            {
                var deviation = MathF.Sqrt(variance[feature] + FastBatchNorm.Epsilon);
                scales[feature] = (state.weight is null ? 1 : state.weight.Floats()[feature]) / deviation;
                shifts[feature] = (state.bias is null ? 0 : state.bias.Floats()[feature]) - (mean[feature] * scales[feature]);
            }
        }

        public void Apply(PaddedMatrix values, int count)
        {
            var rows = values.Values;
            for (var row = 0; row < count; row++)
            {
                NormRows.Activate(rows[row], scale, shift);
            }
        }
    }
}
