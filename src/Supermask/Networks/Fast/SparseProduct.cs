using System.Numerics;

namespace Supermask.Networks.Fast;

/// <summary>The inner loop of the first layer's products.</summary>
internal static class SparseProduct
{
    /// <summary>Adds rows, each times its factor, to the sums of one panel.</summary>
    /// <param name="entries">Which rows, and their factors.</param>
    /// <param name="rows">The matrix, from the panel's first vector on.</param>
    /// <param name="sums">The sums, one row of a panel.</param>
    /// <remarks>The sums are kept in registers, which a loop over them would not do.</remarks>
    public static void Add(
        ReadOnlySpan<SparseEntry> entries, ReadOnlySpan<Vector<float>> rows, Span<Vector<float>> sums)
    {
        sums = sums[..Panels.VectorsPerRow];
        var (sum0, sum1, sum2, sum3) = (sums[0], sums[1], sums[2], sums[3]);
        var (sum4, sum5, sum6, sum7) = (sums[4], sums[5], sums[6], sums[7]);
        foreach (var entry in entries)
        {
            var row = rows.Slice(entry.Offset, Panels.VectorsPerRow);
            var factor = new Vector<float>(entry.Factor);
            sum0 = Vector.FusedMultiplyAdd(factor, row[0], sum0);
            sum1 = Vector.FusedMultiplyAdd(factor, row[1], sum1);
            sum2 = Vector.FusedMultiplyAdd(factor, row[2], sum2);
            sum3 = Vector.FusedMultiplyAdd(factor, row[3], sum3);
            sum4 = Vector.FusedMultiplyAdd(factor, row[4], sum4);
            sum5 = Vector.FusedMultiplyAdd(factor, row[5], sum5);
            sum6 = Vector.FusedMultiplyAdd(factor, row[6], sum6);
            sum7 = Vector.FusedMultiplyAdd(factor, row[7], sum7);
        }

        (sums[0], sums[1], sums[2], sums[3]) = (sum0, sum1, sum2, sum3);
        (sums[4], sums[5], sums[6], sums[7]) = (sum4, sum5, sum6, sum7);
    }
}
