using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Methods.Classic;
using Supermask.Networks;
using Supermask.Tasks;

namespace Supermask.Measuring.TimeParts;

/// <summary>A classic step on images that were made before: what every other part is to be compared with on this machine.</summary>
/// <param name="Variant">Name of the variant.</param>
public sealed record LearningSteps(string Variant) : TimePart(Variant)
{
    private const int Task = 1;

    /// <inheritdoc/>
    public override string Name => "time a step of learning";

    /// <inheritdoc/>
    public override string Meaning => "The time of a classic optimiser step on images that were made before training.";

    /// <inheritdoc/>
    public override IReadOnlyList<RunOptions> Runs => [Run];

    private RunOptions Run => new() { Tasks = Tasks, Method = new ClassicMethod() };

    /// <inheritdoc/>
    public override IPartAtWork Start(Dataset data, NetworkPlan network) =>
        new Learner(Run with { Network = network }, new LoadingWhatIsMade(Tasks.Apply(Task, data.Train)));

    private sealed class Learner : IPartAtWork
    {
        private readonly MaskedLearner learner;
        private readonly ITrainingStep step;
        private readonly IBatchLoader loader;
        private readonly ImageBatch batch;
        private readonly int[][] order;
        private long next;

        public Learner(RunOptions run, IBatchLoader loader)
        {
            this.loader = loader;
            var size = Math.Min(run.Training.BatchSize, loader.Images.Count);
            batch = new ImageBatch(loader.Images, size);
            order = Batches.Of(loader.Images.Count, size);
            learner = (MaskedLearner)run.Method.Start(new LearningContext(run, []));
            step = learner.StepOf(Task);
        }

        public double Doing() => SecondsOf(() =>
        {
            loader.Fill(batch, order[next++ % order.Length]);
            step.Take(batch);
        });

        public double LeavingOut() => 0;

        public void Dispose()
        {
            step.Dispose();
            learner.Dispose();
        }
    }
}

/// <summary>Whole batches of shuffled images, so that every step takes the same work.</summary>
internal static class Batches
{
    /// <summary>The places of the images of each batch.</summary>
    public static int[][] Of(int images, int size)
    {
        var shuffle = Randomness.Root(0).Derive("time parts").Derive("shuffle");
        return [.. StepLoop.ShuffledOrder(images, shuffle).Chunk(size).Where(rows => rows.Length == size)];
    }
}
