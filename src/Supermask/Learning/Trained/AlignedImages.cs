using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>Images in memory of torch's own.</summary>
public static class AlignedImages
{
    /// <summary>The images of a batch as the network sees them, <c>[count, inputs]</c>, float32.</summary>
    /// <remarks>
    /// A batch's own tensor lies in an array of .NET, which begins anywhere. Products with few units, and some with odd numbers of
    /// rows, round by where their operands begin, so that the same images would not always give the same bits.
    /// </remarks>
    public static Tensor ToAlignedImages(this ImageBatch batch)
    {
        using var images = batch.ToImages();
        return images.clone();
    }
}
