using Supermask.Common;
using Supermask.Data;
using Supermask.Networks;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Learning;

/// <summary>What a network makes of images.</summary>
/// <param name="Predictions">
/// The most likely of the outputs for each image, <c>[count]</c>, in the order of the images. An output beyond 255, which is
/// never a label, is kept as 255.
/// </param>
/// <param name="Correct">How many of them are the label.</param>
/// <param name="Loss">Mean cross-entropy over the images.</param>
public sealed record Evaluation(byte[] Predictions, int Correct, double Loss)
{
    /// <summary>
    /// The task that each image was taken for, <c>[count]</c>; empty where the test told it. Of a method that is told no task in
    /// training either, it is the mask, whose number need not be that of a task.
    /// </summary>
    public int[] InferredTasks { get; init; } = [];

    /// <summary>Whether both hold the same bits.</summary>
    public bool HasTheBitsOf(Evaluation other) => Correct == other.Correct
        && BitConverter.DoubleToInt64Bits(Loss) == BitConverter.DoubleToInt64Bits(other.Loss)
        && Predictions.AsSpan().SequenceEqual(other.Predictions)
        && InferredTasks.AsSpan().SequenceEqual(other.InferredTasks);
}

/// <summary>Evaluates without gradients and with batch norm's kept statistics (3.5.3).</summary>
public static class Evaluator
{
    /// <summary>Images predicted at a time. It changes no prediction (A28); smaller and larger ones take longer.</summary>
    private const int BatchSize = 500;

    private static readonly TorchSharp.Scalar LargestKept = Scalars.Of((long)byte.MaxValue);

    /// <summary>Predicts the images of the task that a masked network has selected.</summary>
    public static Evaluation Evaluate(MultitaskNetwork network, ImageSet images, StepKind kind) =>
        Evaluate(network, images, kind, BatchSize);

    /// <summary>Predicts the images of the selected task, this many at a time.</summary>
    public static Evaluation Evaluate(MultitaskNetwork network, ImageSet images, StepKind kind, int batchSize) =>
        Evaluate(network, images, batchSize, capacity => MaskedSteps.PassOf(network, kind, capacity));

    /// <summary>Predicts images with a network that knows no tasks.</summary>
    public static Evaluation Evaluate(nn.Module<Tensor, Tensor> network, ImageSet images) =>
        Evaluate(network, images, BatchSize, _ => new ModulePass(network));

    /// <summary>Predicts images by a forward pass of any kind.</summary>
    /// <param name="images">The images.</param>
    /// <param name="passOf">Makes the pass for batches of up to this many images.</param>
    public static Evaluation Evaluate(ImageSet images, Func<int, IForwardPass> passOf) => Evaluate(images, BatchSize, passOf);

    private static Evaluation Evaluate(
        nn.Module<Tensor, Tensor> network, ImageSet images, int batchSize, Func<int, IForwardPass> passOf)
    {
        network.eval();
        return Evaluate(images, batchSize, passOf);
    }

    private static Evaluation Evaluate(ImageSet images, int batchSize, Func<int, IForwardPass> passOf)
    {
        using var _ = inference_mode(true);
        batchSize = Math.Clamp(images.Count, 1, batchSize);
        using var pass = passOf(batchSize);
        var batch = new ImageBatch(images, batchSize);
        var predictions = new List<byte>(images.Count);
        var (correct, loss) = (0, 0.0);
        foreach (var rows in Enumerable.Range(0, images.Count).Chunk(batchSize))
        {
            using var scope = NewDisposeScope();
            batch.Fill(images, rows);
            var logits = pass.Logits(batch);
            var labels = batch.ToLabels();
            var predicted = logits.argmax(1);
            predictions.AddRange(predicted.clamp_max(LargestKept).to(uint8).data<byte>().ToArray());
            correct += (int)predicted.eq(labels).sum().item<long>();
            loss += nn.functional.cross_entropy(logits, labels, reduction: nn.Reduction.Sum).item<float>();
        }

        return new Evaluation([.. predictions], correct, loss / images.Count);
    }
}
