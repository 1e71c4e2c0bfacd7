using Supermask.Common;
using Supermask.Learning;
using Supermask.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Methods.ExperienceReplay;

/// <summary>Adds stored images to each batch, and offers the batch to the reservoir when the step is taken.</summary>
public sealed class ReplayStrategy(HeadedModel model, int capacity, RunOptions run, Randomness random) : Strategy(model)
{
    private readonly ImageMemory memory = new(capacity, run.Network.Inputs);
    private Draws? replayed;
    private Draws? stored;

    // Steps of the first epoch that are left: later epochs show the same images.
    private int offering;

    /// <summary>The stored images.</summary>
    public ImageMemory Memory => memory;

    /// <inheritdoc/>
    public override int ImagesAdded(int task) => Math.Min(capacity, run.Training.BatchSize);

    /// <inheritdoc/>
    public override void Begin(TaskStart start)
    {
        (replayed, stored) = (new Draws(random.Derive("replay", start.Task)), new Draws(random.Derive("reservoir", start.Task)));
        offering = start.StepsOfEpoch;
    }

    /// <inheritdoc/>
    public override void Compose(TaskBatch batch)
    {
        foreach (var place in replayed!.Distinct(batch.Count, memory.Count))
        {
            memory.AddTo(batch, place);
        }
    }

    /// <inheritdoc/>
    public override void AfterUpdate(StepPass taken)
    {
        if (offering-- <= 0)
        {
            return;
        }

        for (var image = 0; image < taken.Own; image++)
        {
            memory.Offer(taken.Batch.Image(image), taken.Batch.Labels[image], taken.Task, stored!);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Name, Tensor Value)> KeptOf(int task) => memory.State();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            memory.Dispose();
        }

        base.Dispose(disposing);
    }
}
