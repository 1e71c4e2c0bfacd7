using Supermask.Common;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Networks;

/// <summary>Linear layers with trained weights that are made one at a time, for models that are no stack of one plan.</summary>
public static class DrawnLinear
{
    /// <summary>
    /// A layer whose weights and biases are drawn as PyTorch draws them: Kaiming-uniform with <c>a = sqrt 5</c>, which is uniform
    /// within one over the root of the fan-in.
    /// </summary>
    /// <param name="inputs">Its fan-in.</param>
    /// <param name="outputs">Its units.</param>
    /// <param name="random">The stream of this layer.</param>
    public static Linear Of(int inputs, int outputs, Randomness random)
    {
        using var _ = no_grad();
        var layer = nn.Linear(inputs, outputs);
        var bound = RandomTensors.ScoreBound(inputs);
        using var generator = random.Generator();
        layer.weight.uniform_(-bound, bound, generator);
        layer.bias!.uniform_(-bound, bound, generator);
        return layer;
    }

    /// <summary>Weight, <c>[outputs, inputs]</c>, and bias, <c>[outputs]</c>, of a layer by name.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="name">Its name, under which theirs stand.</param>
    public static IReadOnlyList<(string Name, Parameter Value)> Named(this Linear layer, string name) =>
        [($"{name}.weight", layer.weight), ($"{name}.bias", layer.bias!)];
}
