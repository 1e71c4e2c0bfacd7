using Supermask.Networks;
using Supermask.Networks.Effective;
using Supermask.Networks.Superposed;
using static TorchSharp.torch;

namespace Supermask.Unit.Networks.Superposed;

/// <summary>Small networks, masks and images that are drawn from a seed.</summary>
internal static class DrawnMasks
{
    /// <summary>Number of tasks of a network.</summary>
    public const int TaskCount = 3;

    /// <summary>Uniform weights under half-dense masks, and statistics that differ from task to task.</summary>
    public static Superposition Network(bool batchNorm, int seed, int layers = 1)
    {
        var plan = new MlpPlan { Inputs = 7, Hidden = 9, HiddenLayers = layers, Outputs = 5, BatchNorm = batchNorm, BatchNormAffine = false };
        using var generator = new TorchSharp.torch.Generator((ulong)seed);
        Tensor Uniform(params long[] shape) => empty(shape).uniform_(-1, 1, generator);
        var linear = plan.Layers.OfType<LayerPlan.Linear>().ToArray();
        var network = new Superposition(plan, [.. linear.Select(layer => Uniform(layer.Outputs, layer.Inputs).DetachFromDisposeScope())]);
        for (var task = 0; task < TaskCount; task++)
        {
            NormState[] norms = [.. plan.Layers.OfType<LayerPlan.Norm>().Select(layer => new NormState(layer.Features))];
            foreach (var norm in norms)
            {
                norm.Move(Uniform(norm.Mean.shape), Uniform(norm.Mean.shape).abs(), 10);
            }

            network.Add(new TaskMasks([.. linear.Select(layer => BitMask.FromScores(Uniform(layer.Outputs, layer.Inputs)))], norms));
        }

        return network;
    }

    /// <summary>Normal images, <c>[count, 7]</c>.</summary>
    public static Tensor Images(int seed, int count)
    {
        using var generator = new TorchSharp.torch.Generator((ulong)seed + 77);
        return randn([count, 7], generator: generator);
    }

    /// <summary>All of alpha for one task.</summary>
    public static double[] Only(int task) => [.. Enumerable.Range(0, TaskCount).Select(other => other == task ? 1.0 : 0)];

    /// <summary>The logits under the mask of a task by itself with its own statistics, without a superposition.</summary>
    public static Tensor Alone(Superposition network, int task, Tensor images)
    {
        using var _ = no_grad();
        using var statistics = network.Tasks[task].Statistics();
        var weights = network.WeightsOf(task);
        var logits = new EffectivePass(network.Plan, statistics).Forward(images, weights);
        foreach (var layer in weights)
        {
            layer.Dispose();
        }

        return logits;
    }
}
