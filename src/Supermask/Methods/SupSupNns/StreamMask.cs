using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Effective;
using Supermask.Networks.Superposed;
using static TorchSharp.torch;

namespace Supermask.Methods.SupSupNns;

/// <summary>
/// A mask that any check may open again: its scores in single precision, which take 32 times the memory of its bits, and its
/// statistics of batch norm.
/// </summary>
/// <param name="scores">The scores of each linear layer, <c>[outputs, inputs]</c>; disposed with this.</param>
/// <param name="norms">The statistics of each batch norm; disposed with this.</param>
internal sealed class StreamMask(IReadOnlyList<Tensor> scores, IReadOnlyList<NormState> norms) : IDisposable
{
    private RunningSquares squares = new();

    /// <summary>Whether any batch has trained it.</summary>
    public bool IsTrained { get; set; }

    /// <summary>The mask while it learns. What it learns in stays with this.</summary>
    /// <param name="plan">The layers.</param>
    /// <param name="weights">The frozen weights of each linear layer, <c>[outputs, inputs]</c>.</param>
    /// <param name="rate">RMSprop's learning rate.</param>
    public StartedTask<ILearnedMask> Open(NetworkPlan plan, IReadOnlyList<Tensor> weights, double rate) =>
        new(plan, [.. weights.Zip(scores, (weight, layer) => new MaskedWeights(weight, layer, rate, squares))], norms);

    /// <summary>Its bits as they are now, with copies of its statistics.</summary>
    public TaskMasks Bits() => new([.. scores.Select(BitMask.FromScores)], [.. norms.Select(norm => norm.Copy())]);

    /// <summary>Lets RMSprop start anew.</summary>
    public void Forget()
    {
        squares.Dispose();
        squares = new();
    }

    /// <summary>Every tensor that learning changes, by name.</summary>
    /// <param name="name">What their names start with.</param>
    /// <param name="withSquares">Whether what RMSprop remembers is among them.</param>
    public IEnumerable<(string Name, Tensor Value)> State(string name, bool withSquares) =>
    [
        .. scores.Select((layer, at) => ($"{name}.scores.{at}", layer)),
        .. withSquares ? scores.Select((layer, at) => ($"{name}.squares.{at}", squares.Of(layer))) : [],
        .. norms.SelectMany((norm, at) => new[] { ($"{name}.norm.{at}.mean", norm.Mean), ($"{name}.norm.{at}.variance", norm.Variance) }),
    ];

    /// <inheritdoc/>
    public void Dispose()
    {
        squares.Dispose();
        foreach (var layer in scores)
        {
            layer.Dispose();
        }

        foreach (var norm in norms)
        {
            norm.Dispose();
        }
    }
}
