using Supermask.Common;
using Supermask.Learning;
using Supermask.Networks;
using static TorchSharp.torch;

namespace Supermask.Methods.HopSupSup;

/// <summary>Frozen random weights, the Hopfield networks that store the masks of finished tasks, and these masks themselves.</summary>
public sealed class UnitMaskedNetwork : IDisposable
{
    private readonly List<IReadOnlyList<BitMask>> tasks = [];

    /// <summary>Draws the weights of a run; nothing is stored yet.</summary>
    /// <param name="plan">The layers.</param>
    /// <param name="storage">How masks enter the Hopfield networks.</param>
    /// <param name="random">The stream of the run's seed.</param>
    public UnitMaskedNetwork(NetworkPlan plan, StorageRule storage, Randomness random)
    {
        var stream = random.Derive("network");
        Weights = [.. plan.Layers.OfType<LayerPlan.Linear>().Select((layer, at) => RandomTensors
            .SignedConstant(layer.Inputs, layer.Outputs, stream.Derive("layer", at).Derive("weight")).DetachFromDisposeScope())];
        Units = [.. plan.Layers.OfType<LayerPlan.Norm>().Select(layer => layer.Features)];
        Memories = [.. Units.Select(units => new HopfieldMemory(units, storage))];
    }

    /// <summary>The frozen weights of each linear layer, <c>[outputs, inputs]</c>.</summary>
    public IReadOnlyList<Tensor> Weights { get; }

    /// <summary>Units of each hidden layer.</summary>
    public IReadOnlyList<int> Units { get; }

    /// <summary>The Hopfield network of each hidden layer: with <see cref="Weights"/>, all that a recovery reads.</summary>
    public IReadOnlyList<HopfieldMemory> Memories { get; }

    /// <summary>The masks of the finished tasks, one a hidden layer, <c>[units, 1]</c>.</summary>
    public IReadOnlyList<IReadOnlyList<BitMask>> Tasks => tasks;

    /// <summary>The network of a run again, as it was after tasks whose masks were kept.</summary>
    /// <param name="run">The run, whose method is HopSupSup.</param>
    /// <param name="tasks">The masks of each finished task, in their order: the trace <see cref="TraceNames.Mask"/>.</param>
    /// <exception cref="ArgumentException">The run has another method, or the masks are those of another network.</exception>
    public static UnitMaskedNetwork Again(RunOptions run, IEnumerable<IReadOnlyList<BitMask>> tasks)
    {
        var method = run.Method as HopSupSupMethod
            ?? throw new ArgumentException($"The run's method is '{run.Method.Name}', which recovers no masks: give one of HopSupSup.", nameof(run));
        var network = new UnitMaskedNetwork(run.Network, method.Storage, new LearningContext(run, []).Random);
        foreach (var masks in tasks)
        {
            network.Add(masks);
        }

        return network;
    }

    /// <summary>Stores the masks of a finished task, <c>y = 2 m - 1</c> a layer.</summary>
    /// <param name="masks">One a hidden layer, <c>[units, 1]</c>.</param>
    /// <exception cref="ArgumentException">The masks are those of another network.</exception>
    public void Add(IReadOnlyList<BitMask> masks)
    {
        if (!masks.Select(mask => (mask.Rows, mask.Columns)).SequenceEqual(Units.Select(units => (units, 1))))
        {
            throw new ArgumentException(
                $"These masks of {string.Join(", ", masks.Select(mask => $"{mask.Rows} x {mask.Columns}"))} entries belong to another network: "
                + $"this one has {string.Join(", ", Units)} units in its hidden layers.", nameof(masks));
        }

        foreach (var (memory, mask) in Memories.Zip(masks))
        {
            using var scope = NewDisposeScope();
            memory.Store(UnitMasks.ToVector(mask).Times(2).Minus(1));
        }

        tasks.Add(masks);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var owned in Weights.Concat<IDisposable>(Memories))
        {
            owned.Dispose();
        }
    }
}
