using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Networks.Effective;
using static TorchSharp.torch;

namespace Supermask.Methods.TaskHeads;

/// <summary>Trains a trunk and a head; a task keeps its head, and its trunk where it has one of its own.</summary>
internal sealed class TaskHeadsLearner(TaskHeadsMethod method, RunOptions run, Randomness random) : HeadedLearner(run, random)
{
    /// <inheritdoc/>
    public override TaskLosses Learn(int task, ImageSet images, Action<int, int> afterStep)
    {
        var parts = HeldOut.Of(images, method.HeldOut);
        using var started = Begin(task, Run.Training.StepsOf(parts.Learned.Count));
        var losses = TakeKeepingBest(
            started, [.. started.Layers.Select(layer => layer.Values)], parts, Random.Derive("task", task), Run.Training, afterStep);
        Finish(task, started);
        return losses;
    }

    /// <inheritdoc/>
    protected override StartedTask<IEffectiveWeights> Begin(int task, int steps)
    {
        var updates = method.Optimiser.Start(Run.Training.LearningRate, steps);
        return new(Run.Network, [.. TrunkAtStart(task).Append(NewHead(task)).Select(weight => new TrainedWeights(weight, updates))], [], updates);
    }

    /// <inheritdoc/>
    protected override void Finish(int task, StartedTask<IEffectiveWeights> started) =>
        Keep([.. IsShared ? [] : Trunk.Select(layer => (TrunkName(layer), started.Layers[layer].Values)), (Head, started.Layers[^1].Values)]);

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Tensor Value)> NewOwn(int task) =>
        [.. IsShared ? [] : TrunkAtStart(task).Select((weight, layer) => (TrunkName(layer), weight)), (Head, NewHead(task))];

    /// <inheritdoc/>
    protected override Tensor[] WeightsOf(int task) =>
    [
        .. IsShared || task >= Finished
            ? TrunkAtStart(task).Select(weight => weight.clone())
            : Trunk.Select(layer => OwnOf(task, TrunkName(layer)).clone()),
        HeadOf(task),
    ];

    private bool IsShared => method.Trunk == TrunkUse.Shared;

    private IEnumerable<Tensor> TrunkAtStart(int task) =>
        Trunk.Select(layer => IsShared ? Shared[layer] : Draw(Linear[layer], StreamOf(layer).Derive("weight", task)));

    private static string TrunkName(int layer) => $"trunk.{layer}";
}
