using Supermask.Common;
using Supermask.Networks;

namespace Supermask.Learning.Trained;

/// <summary>
/// Learns one task by steps over shuffled batches, in the order of <see cref="StepLoop"/>, with the task of every image beside it.
/// </summary>
public static class TrainedLoop
{
    /// <summary>Takes the steps of a task, each epoch over all of its images but perhaps the last.</summary>
    /// <param name="studied">The images.</param>
    /// <param name="batch">The batch that each step fills, with room for what steps add to it.</param>
    /// <param name="options">Number of steps and size of a batch.</param>
    /// <param name="random">The stream of this seed and task; each epoch shuffles from its own stream below.</param>
    /// <param name="take">Takes a step on the filled batch.</param>
    /// <param name="afterStep">Called after every step with the number of steps taken and of all steps.</param>
    public static TaskLosses Run(
        StudiedImages studied,
        TaskBatch batch,
        TrainingOptions options,
        Randomness random,
        Func<TaskBatch, StepResult> take,
        Action<int, int> afterStep)
    {
        var results = new List<StepResult>();
        var all = options.StepsOf(studied.Count);
        for (var epoch = 0; results.Count < all; epoch++)
        {
            foreach (var rows in StepLoop.ShuffledOrder(studied.Count, random.Derive("shuffle", epoch)).Chunk(options.BatchSize))
            {
                batch.Clear();
                foreach (var row in rows)
                {
                    studied.AddTo(batch, row);
                }

                results.Add(take(batch));
                afterStep(results.Count, all);
                if (results.Count == all)
                {
                    break;
                }
            }
        }

        return new TaskLosses(
            [.. results.Select(result => result.Loss)],
            [.. results.Select(result => result.Correct)],
            studied.Count,
            options.BatchSize);
    }
}
