using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Counts;

/// <summary>
/// Which mean densities a step allows. The step of a pair falls with the mean of p (1 - p) over its two masks, and least
/// squares weigh pairs by the squares of their differences: with x the mean density less one half and d the density of a
/// mask less the mean, the weighted mean of 4 (1/4 - (x + d)^2) is known from step and size, and so is x but for its sign.
/// </summary>
internal sealed class StepDensity
{
    // What second-order terms leave open, in x squared.
    private const double SecondOrder = 5e-5;

    private readonly double halfDenseEntries;
    private readonly double meanRelative;
    private readonly double first;
    private readonly double second;
    private readonly double tolerance;

    /// <summary>Prepares for statistics with this step.</summary>
    /// <param name="tests">The statistics.</param>
    /// <param name="differences">Their differences of numbers of ones.</param>
    /// <param name="halfDenseEntries">The size of half-dense masks with their step.</param>
    public StepDensity(TestTable tests, CountDifferences differences, double halfDenseEntries)
    {
        this.halfDenseEntries = halfDenseEntries;
        meanRelative = differences.Relative.Average();
        var weights = 0.0;
        foreach (var test in tests.Tests)
        {
            var weight = Math.Pow(differences.Of(test), 2);
            var (one, other) = (differences.Relative[test.First] - meanRelative, differences.Relative[test.Second] - meanRelative);
            weights += weight;
            first += weight * (one + other) / 2;
            second += weight * ((one * one) + (other * other)) / 2;
        }

        (first, second) = weights > 0 ? (first / weights, second / weights) : (0, 0);
        tolerance = SecondOrder + (tests.Tests[0].T.HalfUnit / tests.Tests.Max(test => Math.Abs(test.T.Real)));
    }

    /// <summary>Ranges of the ones of the first mask at which masks of a size have the step.</summary>
    public IEnumerable<(int From, int To)> Ranges(int entries, CountReading reading)
    {
        double size = entries;
        var (offset, spread) = (first / size, second / size / size);
        var square = ((1 - (halfDenseEntries / (reading.SampleVariance ? size * size / (size - 1) : size))) / 4) - spread + (offset * offset);
        var (near, far) = (Math.Sqrt(Math.Max(0, square - tolerance)), Math.Sqrt(Math.Max(0, square + tolerance)));
        int Ones(double distance) => (int)Math.Round((size * (0.5 - offset + distance)) - meanRelative);
        if (far == 0)
        {
            return [];
        }

        return near == 0
            ? [(Ones(-far) - 1, Ones(far) + 1)]
            : [(Ones(-far) - 1, Ones(-near) + 1), (Ones(near) - 1, Ones(far) + 1)];
    }
}
