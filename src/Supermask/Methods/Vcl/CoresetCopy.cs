using Supermask.Common;
using Supermask.Learning;
using Supermask.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Methods.Vcl;

/// <summary>
/// A copy of the weights that has learned the coresets of all tasks, with the weights as its prior. It predicts, and no task goes
/// on from it.
/// </summary>
internal sealed class CoresetCopy : IDisposable
{
    private readonly HeadedModel means;

    private CoresetCopy(HeadedModel means, double deviation) => (this.means, Weights) = (means, new GaussianModel(means, deviation));

    /// <summary>The weights.</summary>
    public GaussianModel Weights { get; }

    /// <summary>Learns a copy.</summary>
    /// <param name="weights">What is copied.</param>
    /// <param name="coreset">The images.</param>
    /// <param name="tasks">Number of tasks that were learned.</param>
    /// <param name="method">The options.</param>
    /// <param name="context">The run.</param>
    public static CoresetCopy Learned(GaussianModel weights, ImageMemory coreset, int tasks, VclMethod method, LearningContext context)
    {
        var use = weights.Means.Use;
        var copy = new CoresetCopy(new HeadedModel(use.Draw(context), use), method.Deviation);
        using (var state = LearnerState.Of([.. weights.Means.State(), .. weights.Spreads.AsState()]))
        {
            state.CopyTo([.. copy.means.State(), .. copy.Weights.Spreads.AsState()]);
        }

        using var prior = Prior.Of(weights, tasks);
        copy.Learn(prior, coreset, tasks, method, context);
        return copy;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Weights.Dispose();
        means.Dispose();
    }

    private void Learn(Prior prior, ImageMemory coreset, int tasks, VclMethod method, LearningContext context)
    {
        var draws = new Draws(context.Random.Derive("coreset copy", tasks));
        var size = context.Run.Training.BatchSize;
        using var updates = new TrainedUpdates(method.Optimiser, context.Run.Training);
        updates.Begin(method.CoresetEpochs * ((coreset.Count + size - 1) / size));
        for (var epoch = 0; epoch < method.CoresetEpochs; epoch++)
        {
            foreach (var places in draws.Distinct(coreset.Count, coreset.Count).Chunk(size))
            {
                using var scope = NewDisposeScope();
                var ofTasks = places.GroupBy(coreset.TaskOf).ToArray();
                var loss = ofTasks.Select(group => LossOn(coreset.BatchOf(group.Key, [.. group]), prior, coreset.Count, method, draws)
                    .Times((double)group.Count() / places.Length)).Aggregate((sum, next) => sum.Plus(next));
                var parameters = ofTasks.SelectMany(group => Weights.TrainedBy(group.Key)).DistinctBy(each => each.Name).ToArray();
                LossStep.Take(loss, parameters, updates);
            }
        }
    }

    private Tensor LossOn(TaskBatch batch, Prior prior, int count, VclMethod method, Draws draws)
    {
        var logits = Weights.WithNoise(batch.ToImages(), batch.Task, draws);
        return nn.functional.cross_entropy(logits, batch.ToLabels())
            .Plus(prior.DivergenceOf(Weights, batch.Task).Times(method.Strength / count));
    }
}
