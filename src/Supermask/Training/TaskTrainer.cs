using Supermask.Data;
using Supermask.Masks;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Training;

/// <summary>
/// Trains the masks of one task, in the same way for the classic and the novel approach (3.5.2, 3.5.4): the definition
/// that faster ways of doing the same are checked against.
/// </summary>
public sealed class TaskTrainer(TrainingOptions options)
{
    /// <summary>
    /// Trains the selected task for all epochs with a new RMSprop.
    /// </summary>
    /// <param name="network">The network, whose task has been selected.</param>
    /// <param name="images">Training images of the task.</param>
    /// <param name="random">The stream of this seed and task; each epoch shuffles from its own stream below.</param>
    /// <param name="afterStep">Called after every step.</param>
    public TaskLosses Train(MultitaskNetwork network, ImageSet images, Randomness random, Action afterStep)
    {
        using var step = TrainingSteps.Of(network, options);
        var batch = new ImageBatch(options.BatchSize);
        var results = new List<StepResult>();
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            var order = ShuffledOrder(images.Count, random.Derive("shuffle", epoch));
            for (var start = 0; start < order.Length; start += options.BatchSize)
            {
                batch.Fill(images, order.AsSpan(start..Math.Min(start + options.BatchSize, order.Length)));
                results.Add(step.Take(batch));
                afterStep();
            }
        }

        return new TaskLosses(
            [.. results.Select(result => result.Loss)],
            [.. results.Select(result => result.Correct)],
            images.Count,
            options.BatchSize);
    }

    /// <summary>The order in which an epoch takes the training images, <c>[count]</c> (3.4.3).</summary>
    public static int[] ShuffledOrder(int count, Randomness random)
    {
        using var generator = random.Generator();
        using var order = randperm(count, int64, generator: generator);
        return [.. order.data<long>().Select(row => (int)row)];
    }
}
