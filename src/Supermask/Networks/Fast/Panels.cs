using System.Numerics;
using static TorchSharp.torch;

namespace Supermask.Networks.Fast;

/// <summary>
/// The transpose of a layer's matrix, cut into panels of as many columns as a pass holds in registers: of each input the
/// values of a panel's outputs lie side by side, and input after input.
/// </summary>
internal sealed class Panels : IDisposable
{
    /// <summary>Vectors of a row of a panel: with eight sums a processor's two adders seldom wait for a sum to be ready.</summary>
    public const int VectorsPerRow = 8;

    private readonly int inputs;
    private readonly int outputs;
    private readonly Tensor storage;

    /// <summary>Panels of this matrix, <c>[outputs, inputs]</c>.</summary>
    public Panels(Tensor matrix)
    {
        using var scope = NewDisposeScope();
        (outputs, inputs) = ((int)matrix.shape[0], (int)matrix.shape[1]);
        Count = Vectors.Holding(outputs) / VectorsPerRow;
        var padded = zeros(Count * Width, inputs);
        padded.narrow(0, 0, outputs).copy_(matrix);
        storage = padded.reshape(Count, Width, inputs).permute(0, 2, 1).contiguous().DetachFromDisposeScope();
    }

    /// <summary>Outputs of a panel.</summary>
    public static int Width => VectorsPerRow * Vector<float>.Count;

    /// <summary>Number of panels.</summary>
    public int Count { get; }

    /// <summary>The rows of a panel, one an input.</summary>
    public Span<Vector<float>> this[int panel] =>
        storage.Floats().Whole().Slice(panel * inputs * VectorsPerRow, inputs * VectorsPerRow);

    /// <summary>Writes the matrix, <c>[outputs, inputs]</c>.</summary>
    public void CopyTo(Tensor matrix)
    {
        using var scope = NewDisposeScope();
        matrix.copy_(storage.permute(0, 2, 1).reshape(Count * Width, inputs).narrow(0, 0, outputs));
    }

    /// <inheritdoc/>
    public void Dispose() => storage.Dispose();
}
