using Supermask.Common;
using Supermask.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Methods.Vcl;

/// <summary>What weights are taken to be before a task is learned: as the task before left them, standard normal before the first.</summary>
internal sealed class Prior : IDisposable
{
    private readonly Dictionary<string, (Tensor Mean, Tensor Deviation)> weights;

    private Prior(Dictionary<string, (Tensor Mean, Tensor Deviation)> weights) => this.weights = weights;

    /// <summary>The standard normal distribution of every weight.</summary>
    public static Prior Standard(GaussianModel model) => new(model.Means.Parameters.ToDictionary(
        each => each.Name, each => (zeros_like(each.Value).DetachFromDisposeScope(), ones_like(each.Value).DetachFromDisposeScope())));

    /// <summary>
    /// Weights as they are, but heads that no task has learned yet, which stay standard normal. They are copies.
    /// </summary>
    /// <param name="model">The weights.</param>
    /// <param name="tasks">Number of tasks that were learned.</param>
    public static Prior Of(GaussianModel model, int tasks)
    {
        using var _ = no_grad();
        var prior = Standard(model);
        foreach (var task in Enumerable.Range(0, tasks))
        {
            foreach (var (mean, spread) in model.Means.ParametersOf(task).Zip(model.SpreadsOf(task)))
            {
                using var deviation = GaussianLayer.DeviationOf(spread.Value);
                prior.weights[mean.Name].Mean.copy_(mean.Value);
                prior.weights[mean.Name].Deviation.copy_(deviation);
            }
        }

        return prior;
    }

    /// <summary>The divergence of the weights that a task trains from this prior, a scalar in nats.</summary>
    /// <param name="model">The weights.</param>
    /// <param name="task">The task; heads of others are left out.</param>
    public Tensor DivergenceOf(GaussianModel model, int task)
    {
        using var scope = NewDisposeScope();
        return model.Means.ParametersOf(task).Zip(model.SpreadsOf(task)).Select(pair =>
        {
            var (mean, deviation) = weights[pair.First.Name];
            return Gaussians.Divergence(pair.First.Value, GaussianLayer.DeviationOf(pair.Second.Value), mean, deviation).sum();
        }).Aggregate((sum, next) => sum.Plus(next)).MoveToOuterDisposeScope();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (mean, deviation) in weights.Values)
        {
            mean.Dispose();
            deviation.Dispose();
        }
    }
}
