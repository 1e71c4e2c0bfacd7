using Supermask.Common;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Networks;

/// <summary>
/// A network whose linear layers are masked, with a mask for each task (<c>MultitaskFC</c>, <c>MultitaskFCV2</c>, 3.2.2,
/// Eq. 16-20). By the default plan: masked 784-H, batch norm, ReLU, masked H-H, batch norm, ReLU, masked H-100.
/// </summary>
public sealed class MultitaskNetwork : nn.Module<Tensor, Tensor>
{
    private readonly Sequential layers;

    /// <summary>Draws a network from its own streams below <paramref name="random"/>.</summary>
    /// <param name="plan">Its layers.</param>
    /// <param name="masking">How they are masked, and what tasks share.</param>
    /// <param name="tasks">Number of tasks.</param>
    /// <param name="random">The stream of this network.</param>
    public MultitaskNetwork(NetworkPlan plan, Masking masking, int tasks, Randomness random)
        : base(nameof(MultitaskNetwork))
    {
        (Plan, Tasks) = (plan, tasks);
        var normStates = masking.BatchNormState == BatchNormState.PerTask ? tasks : 1;
        var masked = 0;
        Layers = [.. plan.Layers.Select(layer => layer switch
        {
            LayerPlan.Linear linear =>
                new MaskedLinear(linear.Inputs, linear.Outputs, masking, tasks, random.Derive("layer", masked++)),
            LayerPlan.Norm norm => new TaskBatchNorm(norm.Features, norm.Affine, normStates),
            LayerPlan.Relu => (nn.Module<Tensor, Tensor>)nn.ReLU(),
            _ => throw new NotSupportedException($"This network has no layer of the kind {layer.GetType().Name}."),
        })];
        MaskedLayers = [.. Layers.OfType<MaskedLinear>()];
        BatchNorms = [.. Layers.OfType<TaskBatchNorm>()];
        layers = nn.Sequential([.. Layers]);
        RegisterComponents();
    }

    /// <summary>What this network is made of.</summary>
    public NetworkPlan Plan { get; }

    /// <summary>Number of tasks, each with masks of its own.</summary>
    public int Tasks { get; }

    /// <summary>The modules in the order of the forward pass.</summary>
    public IReadOnlyList<nn.Module<Tensor, Tensor>> Layers { get; }

    /// <summary>The masked layers, by default at positions 0, 3 and 6.</summary>
    public IReadOnlyList<MaskedLinear> MaskedLayers { get; }

    /// <summary>The batch norms, by default at positions 1 and 4.</summary>
    public IReadOnlyList<TaskBatchNorm> BatchNorms { get; }

    /// <summary>Selects the task whose masks and batch-norm state are used; below 0 the weighted sum of stored masks.</summary>
    public void SelectTask(int task)
    {
        foreach (var layer in MaskedLayers)
        {
            layer.Task = task;
        }

        foreach (var norm in BatchNorms)
        {
            norm.Task = Math.Max(task, 0);
        }
    }

    /// <summary>Sets the alphas of every masked layer (<c>set_alpha</c>, 3.2.2.4, Eq. 20).</summary>
    /// <param name="alphas">Alphas, <c>[masked layers][tasks]</c>.</param>
    public void SetAlphas(IReadOnlyList<IReadOnlyList<double>> alphas)
    {
        foreach (var (layer, own) in MaskedLayers.Zip(alphas))
        {
            layer.Alphas = own;
        }
    }

    /// <summary>The masks of a task, one for each masked layer (<c>get_masks</c>, 3.2.2.3).</summary>
    public BitMask[] MasksOf(int task) => [.. MaskedLayers.Select(layer => layer.MaskOf(task))];

    /// <summary>
    /// The running means that batch norm keeps for a task, <c>[norms][hidden]</c> (<c>get_bn_means</c>, 3.2.2.3; A9).
    /// </summary>
    public float[][] BatchNormMeans(int task) =>
        [.. BatchNorms.Select(norm => norm.StateOf(task).running_mean!.data<float>().ToArray())];

    /// <summary>
    /// The tensors that training a task changes: its scores, and what the tasks share (batch norm, a trained bias).
    /// </summary>
    public IEnumerable<(string Name, Tensor Value)> TaskState(int task)
    {
        for (var layer = 0; layer < MaskedLayers.Count; layer++)
        {
            yield return ($"scores.{layer}", MaskedLayers[layer].Scores[task]);
            if (MaskedLayers[layer].Bias is { requires_grad: true } bias)
            {
                yield return ($"bias.{layer}", bias);
            }
        }

        for (var norm = 0; norm < BatchNorms.Count; norm++)
        {
            foreach (var (name, value) in BatchNorms[norm].StateOf(task).state_dict())
            {
                yield return ($"norm.{norm}.{name}", value);
            }
        }
    }

    /// <summary>Maps images, <c>[batch, inputs]</c>, to logits, <c>[batch, outputs]</c>.</summary>
    public override Tensor forward(Tensor input) => layers.forward(input);
}
