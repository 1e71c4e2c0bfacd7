using Supermask.Data;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Masks;

/// <summary>
/// The network of both approaches (<c>MultitaskFC</c>, <c>MultitaskFCV2</c>, 3.2.2, Eq. 16-20): masked 784-H, batch norm,
/// ReLU, masked H-H, batch norm, ReLU, masked H-100. In the novel one alphas are set.
/// </summary>
public sealed class MultitaskNetwork : nn.Module<Tensor, Tensor>
{
    private readonly Sequential layers;

    /// <summary>Draws a network from its own streams below <paramref name="random"/>.</summary>
    public MultitaskNetwork(NetworkOptions options, Randomness random)
        : base(nameof(MultitaskNetwork))
    {
        Options = options;
        MaskedLayers =
        [
            new(options.Inputs, options.Hidden, options, random.Derive("layer", 0)),
            new(options.Hidden, options.Hidden, options, random.Derive("layer", 1)),
            new(options.Hidden, options.Outputs, options, random.Derive("layer", 2)),
        ];
        BatchNorms = [new(options.Hidden, options), new(options.Hidden, options)];
        Layers =
        [
            MaskedLayers[0], BatchNorms[0], nn.ReLU(),
            MaskedLayers[1], BatchNorms[1], nn.ReLU(),
            MaskedLayers[2],
        ];
        layers = nn.Sequential([.. Layers]);
        RegisterComponents();
    }

    /// <summary>What this network is made of.</summary>
    public NetworkOptions Options { get; }

    /// <summary>The seven modules in the order of the forward pass.</summary>
    public IReadOnlyList<nn.Module<Tensor, Tensor>> Layers { get; }

    /// <summary>The three masked layers, at positions 0, 3 and 6.</summary>
    public IReadOnlyList<MaskedLinear> MaskedLayers { get; }

    /// <summary>The two batch norms, at positions 1 and 4.</summary>
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
    /// The running means that batch norm keeps for a task, <c>[2][hidden]</c> (<c>get_bn_means</c>, 3.2.2.3; A9).
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

    /// <summary>Maps images, <c>[batch, 784]</c>, to logits, <c>[batch, 100]</c>.</summary>
    public override Tensor forward(Tensor input) => layers.forward(input);
}
