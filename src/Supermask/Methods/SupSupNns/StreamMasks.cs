using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Effective;
using Supermask.Networks.Superposed;
using static TorchSharp.torch;

namespace Supermask.Methods.SupSupNns;

/// <summary>
/// The masks that a stream has allocated, and behind them those that fill the floor, over the same frozen weights. All are kept as
/// bits, for checks and tests, and their scores besides, as any may be trained again.
/// </summary>
/// <remarks>
/// Of LeNet with 500 outputs, 2,500 masks take 98.5 MB of bits and 3.15 GB of scores, and twice the scores where RMSprop remembers
/// each mask for as long as it lives. Weights under a mask are made for the one that is trained, and for no other.
/// </remarks>
internal sealed class StreamMasks : IDisposable
{
    private readonly List<StreamMask> masks = [];
    private readonly Func<int, StreamMask> draw;

    /// <summary>No allocated mask, and those of the floor.</summary>
    /// <param name="plan">The layers.</param>
    /// <param name="weights">The frozen weights of each linear layer, <c>[outputs, inputs]</c>; disposed with this.</param>
    /// <param name="floor">The least masks that are mixed.</param>
    /// <param name="draw">Draws a mask as it starts.</param>
    public StreamMasks(NetworkPlan plan, IReadOnlyList<Tensor> weights, int floor, Func<int, StreamMask> draw)
    {
        (Network, this.draw) = (new Superposition(plan, weights), draw);
        Grow(floor);
    }

    /// <summary>All masks as bits: the allocated ones first, then those of the floor.</summary>
    public Superposition Network { get; }

    /// <summary>Number of allocated masks.</summary>
    public int Allocated { get; private set; }

    /// <summary>The masks that have learned anything, from the first on.</summary>
    public IReadOnlyList<int> Trained => [.. masks.Index().Where(mask => mask.Item.IsTrained).Select(mask => mask.Index)];

    /// <summary>Allocates the next mask.</summary>
    /// <returns>Its position, from 0.</returns>
    public int Allocate()
    {
        Grow(++Allocated);
        return Allocated - 1;
    }

    /// <summary>A mask while it learns, to be closed afterwards.</summary>
    public StartedTask<ILearnedMask> Open(int mask, double rate) => masks[mask].Open(Network.Plan, Network.Weights, rate);

    /// <summary>Keeps the bits of a mask that has learned.</summary>
    public void Close(int mask)
    {
        masks[mask].IsTrained = true;
        Network.Replace(mask, masks[mask].Bits());
    }

    /// <summary>Every tensor of a mask that learning changes, by name.</summary>
    /// <param name="mask">The mask.</param>
    /// <param name="withSquares">Whether what RMSprop remembers is among them.</param>
    public IEnumerable<(string Name, Tensor Value)> StateOf(int mask, bool withSquares) => masks[mask].State($"mask.{mask}", withSquares);

    /// <summary>Takes masks as they were kept, of which so many are allocated.</summary>
    /// <exception cref="InvalidDataException">The state does not hold one of them.</exception>
    public void GoOnFrom(LearnerState state, int allocated, IEnumerable<int> trained, bool withSquares)
    {
        Allocated = allocated;
        Grow(allocated);
        foreach (var mask in trained)
        {
            state.CopyTo(StateOf(mask, withSquares));
            Close(mask);
        }
    }

    /// <summary>Lets RMSprop start anew for masks that it has trained.</summary>
    public void Forget(IEnumerable<int> trained)
    {
        foreach (var mask in trained)
        {
            masks[mask].Forget();
        }
    }

    /// <summary>Some of the masks by themselves; the caller disposes them.</summary>
    public Superposition Only(IEnumerable<int> some)
    {
        var network = new Superposition(Network.Plan, [.. Network.Weights.Select(layer => layer.clone().DetachFromDisposeScope())]);
        foreach (var mask in some)
        {
            network.Add(masks[mask].Bits());
        }

        return network;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Network.Dispose();
        foreach (var mask in masks)
        {
            mask.Dispose();
        }
    }

    private void Grow(int count)
    {
        while (masks.Count < count)
        {
            masks.Add(draw(masks.Count));
            Network.Add(masks[^1].Bits());
        }
    }
}
