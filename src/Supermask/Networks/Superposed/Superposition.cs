using Supermask.Common;
using Supermask.Networks.Effective;
using Supermask.Networks.Fast;
using static TorchSharp.torch;

namespace Supermask.Networks.Superposed;

/// <summary>
/// Frozen weights with the finished masks of many tasks, of which any mix can be applied at once:
/// <c>f(x, W o sum_i alpha_i M_i)</c> in every layer with the same alphas (Wortsman et al. 2020, section 3.3). A mask takes one
/// bit a weight.
/// </summary>
/// <param name="plan">The layers.</param>
/// <param name="weights">The frozen weights of each linear layer, <c>[outputs, inputs]</c>; disposed with this.</param>
public sealed class Superposition(NetworkPlan plan, IReadOnlyList<Tensor> weights) : IDisposable
{
    private readonly List<TaskMasks> tasks = [];

    // How many masks have each entry: the sum of all of them, which a uniform mix of all needs.
    private readonly Tensor[] counts = [.. weights.Select(layer => zeros_like(layer).DetachFromDisposeScope())];

    /// <summary>The layers.</summary>
    public NetworkPlan Plan => plan;

    /// <summary>The frozen weights of each linear layer, <c>[outputs, inputs]</c>.</summary>
    public IReadOnlyList<Tensor> Weights => weights;

    /// <summary>The finished tasks, in their order.</summary>
    public IReadOnlyList<TaskMasks> Tasks => tasks;

    /// <summary>Adds a finished task.</summary>
    /// <param name="task">Its masks and statistics; disposed with this.</param>
    /// <exception cref="ArgumentException">The masks are those of another network.</exception>
    public void Add(TaskMasks task)
    {
        task.RequireShapes(weights);
        tasks.Add(task);
        foreach (var (count, mask) in counts.Zip(task.Masks))
        {
            BitSums.Add(mask, 1, count.Floats());
        }
    }

    /// <summary>Puts masks in the place of those that a task had before, as where they have gone on learning.</summary>
    /// <param name="at">The task.</param>
    /// <param name="task">Its masks and statistics; disposed with this. Those before are disposed now.</param>
    /// <exception cref="ArgumentException">The masks are those of another network.</exception>
    public void Replace(int at, TaskMasks task)
    {
        task.RequireShapes(weights);
        foreach (var (layer, count) in counts.Index())
        {
            BitSums.Add(tasks[at].Masks[layer], -1, count.Floats());
            BitSums.Add(task.Masks[layer], 1, count.Floats());
        }

        tasks[at].Dispose();
        tasks[at] = task;
    }

    /// <summary>The weights under the mask of one task.</summary>
    public Tensor[] WeightsOf(int task) => tasks[task].Under(weights);

    /// <summary>The gradient of an objective by each alpha, from one pass forwards and one backwards, without autograd.</summary>
    /// <param name="images">The images of a decision, <c>[images, inputs]</c>.</param>
    /// <param name="alphas">An alpha for each finished task.</param>
    /// <param name="objective">The objective, averaged over the images.</param>
    /// <param name="norms">What batch norm does while masks are mixed.</param>
    /// <returns>The derivative by each alpha; not a number where the alpha is 0, as tasks that are out are not looked at.</returns>
    /// <remarks>
    /// With <c>G = dO/dW~</c>, the derivative by alpha i is the sum over layers of <c>G o W</c> where mask i is 1.
    /// </remarks>
    /// <exception cref="ArgumentException">There is no image to decide by.</exception>
    public double[] AlphaGradient(Tensor images, IReadOnlyList<double> alphas, Objective objective, SuperposedNorms norms)
    {
        RequireImages(images);
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        using var statistics = norms.PassOf(plan, tasks, alphas);
        var pass = new EffectivePass(plan, statistics.Pass);
        var logits = pass.Forward(images, MixedWeights(alphas, statistics));
        Tensor[] byMask = [.. pass.Backward(objective.Gradient(logits)).Zip(weights, (gradient, layer) => gradient.mul_(layer).contiguous())];
        return [.. alphas.Select((alpha, task) => alpha == 0 ? double.NaN
            : byMask.Index().Sum(layer => Selected(layer.Item, layer.Index, task, statistics)) + statistics.Derivative(task))];
    }

    /// <summary>The logits under a mix of masks, <c>[images, outputs]</c>.</summary>
    /// <exception cref="ArgumentException">There is no image to decide by.</exception>
    public Tensor Logits(Tensor images, IReadOnlyList<double> alphas, SuperposedNorms norms)
    {
        RequireImages(images);
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        using var statistics = norms.PassOf(plan, tasks, alphas);
        return new EffectivePass(plan, statistics.Pass).Forward(images, MixedWeights(alphas, statistics)).MoveToOuterDisposeScope();
    }

    /// <summary>The weights of each layer under all masks alike, <c>[outputs, inputs]</c>; they belong to the scope of the caller.</summary>
    internal Tensor[] EqualMix() => [.. weights.Zip(counts, (layer, count) => layer.mul(count.Times(1.0 / tasks.Count)))];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var tensor in counts.Concat(weights))
        {
            tensor.Dispose();
        }

        foreach (var task in tasks)
        {
            task.Dispose();
        }
    }

    private static void RequireImages(Tensor images)
    {
        if (images.shape[0] == 0)
        {
            throw new ArgumentException(
                "A decision was to be taken on no image at all; it takes at least 1. Likely cause: a test set, or a part of one, that is empty.");
        }
    }

    // The weights of each layer under the mix of masks, [outputs, inputs].
    private Tensor[] MixedWeights(IReadOnlyList<double> alphas, StatisticsInUse statistics) =>
        [.. weights.Select((layer, at) => layer.mul(Mixed(at, alphas, statistics)))];

    // The mix of masks of a layer, [outputs, inputs].
    private Tensor Mixed(int layer, IReadOnlyList<double> alphas, StatisticsInUse statistics)
    {
        var areScaled = statistics.RowScale(0, layer) is not null;
        if (!areScaled && alphas.Count == tasks.Count && alphas.All(alpha => alpha == alphas[0]))
        {
            return counts[layer].Times(alphas[0]);
        }

        var mix = zeros_like(weights[layer]);
        foreach (var (task, alpha) in alphas.Index().Where(entry => entry.Item != 0))
        {
            if (areScaled)
            {
                using var mask = tasks[task].Masks[layer].ToTensor();
                using var scaled = mask.mul_(statistics.RowScale(task, layer)!).Times(alpha);
                mix.add_(scaled, Scalars.One);
            }
            else
            {
                BitSums.Add(tasks[task].Masks[layer], (float)alpha, mix.Floats());
            }
        }

        return mix;
    }

    // The sum of a layer's derivatives where the mask of a task is 1, each times the scale of its row.
    private double Selected(Tensor derivatives, int layer, int task, StatisticsInUse statistics)
    {
        if (statistics.RowScale(task, layer) is not { } scale)
        {
            return BitSums.Of(tasks[task].Masks[layer], derivatives.Floats());
        }

        using var scaled = derivatives.mul(scale);
        return BitSums.Of(tasks[task].Masks[layer], scaled.Floats());
    }
}
