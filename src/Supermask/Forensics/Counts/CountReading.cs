namespace Supermask.Forensics.Counts;

/// <summary>How the mean and the variance of a mask's entries were computed.</summary>
/// <param name="SingleMeans">
/// Whether they were computed in single precision, as those of a float32 array are. SciPy 1.10 then has means and sums of
/// squares in single precision, and the division by N - 1, the pooled variance and t in double precision. What rounding does
/// to a mean is known from the number of ones; what it does to a variance <see cref="SingleVariance"/> tells within bounds.
/// </param>
/// <param name="SampleVariance">Whether the variance divides by N - 1; otherwise by N.</param>
public sealed record CountReading(bool SingleMeans, bool SampleVariance)
{
    /// <summary>All readings.</summary>
    public static IReadOnlyList<CountReading> All { get; } = [new(true, true), new(true, false), new(false, true), new(false, false)];

    /// <summary>The mean of a mask with so many ones.</summary>
    public double Mean(int ones, int entries) => SingleMeans ? (float)(ones / (double)entries) : ones / (double)entries;

    /// <summary>The variance of a mask with so many ones, before it is rounded.</summary>
    public double Variance(int ones, int entries)
    {
        var density = ones / (double)entries;
        return density * (1 - density) * (SampleVariance ? entries / (entries - 1.0) : 1);
    }

    /// <summary>The independent two-sample t of two masks.</summary>
    public double T(int firstOnes, int secondOnes, int entries) =>
        (Mean(firstOnes, entries) - Mean(secondOnes, entries))
        / Math.Sqrt((Variance(firstOnes, entries) + Variance(secondOnes, entries)) / entries);

    /// <inheritdoc/>
    public override string ToString() =>
        $"means in {(SingleMeans ? "single" : "double")} precision and {(SampleVariance ? "sample" : "population")} variance";
}
