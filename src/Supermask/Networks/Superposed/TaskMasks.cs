using Supermask.Networks.Effective;
using static TorchSharp.torch;

namespace Supermask.Networks.Superposed;

/// <summary>What a finished task leaves: its masks, and the statistics of batch norm.</summary>
/// <param name="Masks">A mask for each linear layer.</param>
/// <param name="Norms">The statistics of each batch norm.</param>
public sealed record TaskMasks(IReadOnlyList<BitMask> Masks, IReadOnlyList<NormState> Norms) : IDisposable
{
    /// <summary>Weights under these masks, <c>[outputs, inputs]</c> each.</summary>
    public Tensor[] Under(IReadOnlyList<Tensor> weights)
    {
        using var _ = no_grad();
        return [.. weights.Zip(Masks, Under)];
    }

    /// <summary>A pass with the statistics as they are now.</summary>
    public KeptNormPass Statistics() => new(Norms.Select(norm => (norm.Mean, norm.Variance)));

    /// <summary>Refuses masks of another network.</summary>
    /// <exception cref="ArgumentException">A mask has not the shape of its layer's weights.</exception>
    public void RequireShapes(IReadOnlyList<Tensor> weights)
    {
        var own = string.Join(", ", Masks.Select(mask => $"{mask.Rows} x {mask.Columns}"));
        var needed = string.Join(", ", weights.Select(layer => string.Join(" x ", layer.shape)));
        if (own != needed)
        {
            throw new ArgumentException($"These masks of {own} entries belong to another network: this one has weights of {needed}.");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var norm in Norms)
        {
            norm.Dispose();
        }
    }

    private static Tensor Under(Tensor weights, BitMask mask)
    {
        using var ones = mask.ToTensor();
        return weights.mul(ones).DetachFromDisposeScope();
    }
}
