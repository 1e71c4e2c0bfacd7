using Supermask.Common;
using Supermask.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Methods.Den;

/// <summary>
/// Hidden layers that grow, with a head for each task. Units are added behind those that there are, so that a task sees the first ones,
/// those that were there when it was learned.
/// </summary>
public sealed class GrownNetwork : IDisposable
{
    private readonly GrownLayer[] layers;
    private readonly List<GrownLayer> heads = [];
    private readonly List<int[]> seen = [];

    /// <summary>Draws the hidden layers.</summary>
    /// <param name="widths"><c>[inputs, units, …, outputs]</c>.</param>
    /// <param name="random">The stream of the network.</param>
    public GrownNetwork(IReadOnlyList<int> widths, Randomness random) => layers =
        [.. Enumerable.Range(0, widths.Count - 2).Select(layer => new GrownLayer(NameOf(layer), widths[layer], widths[layer + 1], random.Derive("layer", layer)))];

    /// <summary>The hidden layers.</summary>
    public IReadOnlyList<GrownLayer> Layers => layers;

    /// <summary>The head of each task that was begun.</summary>
    public IReadOnlyList<GrownLayer> Heads => heads;

    /// <summary>Units of each hidden layer now.</summary>
    public int[] Units => [.. layers.Select(layer => layer.Units)];

    /// <summary>Units of each hidden layer that a task sees: those that there were when it was learned, or are now.</summary>
    public int[] UnitsOf(int task) => task < seen.Count ? seen[task] : Units;

    /// <summary>The logits of images, <c>[batch, outputs]</c>.</summary>
    /// <param name="images">The images, <c>[batch, inputs]</c>.</param>
    /// <param name="task">The task whose units are seen.</param>
    /// <param name="head">The head.</param>
    public Tensor Logits(Tensor images, int task, GrownLayer head)
    {
        using var scope = NewDisposeScope();
        var features = layers.Zip(UnitsOf(task)).Aggregate(images, (values, layer) => layer.First.Forward(values, layer.Second).relu());
        return head.Forward(features, head.Units).MoveToOuterDisposeScope();
    }

    /// <summary>A head over all units that there are.</summary>
    public GrownLayer NewHead(int task, int outputs, Randomness random) => new(NameOfHead(task), layers[^1].Units, outputs, random);

    /// <summary>Adds the head of a task.</summary>
    public void Add(GrownLayer head) => heads.Add(head);

    /// <summary>Has the task that was begun last see the units that there are now.</summary>
    public void Keep() => seen.Add(Units);

    /// <summary>Makes the hidden layers, and the head of the task that was begun last, of units of them and of new ones.</summary>
    /// <param name="units">For each hidden layer the unit that each of it copies; null for one that is drawn.</param>
    /// <param name="random">The stream of what is drawn.</param>
    public void Rebuild(IReadOnlyList<IReadOnlyList<int?>> units, Randomness random)
    {
        IReadOnlyList<int?> inputs = [.. Enumerable.Range(0, layers[0].Inputs)];
        foreach (var (at, layer) in layers.Index())
        {
            layer.Rebuild(units[at], inputs, random.Derive("layer", at));
            inputs = units[at];
        }

        heads[^1].Rebuild([.. Enumerable.Range(0, heads[^1].Units)], inputs, random.Derive("head"));
    }

    /// <summary>The hidden layers, and the head and the units of a task, by name.</summary>
    public IEnumerable<(string Name, Tensor Value)> State(int task) =>
    [
        .. layers.SelectMany(layer => layer.Parameters).Concat(heads[task].Parameters).Select(each => (each.Name, (Tensor)each.Value)),
        ("units", seen[task].ToTensor()),
    ];

    /// <summary>Goes on from a task that was learned before.</summary>
    public void Restore(int task, IReadOnlyDictionary<string, Tensor> state)
    {
        for (var layer = 0; layer < layers.Length; layer++)
        {
            layers[layer].Dispose();
            layers[layer] = new GrownLayer(NameOf(layer), state[$"{NameOf(layer)}.weight"], state[$"{NameOf(layer)}.bias"]);
        }

        heads.Add(new GrownLayer(NameOfHead(task), state[$"{NameOfHead(task)}.weight"], state[$"{NameOfHead(task)}.bias"]));
        seen.Add(state["units"].ToNumbers());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var layer in layers.Concat(heads))
        {
            layer.Dispose();
        }
    }

    private static string NameOf(int layer) => $"layer{layer}";

    private static string NameOfHead(int task) => $"head{task}";
}
