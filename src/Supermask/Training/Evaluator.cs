using Supermask.Masks;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Training;

/// <summary>Predicts without gradients and with batch norm's kept statistics (3.5.3).</summary>
public static class Evaluator
{
    /// <summary>The most likely of the 100 outputs for each image, <c>[count]</c>, in the order of the images.</summary>
    public static byte[] Predict(MultitaskNetwork network, TaskTensors data, int batchSize)
    {
        network.eval();
        using var _ = inference_mode(true);
        var predictions = new List<byte>(data.Count);
        for (var start = 0; start < data.Count; start += batchSize)
        {
            using var scope = NewDisposeScope();
            var logits = network.forward(data.Images.slice(0, start, Math.Min(start + batchSize, data.Count), 1));
            predictions.AddRange(logits.argmax(1).to(uint8).data<byte>().ToArray());
        }

        return [.. predictions];
    }
}
