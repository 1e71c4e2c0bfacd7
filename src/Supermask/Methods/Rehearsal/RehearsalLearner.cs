using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Methods.Rehearsal;

/// <summary>Learns with images of earlier tasks in each batch, and keeps some of each task when it is learned.</summary>
internal sealed class RehearsalLearner(PlainNetwork network, RehearsalMethod method, TrainingOptions options, Randomness random)
    : PlainLearner(network, options, random)
{
    private const string Pixels = "memory.pixels";
    private const string Labels = "memory.labels";

    private readonly Randomness random = random;
    private readonly List<ImageSet> memory = [];

    /// <inheritdoc/>
    public override TaskLosses Learn(int task, ImageSet images, Action<int, int> afterStep)
    {
        var losses = base.Learn(task, images, afterStep);
        memory.Add(images.Select([.. StepLoop.ShuffledOrder(images.Count, random.Derive("memory", task)).Take(method.Memory)]));
        return losses;
    }

    /// <inheritdoc/>
    public override LearnerState After(int task)
    {
        using var pixels = tensor(memory[task].Pixels);
        using var labels = tensor(memory[task].Labels);
        return LearnerState.Of([.. State(), (Pixels, pixels), (Labels, labels)]);
    }

    /// <inheritdoc/>
    public override void GoOnFrom(int task, LearnerState state)
    {
        base.GoOnFrom(task, state);
        var (pixels, labels) = (state.Tensors[Pixels].data<byte>().ToArray(), state.Tensors[Labels].data<byte>().ToArray());
        memory.Add(new ImageSet(pixels, labels) { Shape = new ImageShape(1, 1, pixels.Length / Math.Max(1, labels.Length)) });
    }

    /// <inheritdoc/>
    protected override StepHooks HooksFor(int task) => memory.Sum(images => images.Count) == 0
        ? StepHooks.None
        : new Replay(memory, method.Replayed, random.Derive("replay", task));

    /// <summary>Adds images of earlier tasks, each drawn evenly from all that are kept.</summary>
    private sealed class Replay(IReadOnlyList<ImageSet> memory, int count, Randomness random) : StepHooks
    {
        private readonly CounterRandom draw = new(random.Seed);
        private readonly (ImageSet Images, int Row)[] kept =
            [.. memory.SelectMany(images => Enumerable.Range(0, images.Count).Select(row => (images, row)))];

        /// <inheritdoc/>
        public override int ImagesAdded => count;

        /// <inheritdoc/>
        public override void Compose(ImageBatch batch)
        {
            for (var added = 0; added < count; added++)
            {
                var (images, row) = kept[draw.Below(kept.Length)];
                batch.Add(images.Image(row), images.Labels[row]);
            }
        }
    }
}
