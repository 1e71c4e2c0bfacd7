using MathNet.Numerics.Statistics;

namespace Supermask.Papers.Tiba2023.SavedImages;

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

    /// <summary>The statistics by the names of Table 3's rows, such as <c>mean_bytes</c>.</summary>
    public IReadOnlyDictionary<string, double> ByName() => new Dictionary<string, double>
    {
        ["count"] = Count,
        ["mean_bytes"] = Mean,
        ["std_bytes"] = StandardDeviation,
        ["min_bytes"] = Smallest,
        ["q25_bytes"] = Quantile(0.25),
        ["q50_bytes"] = Quantile(0.5),
        ["q75_bytes"] = Quantile(0.75),
        ["max_bytes"] = Largest,
    };
}
