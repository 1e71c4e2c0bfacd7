using Supermask.Common;
using Supermask.Data;
using Supermask.Networks;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Learning;

/// <summary>Learns one task by steps over shuffled batches, in the same way for every method (3.5.2, 3.5.4).</summary>
public static class StepLoop
{
    /// <summary>Takes the steps of a task, each epoch over all of its images but perhaps the last.</summary>
    /// <param name="step">Takes a step.</param>
    /// <param name="options">Number of steps and size of a batch.</param>
    /// <param name="images">Training images of the task.</param>
    /// <param name="random">The stream of this seed and task; each epoch shuffles from its own stream below.</param>
    /// <param name="afterStep">Called after every step with the number of steps taken and of all steps.</param>
    /// <param name="imagesAdded">The most images that a step adds to its batch.</param>
    public static TaskLosses Run(
        ITrainingStep step,
        TrainingOptions options,
        ImageSet images,
        Randomness random,
        Action<int, int> afterStep,
        int imagesAdded = 0)
    {
        var batch = new ImageBatch(images, options.BatchSize + imagesAdded);
        var results = new List<StepResult>();
        var all = options.StepsOf(images.Count);
        for (var epoch = 0; results.Count < all; epoch++)
        {
            var order = ShuffledOrder(images.Count, random.Derive("shuffle", epoch));
            for (var start = 0; start < order.Length && results.Count < all; start += options.BatchSize)
            {
                batch.Fill(images, order.AsSpan(start..Math.Min(start + options.BatchSize, order.Length)));
                results.Add(step.Take(batch));
                afterStep(results.Count, all);
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
