using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks;
using Supermask.Networks.Updates;
using static TorchSharp.torch;

namespace Supermask.Methods.LearnToGrow;

/// <summary>
/// Finds what a task reuses and what it adds: steps of the new weights on some of its images, and of the scores on others, in turn.
/// </summary>
/// <param name="method">The options.</param>
/// <param name="run">The options of the run.</param>
public sealed class StructureSearch(LearnToGrowMethod method, RunOptions run)
{
    /// <summary>Searches.</summary>
    /// <param name="candidates">What can be chosen; its new weights and its scores learn.</param>
    /// <param name="task">The task.</param>
    /// <param name="images">Its training images.</param>
    /// <param name="random">The stream of the search.</param>
    public void Learn(Candidates candidates, int task, ImageSet images, Randomness random)
    {
        var parts = HeldOut.Of(HeldOut.Of(images, method.SearchShare).Chosen, 0.5);
        if (parts.Chosen.Count == 0)
        {
            return;
        }

        var training = run.Training with { Epochs = method.SearchEpochs, Batches = null };
        using var weights = new TrainedUpdates(method.Optimiser, training);
        using var scores = new TrainedUpdates(new AdamRule(), training with { LearningRate = method.ShareRate });
        var steps = training.StepsOf(parts.Learned.Count);
        weights.Begin(steps);
        scores.Begin(steps);
        var draws = new Draws(random.Derive("scores"));
        TrainedLoop.Run(
            new StudiedImages(task, parts.Learned),
            new TaskBatch(task, parts.Learned.Shape.Values, training.BatchSize),
            training,
            random,
            batch => Take(candidates, batch, weights, scores, Pixels.Of(parts.Chosen, draws.Distinct(training.BatchSize, parts.Chosen.Count))),
            (_, _) => { });
    }

    private StepResult Take(
        Candidates candidates, TaskBatch batch, TrainedUpdates weights, TrainedUpdates scores, (Tensor Images, Tensor Labels) others)
    {
        using var scope = NewDisposeScope();
        var loss = nn.functional.cross_entropy(candidates.Logits(batch.ToImages()), batch.ToLabels());
        LossStep.Take(loss, candidates.Weights, weights);
        var told = nn.functional.cross_entropy(candidates.Logits(others.Images), others.Labels);
        LossStep.Take(told.Plus(candidates.Growth().Times(method.SizePenalty)), candidates.Scores, scores);
        others.Images.Dispose();
        others.Labels.Dispose();
        return new StepResult(loss.item<float>(), 0);
    }
}
