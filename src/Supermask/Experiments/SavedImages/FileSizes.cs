using MathNet.Numerics.Statistics;

namespace Supermask.Experiments.SavedImages;

/// <summary>Sizes of files in bytes, as Table 3 sums them up.</summary>
public sealed class FileSizes
{
    private readonly double[] ascending;

    /// <summary>Sums up some sizes.</summary>
    public FileSizes(IEnumerable<int> sizes) => ascending = [.. sizes.Select(size => (double)size).Order()];

    /// <summary>The sizes in ascending order.</summary>
    public IReadOnlyList<double> Ascending => ascending;

    /// <summary>Number of files.</summary>
    public int Count => ascending.Length;

    /// <summary>Mean size.</summary>
    public double Mean => ascending.Mean();

    /// <summary>Standard deviation of the sample, with n - 1.</summary>
    public double StandardDeviation => ascending.StandardDeviation();

    /// <summary>Size of the smallest file.</summary>
    public double Smallest => ascending[0];

    /// <summary>Size of the largest file.</summary>
    public double Largest => ascending[^1];

    /// <summary>The size below which a share of the files lies, interpolated between neighbours as pandas does.</summary>
    /// <param name="share">The share, 0 to 1.</param>
    public double Quantile(double share) => SortedArrayStatistics.QuantileCustom(ascending, share, QuantileDefinition.R7);
}
