using System.Globalization;
using Supermask.Common;

namespace Supermask.Measuring.Statistics;

/// <summary>
/// The mean of values that follow each other in time. Where neighbours resemble each other they count as fewer: as
/// n (1 - r) / (1 + r), where r is their correlation, corrected for the smaller one that few values show (Marriott and Pope 1954).
/// Where they do not, Student's interval stands.
/// </summary>
public sealed record SerialMean : StudentMean
{
    private const int Fewest = 5;

    // Beyond this a sequence is one value for all that can be told.
    private const double Most = 0.95;

    /// <summary>The correlation of neighbours, corrected for its bias; 0 where it is negative and would narrow the interval.</summary>
    public required double Autocorrelation { get; init; }

    /// <inheritdoc/>
    public override bool IsEven => false;

    /// <inheritdoc/>
    public override double Effective => Math.Max(Math.Min(Count, 2), Count * (1 - Autocorrelation) / (1 + Autocorrelation));

    /// <inheritdoc/>
    public override string InWords => Autocorrelation > 0
        ? $"; neighbours correlate by {Autocorrelation.Show()}, so that {Count.ToString(CultureInfo.InvariantCulture)} rounds count as {Effective.Show()}"
        : Count < Fewest ? "" : "; neighbours do not correlate";

    /// <inheritdoc/>
    protected override double Freedom => Effective - 1;

    /// <summary>The correlation of neighbouring values; 0 where there are too few to tell.</summary>
    public static double AutocorrelationOf(IReadOnlyList<double> values)
    {
        if (values.Count < Fewest)
        {
            return 0;
        }

        var mean = values.Average();
        double[] apart = [.. values.Select(value => value - mean)];
        var plain = apart.Zip(apart.Skip(1), (one, next) => one * next).Sum() / apart.Sum(each => each * each);
        return Math.Clamp(((plain * values.Count) + 1) / (values.Count - 4), 0, Most);
    }
}
