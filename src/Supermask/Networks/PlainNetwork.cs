using Supermask.Common;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Networks;

/// <summary>A network with trained weights, one set for all tasks, drawn as PyTorch draws linear layers.</summary>
public sealed class PlainNetwork : nn.Module<Tensor, Tensor>
{
    private readonly Sequential layers;

    /// <summary>Draws a network from its own streams below <paramref name="random"/>.</summary>
    /// <param name="plan">Its layers.</param>
    /// <param name="random">The stream of this network.</param>
    public PlainNetwork(NetworkPlan plan, Randomness random)
        : base(nameof(PlainNetwork))
    {
        var drawn = 0;
        layers = nn.Sequential([.. plan.Layers.Select(layer => layer switch
        {
            LayerPlan.Linear linear => Drawn(linear, random.Derive("layer", drawn++)),
            LayerPlan.Norm norm => new BatchNorm(norm.Features, norm.Affine),
            LayerPlan.Relu => (nn.Module<Tensor, Tensor>)nn.ReLU(),
            _ => throw new NotSupportedException($"This network has no layer of the kind {layer.GetType().Name}."),
        })]);
        RegisterComponents();
    }

    /// <summary>Every tensor that learning changes, by name: weights, biases, and batch norm's state.</summary>
    public IEnumerable<(string Name, Tensor Value)> State() => state_dict().Select(entry => (entry.Key, entry.Value));

    /// <summary>Maps images, <c>[batch, inputs]</c>, to logits, <c>[batch, outputs]</c>.</summary>
    public override Tensor forward(Tensor input) => layers.forward(input);

    // Kaiming-uniform with a = sqrt 5 is uniform within one over the root of the fan-in; the bias likewise.
    private static Linear Drawn(LayerPlan.Linear plan, Randomness random)
    {
        using var _ = no_grad();
        var layer = nn.Linear(plan.Inputs, plan.Outputs);
        var bound = 1 / Math.Sqrt(plan.Inputs);
        using var generator = random.Generator();
        layer.weight.uniform_(-bound, bound, generator);
        layer.bias!.uniform_(-bound, bound, generator);
        return layer;
    }
}
