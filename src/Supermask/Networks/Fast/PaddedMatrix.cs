using System.Numerics;
using System.Runtime.InteropServices;
using Supermask.Common;
using static TorchSharp.torch;

namespace Supermask.Networks.Fast;

/// <summary>
/// A float32 matrix whose rows are padded to whole rows of panels, so that a pass over a row has no remainder. Products write
/// into <see cref="Matrix"/> and leave the padding as it is.
/// </summary>
internal sealed class PaddedMatrix : IDisposable
{
    private readonly Tensor storage;
    private readonly int columns;

    /// <summary>A matrix of zeros.</summary>
    /// <param name="rows">Number of rows.</param>
    /// <param name="columns">Number of columns without padding.</param>
    /// <param name="padding">The value in the padding.</param>
    public PaddedMatrix(int rows, int columns, float padding = 0)
    {
        this.columns = columns;
        Rows = rows;
        storage = full([rows, Vectors.Holding(columns) * Vector<float>.Count], Scalars.Of(padding)).DetachFromDisposeScope();
        Matrix = storage.narrow(1, 0, columns).DetachFromDisposeScope();
        Matrix.zero_();
        Transposed = Matrix.t().DetachFromDisposeScope();
    }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>The matrix without its padding, <c>[rows, columns]</c>.</summary>
    public Tensor Matrix { get; }

    /// <summary>The same memory, <c>[columns, rows]</c>.</summary>
    public Tensor Transposed { get; }

    /// <summary>The rows as they are in memory.</summary>
    public PaddedRows Values => new(storage.Floats().Whole(), columns);

    /// <summary>Writes left times right, without a new tensor for it.</summary>
    public static void Product(Tensor result, Tensor left, Tensor right) => result.addmm_(left, right, beta: 0, alpha: 1);

    /// <summary>Adds a bias, <c>[columns]</c>, to every row of a result, where there is one.</summary>
    public static void Add(Tensor result, Tensor? bias)
    {
        if (bias is not null)
        {
            result.add_(bias, Scalars.One);
        }
    }

    /// <summary>Writes the sum of the rows, padded.</summary>
    public void SumRows(Vector<float>[] sums)
    {
        Array.Clear(sums);
        var rows = Values;
        for (var row = 0; row < Rows; row++)
        {
            NormRows.Add(rows[row], sums);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Transposed.Dispose();
        Matrix.Dispose();
        storage.Dispose();
    }
}

/// <summary>The rows of a <see cref="PaddedMatrix"/> as vectors.</summary>
internal readonly ref struct PaddedRows(Span<Vector<float>> values, int columns)
{
    private readonly Span<Vector<float>> values = values;

    /// <summary>Vectors of a row with its padding.</summary>
    public int VectorsPerRow { get; } = Vectors.Holding(columns);

    /// <summary>All rows with their padding, one after the other.</summary>
    public Span<Vector<float>> All => values;

    /// <summary>One row with its padding.</summary>
    public Span<Vector<float>> this[int row] => values.Slice(row * VectorsPerRow, VectorsPerRow);

    /// <summary>One row as numbers, without its padding.</summary>
    public Span<float> Floats(int row) => MemoryMarshal.Cast<Vector<float>, float>(this[row])[..columns];
}
