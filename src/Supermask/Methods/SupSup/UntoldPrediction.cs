using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Superposed;
using Supermask.Tasks;

namespace Supermask.Methods.SupSup;

/// <summary>Predicts images whose task is not told: decides which finished task they belong to, and predicts them by its mask.</summary>
/// <param name="method">How decisions are taken.</param>
/// <param name="network">The masks of the finished tasks.</param>
/// <param name="predictAs">Predicts images as those of a task.</param>
internal sealed class UntoldPrediction(ITaskInference method, Superposition network, Func<int, ImageSet, Evaluation> predictAs)
{
    // Images that are looked at in one go: more would take memory and no less time.
    private const int Together = 1024;

    /// <summary>Predicts a test set.</summary>
    /// <param name="images">Images of one task.</param>
    /// <param name="random">The stream of the order in which they are decided about.</param>
    /// <exception cref="InvalidOperationException">No task is learned yet.</exception>
    /// <exception cref="ArgumentException">There is no image.</exception>
    public Evaluation Of(ImageSet images, Randomness random)
    {
        if (network.Tasks.Count == 0)
        {
            throw new InvalidOperationException("No task can be inferred, as none is learned yet.");
        }

        if (images.Count == 0)
        {
            throw new ArgumentException(
                "The task of no image at all was to be inferred; a decision takes at least 1. "
                + "Likely cause: a task without test images; give it some.");
        }

        var inferred = Infer(images, random);
        return GroupedEvaluation.Of(images, row => inferred[row], predictAs) with { InferredTasks = inferred };
    }

    private int[] Infer(ImageSet images, Randomness random)
    {
        var inferred = new int[images.Count];
        var batch = new ImageBatch(images, Math.Max(Together, method.Decisions.Deciding));
        var least = HasNorms && method.Norms.NeedsSeveralImages ? 2 : 1;
        var decisions = method.Decisions.Of(StepLoop.ShuffledOrder(images.Count, random), least);
        foreach (var several in decisions.Chunk(Math.Max(1, Together / method.Decisions.Deciding)))
        {
            int[][] rows = [.. several.Select(decision => decision.Take(method.Decisions.Deciding).ToArray())];
            batch.Fill(images, [.. rows.SelectMany(each => each)]);
            using var deciding = batch.ToImages();
            var tasks = method.Rule.InferEach(network, deciding, [.. rows.Select(each => each.Length)], method.Objective, method.Norms);
            foreach (var (decision, task) in several.Zip(tasks))
            {
                foreach (var row in decision)
                {
                    inferred[row] = task;
                }
            }
        }

        return inferred;
    }

    private bool HasNorms => network.Plan.Layers.OfType<LayerPlan.Norm>().Any();
}
