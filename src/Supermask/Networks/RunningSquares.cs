using static TorchSharp.torch;

namespace Supermask.Networks;

/// <summary>
/// What RMSprop remembers: the running mean of squared gradients of each tensor that it trains, 0 at first. It lives as long as
/// its optimiser, for one task or for all.
/// </summary>
public sealed class RunningSquares : IDisposable
{
    private readonly Dictionary<Tensor, Tensor> squares = new(ReferenceEqualityComparer.Instance);

    /// <summary>That of a tensor, of its shape; the same one whenever it is asked for.</summary>
    public Tensor Of(Tensor trained)
    {
        if (!squares.TryGetValue(trained, out var square))
        {
            using var _ = no_grad();
            squares[trained] = square = zeros_like(trained).DetachFromDisposeScope();
        }

        return square;
    }

    /// <summary>The tensors of a network's state, and behind each that is trained what is remembered of it.</summary>
    /// <param name="state">The tensors by name.</param>
    public IEnumerable<(string Name, Tensor Value)> Beside(IEnumerable<(string Name, Tensor Value)> state) => state.SelectMany(entry =>
        entry.Value.requires_grad ? new[] { entry, ($"squares.{entry.Name}", Of(entry.Value)) } : [entry]);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var square in squares.Values)
        {
            square.Dispose();
        }
    }
}
