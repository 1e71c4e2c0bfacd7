using Supermask.Common;
using Supermask.Learning.Trained;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.Hat;

/// <summary>The embeddings of all tasks, one number a hidden unit, drawn from a normal distribution.</summary>
internal sealed class Embeddings : IDisposable
{
    private const double Furthest = 6;

    private static readonly Scalar Lowest = Scalars.Of(-Furthest);
    private static readonly Scalar Highest = Scalars.Of(Furthest);

    private readonly (string Name, Parameter Value)[][] tasks;

    /// <summary>Draws the embeddings.</summary>
    /// <param name="count">Number of tasks.</param>
    /// <param name="widths">Units of each hidden layer.</param>
    /// <param name="random">Their stream.</param>
    public Embeddings(int count, IReadOnlyList<int> widths, Randomness random) => tasks =
    [
        .. Enumerable.Range(0, count).Select(task => widths.Select((units, layer) => (
            $"embedding{layer}.task{task}",
            new Parameter(new Draws(random.Derive("task", task).Derive("layer", layer)).Normal(units)))).ToArray()),
    ];

    /// <summary>Those of a task, one a layer, <c>[units]</c>, by name.</summary>
    public IReadOnlyList<(string Name, Parameter Value)> Of(int task) => tasks[task];

    /// <summary>Holds those of a task between -6 and 6, where their gradients do not vanish.</summary>
    public void Clamp(int task)
    {
        using var _ = no_grad();
        foreach (var (_, value) in tasks[task])
        {
            value.clamp_(Lowest, Highest);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, value) in tasks.SelectMany(task => task))
        {
            value.Dispose();
        }
    }
}
