using Supermask.Data;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>Images of a set as tensors.</summary>
public static class Pixels
{
    /// <summary>Some images as a network sees them, <c>[rows, inputs]</c>, and their labels, <c>[rows]</c>, int64.</summary>
    /// <param name="images">The set.</param>
    /// <param name="rows">Positions in the set.</param>
    public static (Tensor Images, Tensor Labels) Of(ImageSet images, IReadOnlyList<int> rows)
    {
        var batch = new ImageBatch(images, rows.Count);
        batch.Fill(images, [.. rows]);
        return (batch.ToAlignedImages(), batch.ToLabels());
    }
}
