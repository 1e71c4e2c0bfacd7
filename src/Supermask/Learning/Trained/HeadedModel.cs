using Supermask.Common;
using Supermask.Networks;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>A network, and which of its outputs answer for which task.</summary>
/// <param name="network">The network; disposed with the model.</param>
/// <param name="use">The use of its heads.</param>
public sealed class HeadedModel(HeadedNetwork network, HeadUse use) : IDisposable
{
    private static readonly Scalar Never = Scalars.Of(double.NegativeInfinity);

    private readonly Tensor seen = zeros(network.Heads[0].weight.shape[0], uint8);

    /// <summary>The network.</summary>
    public HeadedNetwork Network => network;

    /// <summary>The use of its heads.</summary>
    public HeadUse Use => use;

    /// <summary>Its parameters by name, in a fixed order.</summary>
    public IReadOnlyList<(string Name, Parameter Value)> Parameters { get; } =
        [.. network.named_parameters().Select(entry => (entry.name, entry.parameter))];

    /// <summary>The parameters that all tasks train: those of all layers but heads of single tasks.</summary>
    public IEnumerable<(string Name, Parameter Value)> SharedParameters =>
        use == HeadUse.OfEachTask ? Parameters.Where(each => !IsOfHead(each.Name)) : Parameters;

    /// <summary>The parameters that a task trains: those that all share, and its head.</summary>
    public IReadOnlyList<(string Name, Parameter Value)> ParametersOf(int task) =>
        [.. Parameters.Where(each => !IsOfHead(each.Name)), .. HeadParametersOf(task)];

    /// <summary>The parameters of the head of a task.</summary>
    public IReadOnlyList<(string Name, Parameter Value)> HeadParametersOf(int task) =>
        [.. Parameters.Where(each => each.Name.StartsWith($"head{(use == HeadUse.OfEachTask ? task : 0)}.", StringComparison.Ordinal))];

    /// <summary>Classes that tasks have shown so far, <c>[outputs]</c>: 1 for each, uint8.</summary>
    public Tensor Seen => seen;

    /// <summary>The head of a task.</summary>
    public Linear HeadOf(int task) => network.Heads[use == HeadUse.OfEachTask ? task : 0];

    /// <summary>Counts classes among those that were seen.</summary>
    /// <param name="labels">Labels of training images.</param>
    public void See(IEnumerable<byte> labels)
    {
        foreach (var label in labels.Distinct())
        {
            seen.bytes[label] = 1;
        }
    }

    /// <summary>The logits of images.</summary>
    /// <param name="pass">The images and their tasks.</param>
    /// <param name="gate">Changes what hidden layers put out, as <see cref="HeadedNetwork.Features"/> has it.</param>
    /// <returns><c>[batch, outputs]</c>.</returns>
    public Tensor Logits(ForwardPass pass, Func<int, Tensor, Tensor>? gate = null)
    {
        using var scope = NewDisposeScope();
        return LogitsOf(network.Features(pass.Images, gate), pass.Tasks).MoveToOuterDisposeScope();
    }

    /// <summary>The logits of features, <c>[batch, units]</c>, each by the head of its task.</summary>
    /// <param name="features">What the heads see.</param>
    /// <param name="tasks">The task of each image, <c>[batch]</c>.</param>
    /// <returns><c>[batch, outputs]</c>.</returns>
    public Tensor LogitsOf(Tensor features, IReadOnlyList<int> tasks)
    {
        using var scope = NewDisposeScope();
        var logits = use switch
        {
            HeadUse.OfEachTask => ByOwnHeads(features, tasks),
            HeadUse.SeenClasses => network.Heads[0].forward(features).masked_fill(seen.logical_not(), Never),
            _ => network.Heads[0].forward(features),
        };
        return logits.MoveToOuterDisposeScope();
    }

    /// <summary>Every tensor that learning changes, by name.</summary>
    public IEnumerable<(string Name, Tensor Value)> State() =>
        use == HeadUse.SeenClasses ? network.State().Append(("seen", seen)) : network.State();

    /// <inheritdoc/>
    public void Dispose()
    {
        seen.Dispose();
        network.Dispose();
    }

    private Tensor ByOwnHeads(Tensor features, IReadOnlyList<int> tasks)
    {
        if (tasks.Distinct().Count() == 1)
        {
            return network.Heads[tasks[0]].forward(features);
        }

        // Rows grouped by task, and back into their order.
        var rows = Enumerable.Range(0, tasks.Count).OrderBy(row => tasks[row]).ToArray();
        var parts = rows.GroupBy(row => tasks[row])
            .Select(group => network.Heads[group.Key].forward(features.index_select(0, tensor(group.Select(row => (long)row).ToArray()))));
        var places = new long[rows.Length];
        foreach (var (place, row) in rows.Index())
        {
            places[row] = place;
        }

        return cat([.. parts], 0).index_select(0, tensor(places));
    }

    private static bool IsOfHead(string name) => name.StartsWith("head", StringComparison.Ordinal);
}
