using Supermask.Common;
using Supermask.Learning.Trained;
using Supermask.Networks;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.PathNet;

/// <summary>The modules of all layers, small linear layers with ReLU, some of them frozen.</summary>
public sealed class ModulePool : IDisposable
{
    private readonly Linear[][] modules;
    private readonly int breadth;

    // 1 for a module that a learned task uses, [layers, modules].
    private readonly Tensor frozen;

    /// <summary>Draws the modules.</summary>
    /// <param name="method">The options.</param>
    /// <param name="network">The network that tells inputs and number of layers.</param>
    /// <param name="random">The stream of the seed.</param>
    public ModulePool(PathNetMethod method, NetworkPlan network, Randomness random)
    {
        breadth = method.Breadth;
        var layers = PathNetMethod.HiddenLayers(network);
        modules = [.. Enumerable.Range(0, layers).Select(layer => Enumerable.Range(0, method.Modules).Select(module =>
            DrawnLinear.Of(layer == 0 ? network.Inputs : method.Units, method.Units, StreamOf(layer, module, random))).ToArray())];
        frozen = zeros(layers, method.Modules, uint8);
    }

    /// <summary>Every tensor that learning changes, by name.</summary>
    public IEnumerable<(string Name, Tensor Value)> State() =>
        Places().SelectMany(place => Named(place.Layer, place.Module)).AsState().Append(("frozen", frozen));

    /// <summary>The parameters of the modules on a path that are not frozen, by name.</summary>
    /// <param name="path"><c>[layers * breadth]</c>, layer after layer.</param>
    public IEnumerable<(string Name, Parameter Value)> FreeOf(int[] path) => OnPath(path)
        .Where(place => !IsFrozen(place.Layer, place.Module)).SelectMany(place => Named(place.Layer, place.Module));

    /// <summary>What a path puts out, <c>[batch, units]</c>: each layer is the sum of its modules on the path.</summary>
    /// <param name="images">The images, <c>[batch, inputs]</c>.</param>
    /// <param name="path"><c>[layers * breadth]</c>, layer after layer.</param>
    public Tensor Features(Tensor images, int[] path) => OnPath(path).GroupBy(place => place.Layer).Aggregate(images, (values, layer) =>
        layer.Select(place => modules[place.Layer][place.Module].forward(values).relu()).Aggregate((sum, next) => sum.Plus(next)));

    /// <summary>Freezes the modules on a path.</summary>
    public void Freeze(int[] path)
    {
        foreach (var (layer, module) in OnPath(path))
        {
            frozen.bytes[PlaceOf(layer, module)] = 1;
        }

        LeaveFrozenOut();
    }

    /// <summary>Has no gradient computed for what is frozen.</summary>
    public void LeaveFrozenOut()
    {
        foreach (var (_, value) in Places().Where(place => IsFrozen(place.Layer, place.Module)).SelectMany(place => Named(place.Layer, place.Module)))
        {
            value.requires_grad_(false);
        }
    }

    /// <summary>Draws all modules anew that are not frozen.</summary>
    /// <param name="random">The stream of the draw.</param>
    public void DrawFree(Randomness random)
    {
        using var _ = no_grad();
        foreach (var (layer, module) in Places().Where(place => !IsFrozen(place.Layer, place.Module)))
        {
            var own = modules[layer][module];
            using var drawn = DrawnLinear.Of((int)own.weight.shape[1], (int)own.weight.shape[0], StreamOf(layer, module, random));
            own.weight.copy_(drawn.weight);
            own.bias!.copy_(drawn.bias!);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var module in modules.SelectMany(layer => layer))
        {
            module.Dispose();
        }

        frozen.Dispose();
    }

    private static Randomness StreamOf(int layer, int module, Randomness random) => random.Derive("layer", layer).Derive("module", module);

    private IReadOnlyList<(string Name, Parameter Value)> Named(int layer, int module) => modules[layer][module].Named($"layer{layer}.module{module}");

    private IEnumerable<(int Layer, int Module)> Places() =>
        modules.SelectMany((layer, at) => Enumerable.Range(0, layer.Length).Select(module => (at, module)));

    // A module that a path has twice counts once.
    private IEnumerable<(int Layer, int Module)> OnPath(int[] path) =>
        path.Chunk(breadth).SelectMany((genes, layer) => genes.Distinct().Order().Select(module => (layer, module)));

    private bool IsFrozen(int layer, int module) => frozen.bytes[PlaceOf(layer, module)] == 1;

    private int PlaceOf(int layer, int module) => (layer * modules[layer].Length) + module;
}
