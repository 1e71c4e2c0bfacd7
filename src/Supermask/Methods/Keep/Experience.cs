using Supermask.Common;
using Supermask.Networks;
using static TorchSharp.torch;

namespace Supermask.Methods.Keep;

/// <summary>What tasks have learned: what their scores have moved by, and which labels they had.</summary>
/// <param name="network">The network; it belongs to the learner.</param>
internal sealed class Experience(MultitaskNetwork network) : IDisposable
{
    private const string Increment = "increment";
    private const string Occurs = "labels";

    private readonly List<LearnedTask> learned = [];

    /// <summary>The network.</summary>
    public MultitaskNetwork Network => network;

    /// <summary>What tasks have learned, in their order.</summary>
    public IReadOnlyList<LearnedTask> Learned => learned;

    private int Outputs => (int)network.MaskedLayers[^1].Weight.shape[0];

    /// <summary>Adds a task that has just been learned.</summary>
    /// <param name="task">The task.</param>
    /// <param name="drawn">What of its first scores was drawn, <c>[layers][outputs, inputs]</c>.</param>
    /// <param name="marks">What else is remembered of it, by name.</param>
    public void Add(StartingTask task, IReadOnlyList<Tensor> drawn, IReadOnlyDictionary<string, Tensor> marks)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        learned.Add(new(
            [.. network.MaskedLayers.Zip(drawn, (layer, first) => layer.Scores[task.Task].detach().Minus(first).DetachFromDisposeScope())],
            task.LabelsOf(Outputs),
            marks));
    }

    /// <summary>The tensors by which a task is remembered, by name.</summary>
    public IEnumerable<(string Name, Tensor Value)> StateOf(int task) =>
    [
        .. learned[task].Increments.Select((values, layer) => ($"{Increment}.{layer}", values)),
        (Occurs, tensor(learned[task].Labels.Select(occurs => occurs ? (byte)1 : (byte)0).ToArray())),
        .. learned[task].Marks.Select(mark => (mark.Key, mark.Value)),
    ];

    /// <summary>Remembers a task that was learned before.</summary>
    /// <param name="tensors">Copies of its tensors, by name.</param>
    /// <param name="marks">The names of what else is remembered.</param>
    /// <exception cref="InvalidDataException">A tensor is missing.</exception>
    public void Restore(IReadOnlyDictionary<string, Tensor> tensors, IEnumerable<string> marks) => learned.Add(new(
        [.. network.MaskedLayers.Select((_, layer) => Copy(tensors, $"{Increment}.{layer}"))],
        tensors.TryGetValue(Occurs, out var occurs) ? [.. occurs.data<byte>().ToArray().Select(one => one == 1)] : throw Missing(Occurs),
        marks.ToDictionary(name => name, name => Copy(tensors, name))));

    /// <summary>A start that carries from earlier tasks.</summary>
    /// <param name="method">What is carried, and how.</param>
    /// <param name="task">The task that starts.</param>
    /// <param name="order">The earlier tasks in the order in which they are asked.</param>
    public CarriedStart Carry(KeepMethod method, StartingTask task, IReadOnlyList<int> order)
    {
        Tensor[] drawn = [.. network.MaskedLayers.Select(layer => layer.Scores[task.Task].detach().Times(method.Shrinking))];
        Tensor[] carried =
        [
            .. network.MaskedLayers.SkipLast(1).Select((_, layer) => method.Source == CarrySource.Mean ? MeanOf(method, order, layer) : Of(method, order[0], layer)),
            RowsOf(method, task, order),
        ];
        if (method.Rows == OutputRows.Fresh)
        {
            drawn[^1] = network.MaskedLayers[^1].Scores[task.Task].detach();
        }

        return new([.. drawn.Zip(carried, (own, from) => own.Plus(from))], drawn, method.Source == CarrySource.Mean ? -1 : order[0]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var tensor in learned.SelectMany(task => task.Increments.Concat(task.Marks.Values)))
        {
            tensor.Dispose();
        }
    }

    private Tensor Of(KeepMethod method, int source, int layer) =>
        method.Carried == CarriedScores.Scores ? network.MaskedLayers[layer].Scores[source].detach() : learned[source].Increments[layer];

    private Tensor MeanOf(KeepMethod method, IReadOnlyList<int> sources, int layer) =>
        sources.Select(source => Of(method, source, layer)).Aggregate((sum, next) => sum.Plus(next)).DividedBy(sources.Count);

    // Row by row from those tasks in which the label had the role that it has now; nothing where there is none.
    private Tensor RowsOf(KeepMethod method, StartingTask task, IReadOnlyList<int> order)
    {
        var last = network.MaskedLayers.Count - 1;
        if (method.Rows != OutputRows.ByRole)
        {
            return method.Rows == OutputRows.Fresh ? zeros_like(learned[order[0]].Increments[last])
                : method.Source == CarrySource.Mean ? MeanOf(method, order, last) : Of(method, order[0], last);
        }

        var occurs = task.LabelsOf(Outputs);
        return stack([.. occurs.Select((role, row) =>
        {
            int[] alike = [.. order.Where(source => learned[source].Labels[row] == role)];
            return alike switch
            {
                [] => zeros_like(learned[order[0]].Increments[last][row]),
                _ when method.Source == CarrySource.Mean => MeanOf(method, alike, last)[row],
                [var source, ..] => Of(method, source, last)[row],
            };
        })]);
    }

    private static Tensor Copy(IReadOnlyDictionary<string, Tensor> tensors, string name) =>
        tensors.TryGetValue(name, out var copy) ? copy.clone().DetachFromDisposeScope() : throw Missing(name);

    private static InvalidDataException Missing(string name) => new($"The stored state has no '{name}', by which what a task learned is carried on.");
}

/// <summary>What is remembered of a learned task.</summary>
/// <param name="Increments">What its scores have moved by, <c>[layers][outputs, inputs]</c>.</param>
/// <param name="Labels">Whether each label occurs in it, <c>[outputs]</c>.</param>
/// <param name="Marks">What else a method remembers, by name.</param>
internal sealed record LearnedTask(IReadOnlyList<Tensor> Increments, bool[] Labels, IReadOnlyDictionary<string, Tensor> Marks);
