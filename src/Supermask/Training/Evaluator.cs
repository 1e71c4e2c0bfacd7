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
    /// <summary>
    /// Images predicted at a time. It changes no prediction (A28), and masks are applied once a batch, so that large ones
    /// are cheaper.
    /// </summary>
    public const int BatchSize = 1000;

    /// <summary>Predicts the images of the selected task.</summary>
    public static Evaluation Evaluate(MultitaskNetwork network, TaskTensors data, int batchSize)
    {
        network.eval();
        using var _ = inference_mode(true);
        var predictions = new List<byte>(data.Count);
        var (correct, loss) = (0, 0.0);
        for (var start = 0; start < data.Count; start += batchSize)
        {
            using var scope = NewDisposeScope();
            var end = Math.Min(start + batchSize, data.Count);
            var logits = network.forward(data.Images.slice(0, start, end, 1));
            var labels = data.Labels.slice(0, start, end, 1);
            var predicted = logits.argmax(1);
            predictions.AddRange(predicted.to(uint8).data<byte>().ToArray());
            correct += (int)predicted.eq(labels).sum().item<long>();
            loss += nn.functional.cross_entropy(logits, labels, reduction: nn.Reduction.Sum).item<float>();
        }

        return new Evaluation([.. predictions], correct, loss / data.Count);
    }
}
