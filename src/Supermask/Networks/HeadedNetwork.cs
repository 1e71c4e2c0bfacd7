using Supermask.Common;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Networks;

/// <summary>
/// A network with trained weights whose last linear layer is a head: one that all tasks share, or one for each. Weights and biases
/// are drawn as PyTorch draws linear layers; with one head they are those of a <see cref="PlainNetwork"/> of the same stream.
/// </summary>
public sealed class HeadedNetwork : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor>[] trunk;
    private readonly Linear[] heads;

    /// <summary>Draws a network.</summary>
    /// <param name="plan">Its layers, of which the last is linear.</param>
    /// <param name="random">The stream of this network.</param>
    /// <param name="ownHeads">Number of heads that tasks have of their own; 0 for one that they share.</param>
    /// <exception cref="NotSupportedException">The plan has a layer of a kind that this network cannot have.</exception>
    public HeadedNetwork(NetworkPlan plan, Randomness random, int ownHeads = 0)
        : base(nameof(HeadedNetwork))
    {
        var drawn = 0;
        trunk = [.. plan.Layers.SkipLast(1).Select(layer => layer switch
        {
            LayerPlan.Linear linear => Drawn(linear, random.Derive("layer", drawn++)),
            LayerPlan.Norm norm => new BatchNorm(norm.Features, norm.Affine),
            RawGreysPlan => new RawGreys(),
            LayerPlan.Relu => (nn.Module<Tensor, Tensor>)nn.ReLU(),
            _ => throw new NotSupportedException($"This network has no layer of the kind {layer.GetType().Name}."),
        })];
        var head = (LayerPlan.Linear)plan.Layers[^1];
        var stream = random.Derive("layer", drawn);
        heads = ownHeads == 0
            ? [Drawn(head, stream)]
            : [.. Enumerable.Range(0, ownHeads).Select(task => Drawn(head, stream.Derive("head", task)))];
        foreach (var (at, layer) in trunk.Index())
        {
            register_module($"layer{at}", layer);
        }

        foreach (var (at, layer) in heads.Index())
        {
            register_module($"head{at}", layer);
        }

        HiddenWidths = [.. trunk.OfType<Linear>().Select(layer => (int)layer.weight.shape[0])];
    }

    /// <summary>The linear layers before the head.</summary>
    public IEnumerable<Linear> HiddenLayers => trunk.OfType<Linear>();

    /// <summary>The heads: one, or one a task.</summary>
    public IReadOnlyList<Linear> Heads => heads;

    /// <summary>Units of each hidden layer.</summary>
    public IReadOnlyList<int> HiddenWidths { get; }

    /// <summary>Every tensor that learning changes, by name: weights, biases, and batch norm's state.</summary>
    public IEnumerable<(string Name, Tensor Value)> State() => state_dict().Select(entry => (entry.Key, entry.Value));

    /// <summary>What the first linear layer sees of images, <c>[batch, inputs]</c>.</summary>
    /// <param name="images">Images, <c>[batch, inputs]</c>.</param>
    public Tensor Entering(Tensor images) => trunk is [RawGreys raw, ..] ? raw.forward(images) : images;

    /// <summary>What the head sees of images.</summary>
    /// <param name="images">Images, <c>[batch, inputs]</c>.</param>
    /// <param name="gate">
    /// Changes what a hidden layer puts out, <c>[batch, units]</c>, given its position; null leaves it as it is.
    /// </param>
    /// <returns>The outputs of the last hidden layer, <c>[batch, units]</c>; the images themselves where there is none.</returns>
    public Tensor Features(Tensor images, Func<int, Tensor, Tensor>? gate = null)
    {
        var (values, hidden) = (images, 0);
        foreach (var layer in trunk)
        {
            values = layer.forward(values);
            if (layer is ReLU && gate is not null)
            {
                values = gate(hidden++, values);
            }
        }

        return values;
    }

    /// <summary>Maps images, <c>[batch, inputs]</c>, to the logits of the first head, <c>[batch, outputs]</c>.</summary>
    public override Tensor forward(Tensor input)
    {
        using var scope = NewDisposeScope();
        return heads[0].forward(Features(input)).MoveToOuterDisposeScope();
    }

    private static Linear Drawn(LayerPlan.Linear plan, Randomness random) => DrawnLinear.Of(plan.Inputs, plan.Outputs, random);
}
