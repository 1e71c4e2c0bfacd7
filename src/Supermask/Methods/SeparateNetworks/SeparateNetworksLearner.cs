using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks;
using Supermask.Networks.Updates;
using static TorchSharp.torch;

namespace Supermask.Methods.SeparateNetworks;

/// <summary>Trains a network for each task.</summary>
/// <remarks>
/// Streams are named by what a task is and not by its position, so that another order of the tasks gives each the same network.
/// </remarks>
internal sealed class SeparateNetworksLearner(NetworkPlan plan, UpdateRule rule, RunOptions run, Randomness random) : ModelLearner(run, rule, random)
{
    private readonly List<Strategy> networks = [];

    /// <inheritdoc/>
    public override Evaluation Predict(ImageSet images, int? task)
    {
        if (task is not { } told)
        {
            throw new NotSupportedException("Each task has a network of its own: the test has to tell the task.");
        }

        if (told < networks.Count)
        {
            return Predict(networks[told], images);
        }

        using var untrained = New(told);
        try
        {
            return Predict(untrained, images);
        }
        finally
        {
            untrained.Model.Dispose();
        }
    }

    /// <inheritdoc/>
    protected override Randomness StreamOf(int task) => Random.Derive("task").Derive(Run.Tasks.Describe(task));

    /// <inheritdoc/>
    protected override void Begin(TaskStart start)
    {
        // Nothing that one network's optimiser remembers is of use to another.
        Updates.Forget();
        networks.Add(New(start.Task));
        networks[^1].Model.Network.train();
    }

    /// <inheritdoc/>
    protected override StepResult Take(TaskBatch batch) => new TrainedStep(networks[^1], Updates).Take(batch);

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Tensor Value)> StateOf(int task) => networks[task].Model.State();

    /// <inheritdoc/>
    protected override void Restore(int task, LearnerState state)
    {
        networks.Add(New(task));
        base.Restore(task, state);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var network in networks)
            {
                network.Dispose();
                network.Model.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    // Fine-tuning of a network that learns one task only.
    private Strategy New(int task) => new(new HeadedModel(new HeadedNetwork(plan, StreamOf(task).Derive("network")), HeadUse.Shared));

    private static Evaluation Predict(Strategy network, ImageSet images)
    {
        network.Model.Network.eval();
        return network.Predict(images, 0);
    }
}
