using Supermask.Networks;
using Supermask.Networks.Superposed;
using static TorchSharp.torch;

namespace Supermask.Unit.Networks.Superposed;

/// <summary>Masks and weights that are written down entry by entry.</summary>
internal static class KnownMasks
{
    /// <summary>A mask from its rows, such as <c>"10 01"</c>.</summary>
    public static BitMask Mask(string rows)
    {
        var entries = rows.Split(' ');
        using var ones = tensor(entries.SelectMany(row => row).Select(entry => entry == '1').ToArray());
        using var shaped = ones.reshape(entries.Length, entries[0].Length);
        return BitMask.Of(shaped);
    }

    /// <summary>Weights from their rows.</summary>
    public static Tensor Weights(params float[][] rows)
    {
        using var numbers = tensor(rows.SelectMany(row => row).ToArray());
        return numbers.reshape(rows.Length, rows[0].Length).DetachFromDisposeScope();
    }

    /// <summary>A network of these weights with tasks of these masks, each a mask a layer, and no batch norm.</summary>
    public static Superposition NetworkOf(NetworkPlan plan, Tensor[] weights, params string[][] tasks)
    {
        var network = new Superposition(plan, weights);
        foreach (var task in tasks)
        {
            network.Add(new TaskMasks([.. task.Select(Mask)], []));
        }

        return network;
    }

    /// <summary>One alpha for each of so many tasks, all alike.</summary>
    public static double[] Uniform(int tasks) => [.. Enumerable.Repeat(1.0 / tasks, tasks)];
}
