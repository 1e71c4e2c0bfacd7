using Supermask.Common;
using Supermask.Learning;
using Supermask.Learning.Trained;

namespace Supermask.Methods.ExperienceReplay;

/// <summary>Adds stored images to each batch, and offers the batch to the reservoir when the step is taken.</summary>
public sealed class ReplayStrategy(HeadedModel model, int capacity, RunOptions run, Randomness random)
    : MemoryStrategy(model, capacity, run.Network.Inputs)
{
    private Draws? replayed;
    private Draws? stored;

    // Steps of the first epoch that are left: later epochs show the same images.
    private int offering;

    /// <inheritdoc/>
    public override int ImagesAdded(int task) => Math.Min(Memory.Capacity, run.Training.BatchSize);

    /// <inheritdoc/>
    public override void Begin(TaskStart start)
    {
        (replayed, stored) = (new Draws(random.Derive("replay", start.Task)), new Draws(random.Derive("reservoir", start.Task)));
        offering = start.StepsOfEpoch;
    }

    /// <inheritdoc/>
    public override void Compose(TaskBatch batch)
    {
        foreach (var place in replayed!.Distinct(batch.Count, Memory.Count))
        {
            Memory.AddTo(batch, place);
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
            Memory.Offer(taken.Batch.Image(image), taken.Batch.Labels[image], taken.Task, stored!);
        }
    }
}
