using Supermask.Data;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Tasks;

namespace Supermask.Measuring.TimeParts;

/// <summary>
/// A loader that makes each image when it is read, beside images that were made before (L958: each image is turned by an
/// object that is called with it).
/// </summary>
/// <param name="Variant">Name of the variant.</param>
public sealed record MakingImages(string Variant) : TimePart(Variant)
{
    private const int Task = 1;

    /// <inheritdoc/>
    public override string Name => "time a step of making images when they are read";

    /// <inheritdoc/>
    public override string Meaning =>
        "The time of a batch whose images are each turned or permuted, normalised and stacked when they are read, less that of copying images made before.";

    /// <inheritdoc/>
    public override IPartAtWork Start(Dataset data, NetworkPlan network) => new Loaders(
        new LoadingWhenRead(Tasks, Task, data.Train), new LoadingWhatIsMade(Tasks.Apply(Task, data.Train)));

    private sealed class Loaders(IBatchLoader whenRead, IBatchLoader made) : IPartAtWork
    {
        private readonly ImageBatch batch = new(made.Images, new TrainingOptions().BatchSize);
        private readonly int[][] order = Batches.Of(made.Images.Count, Math.Min(new TrainingOptions().BatchSize, made.Images.Count));
        private long next;

        public double Doing() => Fill(whenRead);

        public double LeavingOut() => Fill(made);

        public void Dispose()
        {
        }

        private double Fill(IBatchLoader loader) => SecondsOf(() => loader.Fill(batch, order[next++ % order.Length]));
    }
}
