using System.Collections.Immutable;
using MathNet.Numerics.Distributions;

namespace Supermask.Measuring.Statistics;

/// <summary>Quantiles of Student's distribution. Those of intervals take long to find and are asked for again and again.</summary>
internal static class StudentQuantile
{
    /// <summary>The share above a prediction interval, which leaves out 5 % on both sides together.</summary>
    public const double OneSideOfTwo = 0.025;

    private const int Parts = 4;
    private const int Most = 100;

    // By quarters of a degree of freedom, from 1 on.
    private static readonly ImmutableArray<double> OfIntervals = ByQuarters(1 - Interval.OneSidedError);
    private static readonly ImmutableArray<double> OfPredictions = ByQuarters(1 - OneSideOfTwo);
    private static readonly Lazy<ImmutableArray<double>> OfStages = new(() => ByQuarters(1 - Interval.StageError));

    /// <summary>The value below which a share <paramref name="p"/> lies.</summary>
    public static double Of(double freedom, double p)
    {
        var quarters = freedom * Parts;
        var isKept = quarters == Math.Floor(quarters) && quarters >= Parts && freedom <= Most;
        return (p, isKept) switch
        {
            (1 - Interval.OneSidedError, true) => OfIntervals[(int)quarters - Parts],
            (Interval.OneSidedError, true) => -OfIntervals[(int)quarters - Parts],
            (1 - Interval.StageError, true) => OfStages.Value[(int)quarters - Parts],
            (Interval.StageError, true) => -OfStages.Value[(int)quarters - Parts],
            (1 - OneSideOfTwo, true) => OfPredictions[(int)quarters - Parts],
            _ => Find(freedom, p),
        };
    }

    private static ImmutableArray<double> ByQuarters(double p) =>
        [.. Enumerable.Range(Parts, (Most * Parts) - Parts + 1).Select(quarters => Find((double)quarters / Parts, p))];

    private static double Find(double freedom, double p) => StudentT.InvCDF(0, 1, freedom, p);
}
