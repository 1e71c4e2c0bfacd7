using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks;
using static TorchSharp.torch;

namespace Supermask.Methods.Mer;

/// <summary>Learns the images of a batch one by one, each among stored ones, and offers each to the reservoir.</summary>
internal sealed class MerStrategy(HeadedModel model, MerMethod method, LearningContext context)
    : MemoryStrategy(model, method.Memory, context.Run.Network.Inputs)
{
    private Draws? replayed;
    private Draws? stored;

    // Batches of the first epoch that are left: later epochs show the same images.
    private int offering;

    /// <inheritdoc/>
    public override void Begin(TaskStart start)
    {
        replayed = new Draws(context.Random.Derive("replay", start.Task));
        stored = new Draws(context.Random.Derive("reservoir", start.Task));
        offering = start.StepsOfEpoch;
    }

    /// <inheritdoc/>
    /// <returns>The loss of the batch, and how many of it were right, before anything of it was learned.</returns>
    public override StepResult Take(TrainedStep oneStep, TaskBatch batch)
    {
        var result = Before(batch);
        var isOffered = offering-- > 0;
        for (var image = 0; image < batch.Count; image++)
        {
            Learn(oneStep, batch, image);
            if (isOffered)
            {
                Memory.Offer(batch.Image(image), batch.Labels[image], batch.Task, stored!);
            }
        }

        return result;
    }

    private void Learn(TrainedStep oneStep, TaskBatch batch, int image)
    {
        using var outer = new Waypoint(Model.Parameters);
        for (var round = 0; round < method.Rounds; round++)
        {
            using var inner = new Waypoint(Model.Parameters);

            // The stored images and the new one, in random order: the one past the end of the memory stands for it.
            var places = replayed!.Distinct(method.Replayed, Memory.Count).Append(Memory.Count).ToArray();
            foreach (var at in replayed.Distinct(places.Length, places.Length))
            {
                oneStep.Take(Single(batch, image, places[at]));
            }

            inner.GoBackTo(method.WithinRound);
        }

        outer.GoBackTo(method.AcrossRounds);
    }

    private TaskBatch Single(TaskBatch batch, int image, int place)
    {
        var single = new TaskBatch(batch.Task, context.Run.Network.Inputs, 1);
        if (place < Memory.Count)
        {
            Memory.AddTo(single, place);
        }
        else
        {
            single.Add(batch.Image(image), batch.Labels[image], batch.Tasks[image]);
        }

        return single;
    }

    private StepResult Before(TaskBatch batch)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var (images, labels) = (batch.ToImages(), batch.ToLabels());
        var logits = Logits(new ForwardPass(images, batch.Tasks));
        var loss = nn.functional.cross_entropy(logits, labels).item<float>();
        return new StepResult(loss, new StepPass(batch, images, labels, batch.Count, logits).CorrectOfOwn());
    }
}
