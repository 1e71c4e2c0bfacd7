using System.Numerics;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace Supermask.Networks.Fast;

/// <summary>
/// The effective weights of the first layer and their product with a batch: the output of a black image, and to that the
/// weights of the pixels that are not black.
/// </summary>
/// <param name="effective">The effective weights, <c>[outputs, inputs]</c>.</param>
internal sealed class SparseWeights(Tensor effective) : IDisposable
{
    private readonly int inputs = (int)effective.shape[1];
    private readonly int outputs = (int)effective.shape[0];

    /// <summary>The weights.</summary>
    public Panels Values { get; } = new(effective);

    /// <summary>Writes input W' + bias, <c>[batch, outputs]</c>.</summary>
    /// <param name="images">The batch.</param>
    /// <param name="bias">The bias, <c>[outputs]</c>, or null.</param>
    /// <param name="output">Takes the product.</param>
    public void Forward(SparseImages images, Tensor? bias, PaddedMatrix output)
    {
        Span<Vector<float>> black = stackalloc Vector<float>[Panels.VectorsPerRow];
        var rows = output.Values;
        for (var panel = 0; panel < Values.Count; panel++)
        {
            var weights = Values[panel];
            OutputsOfBlack(weights, images.Black, black);
            AddBias(bias, panel, black);
            for (var group = 0; group < images.Groups; group++)
            {
                for (var image = 0; image < images.Count; image++)
                {
                    var sums = rows[image].Slice(panel * Panels.VectorsPerRow, Panels.VectorsPerRow);
                    if (group == 0)
                    {
                        black.CopyTo(sums);
                    }

                    SparseProduct.Add(images.Of(image, group), weights, sums);
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Values.Dispose();

    private void OutputsOfBlack(ReadOnlySpan<Vector<float>> weights, float grey, Span<Vector<float>> result)
    {
        result.Clear();
        for (var input = 0; input < inputs; input++)
        {
            NormRows.Add(weights.Slice(input * Panels.VectorsPerRow, Panels.VectorsPerRow), result);
        }

        foreach (ref var sum in result)
        {
            sum *= grey;
        }
    }

    private void AddBias(Tensor? bias, int panel, Span<Vector<float>> result)
    {
        if (bias is null)
        {
            return;
        }

        var own = bias.Floats()[(panel * Panels.Width)..Math.Min((panel + 1) * Panels.Width, outputs)];
        var sums = MemoryMarshal.Cast<Vector<float>, float>(result);
        for (var output = 0; output < own.Length; output++)
        {
            sums[output] += own[output];
        }
    }
}
