using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Effective;
using static TorchSharp.torch;

namespace Supermask.Methods.PackNet;

/// <summary>Shares weights and who owns them; a task keeps its head.</summary>
internal sealed class PackNetLearner(PackNetMethod method, RunOptions run, Randomness random) : HeadedLearner(run, random)
{
    private readonly Tensor[] owners =
        [.. run.Network.Layers.OfType<LayerPlan.Linear>().SkipLast(1).Select(layer => zeros(layer.Outputs, layer.Inputs))];

    /// <inheritdoc/>
    public override TaskLosses Learn(int task, ImageSet images, Action<int, int> afterStep)
    {
        var steps = Run.Training.StepsOf(images.Count);
        var again = (int)Math.Round(method.Retraining * steps);
        using var trained = Begin(task, steps);
        foreach (var layer in trained.Layers.OfType<OwnedWeights>())
        {
            layer.TakeFree();
        }

        var stream = Random.Derive("task", task);
        var losses = StepLoop.Run(trained.Step, Run.Training, images, stream, (step, _) => afterStep(step, steps + again));
        foreach (var layer in trained.Layers.OfType<OwnedWeights>().Index())
        {
            layer.Item.Prune(1 - KeptOf(layer.Index, task));
        }

        if (again > 0)
        {
            // Those left learn on, and those given back stay 0 and free.
            using var retrained = Begin(task, again, trained.Layers[^1].Values);
            var later = StepLoop.Run(
                retrained.Step, Run.Training with { Batches = again }, images, stream.Derive("again"), (step, _) => afterStep(steps + step, steps + again));
            losses = losses.Then(later);
        }

        Finish(task, trained);
        return losses;
    }

    /// <inheritdoc/>
    protected override StartedTask<IEffectiveWeights> Begin(int task, int steps) => Begin(task, steps, NewHead(task));

    /// <inheritdoc/>
    protected override void Finish(int task, StartedTask<IEffectiveWeights> started) => Keep([(Head, started.Layers[^1].Values)]);

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Tensor Value)> NewOwn(int task) => [(Head, NewHead(task))];

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Tensor Value)> SharedState() =>
        [.. base.SharedState(), .. owners.Select((layer, at) => ($"owners.{at}", layer))];

    /// <inheritdoc/>
    /// <remarks>The weights of the task and of all before it; of one that is not learned yet all that are not free.</remarks>
    protected override Tensor[] WeightsOf(int task)
    {
        using var _ = no_grad();
        return
        [
            .. owners.Select((own, layer) =>
            {
                using var frozen = own.gt(Scalars.Of(0));
                using var known = own.le(Scalars.Of((double)(task + 1)));
                using var used = frozen.logical_and(known);
                return Shared[layer].mul(used);
            }),
            HeadOf(task),
        ];
    }

    private StartedTask<IEffectiveWeights> Begin(int task, int steps, Tensor head)
    {
        var updates = method.Optimiser.Start(Run.Training.LearningRate, steps);
        return new(
            Run.Network,
            [.. owners.Select((own, layer) => new OwnedWeights(Shared[layer], own, task, updates)), new TrainedWeights(head, updates)],
            [],
            updates);
    }

    // The share of the task's own weights of a layer that it keeps: of all weights as many as were asked for, or all that are left.
    private double KeptOf(int layer, int task)
    {
        using var own = owners[layer].eq(Scalars.Of((double)(task + 1)));
        var free = own.sum().item<long>();
        var wanted = (method.Share == 0 ? 1.0 / Run.Tasks.Count : method.Share) * owners[layer].numel();
        return free == 0 ? 1 : Math.Min(1, wanted / free);
    }
}
