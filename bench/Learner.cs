using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Tasks;

namespace Supermask.Bench;

/// <summary>A network that learns the first permuted task, step after step.</summary>
internal sealed class Learner : IDisposable
{
    private readonly TrainingOptions options;
    private readonly ImageSet images;
    private readonly ImageBatch batch;
    private readonly ITrainingStep step;
    private readonly int[][] order;
    private int next;

    public Learner(ImageSet images, StepKind kind)
    {
        this.images = images;
        options = new TrainingOptions { Step = kind };
        batch = new ImageBatch(images, options.BatchSize);
        order = [.. StepLoop.ShuffledOrder(images.Count, Randomness.Root(0).Derive("shuffle")).Chunk(options.BatchSize)
            .Where(rows => rows.Length == options.BatchSize)];
        Network = new MultitaskNetwork(new MlpPlan(), new Masking(), tasks: 1, Randomness.Root(0));
        Network.SelectTask(0);
        Network.train();
        step = MaskedSteps.Of(Network, options);
    }

    public MultitaskNetwork Network { get; }

    /// <summary>Takes steps on whole batches, round and round.</summary>
    public void Take(int steps)
    {
        for (var taken = 0; taken < steps; taken++)
        {
            batch.Fill(images, order[next++ % order.Length]);
            step.Take(batch);
        }
    }

    public void Dispose()
    {
        step.Dispose();
        Network.Dispose();
    }
}
