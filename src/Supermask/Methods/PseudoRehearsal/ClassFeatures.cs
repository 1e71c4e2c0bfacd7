using Supermask.Common;
using Supermask.Learning.Trained;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Methods.PseudoRehearsal;

/// <summary>Mean and deviation of each feature of each class of one task.</summary>
public sealed class ClassFeatures : IDisposable
{
    private static readonly Scalar None = Scalars.Of(0.0);

    private readonly Tensor means;
    private readonly Tensor deviations;

    // 1 for a class that the task has shown, [classes].
    private readonly Tensor shown;

    /// <summary>Room for the features of a task.</summary>
    /// <param name="classes">Number of classes.</param>
    /// <param name="units">Number of features.</param>
    public ClassFeatures(int classes, int units) =>
        (means, deviations, shown) = (zeros(classes, units), zeros(classes, units), zeros(classes, uint8));

    /// <summary>The classes that the task has shown.</summary>
    public int[] Classes => [.. Enumerable.Range(0, (int)shown.shape[0]).Where(label => shown.bytes[label] == 1)];

    /// <summary>Features drawn for labels, <c>[labels, units]</c>, which hidden layers with ReLU have none of below 0.</summary>
    /// <param name="labels">The labels, each of a class that the task has shown.</param>
    /// <param name="draws">Where they are drawn from.</param>
    public Tensor Draw(IReadOnlyList<int> labels, Draws draws)
    {
        using var scope = NewDisposeScope();
        var rows = tensor(labels.Select(label => (long)label).ToArray());
        var noise = draws.Normal(labels.Count, means.shape[1]);
        return means.index_select(0, rows).Plus(deviations.index_select(0, rows).mul(noise)).clamp_min(None).MoveToOuterDisposeScope();
    }

    /// <summary>Takes the mean and deviation of features for those of a class.</summary>
    /// <param name="label">The class.</param>
    /// <param name="features">Its features, <c>[images, units]</c>.</param>
    /// <param name="ridge">What is added to each variance.</param>
    public void Take(int label, Tensor features, double ridge)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var mean = features.mean([0]);
        means[label].copy_(mean);
        deviations[label].copy_(features.Minus(mean).Squared().mean([0]).Plus(ridge).sqrt());
        shown.bytes[label] = 1;
    }

    /// <summary>Everything in it, by name.</summary>
    /// <param name="task">The task.</param>
    public IEnumerable<(string Name, Tensor Value)> State(int task) =>
        [($"features{task}.mean", means), ($"features{task}.deviation", deviations), ($"features{task}.shown", shown)];

    /// <inheritdoc/>
    public void Dispose()
    {
        means.Dispose();
        deviations.Dispose();
        shown.Dispose();
    }
}
