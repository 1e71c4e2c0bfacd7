using Supermask.Data;
using Supermask.Masks;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Training;

/// <summary>What a network makes of images.</summary>
/// <param name="Predictions">The most likely of the 100 outputs for each image, <c>[count]</c>, in the order of the images.</param>
/// <param name="Correct">How many of them are the label.</param>
/// <param name="Loss">Mean cross-entropy over the images.</param>
public sealed record Evaluation(byte[] Predictions, int Correct, double Loss);

/// <summary>Evaluates without gradients and with batch norm's kept statistics (3.5.3).</summary>
public static class Evaluator
{
    /// <summary>Images predicted at a time. It changes no prediction (A28); smaller and larger ones take longer.</summary>
    private const int BatchSize = 500;

    /// <summary>Predicts the images of the selected task.</summary>
    public static Evaluation Evaluate(MultitaskNetwork network, ImageSet images, StepKind kind) =>
        Evaluate(network, images, kind, BatchSize);

    /// <summary>Predicts the images of the selected task, this many at a time.</summary>
    public static Evaluation Evaluate(MultitaskNetwork network, ImageSet images, StepKind kind, int batchSize)
    {
        network.eval();
        using var _ = inference_mode(true);
        batchSize = Math.Clamp(images.Count, 1, batchSize);
        using var pass = PassOf(network, kind, batchSize);
        var batch = new ImageBatch(batchSize);
        var predictions = new List<byte>(images.Count);
        var (correct, loss) = (0, 0.0);
        foreach (var rows in Enumerable.Range(0, images.Count).Chunk(batchSize))
        {
            using var scope = NewDisposeScope();
            batch.Fill(images, rows);
            var logits = pass.Logits(batch);
            var labels = batch.ToLabels();
            var predicted = logits.argmax(1);
            predictions.AddRange(predicted.to(uint8).data<byte>().ToArray());
            correct += (int)predicted.eq(labels).sum().item<long>();
            loss += nn.functional.cross_entropy(logits, labels, reduction: nn.Reduction.Sum).item<float>();
        }

        return new Evaluation([.. predictions], correct, loss / images.Count);
    }

    private static IForwardPass PassOf(MultitaskNetwork network, StepKind kind, int batchSize) =>
        kind == StepKind.Reference ? new ReferencePass(network) : new Fast.FastPass(network, batchSize);
}

/// <summary>A network's forward pass with batch norm's kept statistics.</summary>
internal interface IForwardPass : IDisposable
{
    /// <summary>The logits of a batch, <c>[count, outputs]</c>, valid until the next batch.</summary>
    Tensor Logits(ImageBatch batch);
}

/// <summary>The network's own forward pass.</summary>
internal sealed class ReferencePass(MultitaskNetwork network) : IForwardPass
{
    /// <inheritdoc/>
    public Tensor Logits(ImageBatch batch) => network.forward(batch.ToImages());

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
