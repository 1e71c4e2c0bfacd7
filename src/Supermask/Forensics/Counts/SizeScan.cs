using System.Numerics;
using MathNet.Numerics;
using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Counts;

/// <summary>A size with how well t statistics fit it.</summary>
/// <param name="Entries">Entries of a mask.</param>
/// <param name="Misfit">
/// Root mean square distance of the statistics from whole multiples of the size's step, in steps; 0.29 for numbers
/// without a step.
/// </param>
public readonly record struct SizeFit(int Entries, double Misfit);

/// <summary>
/// The sizes of half-dense masks at which all t statistics are near whole multiples of one step. Two masks of N entries
/// and density p give t = k / sqrt(2 N p (1 - p)), where k is the difference of their numbers of ones: at density one
/// half the step is sqrt(2 / N).
/// </summary>
public sealed class SizeScan
{
    // Sizes within this share of another share its fit: the step changes with the root of the size.
    private const double Neighbourhood = 0.01;

    // A step of so few half units of the last printed digit is hidden by rounding.
    private const double HalfUnitsOfAStep = 4;

    private readonly Vector<double>[] statistics;
    private readonly int count;

    private SizeScan(TestTable tests, int smallest, int largest)
    {
        statistics = Pack([.. tests.Tests.Select(test => test.T.Real)]);
        count = tests.Tests.Count;
        var hidden = 2 / Math.Pow(HalfUnitsOfAStep * tests.Tests[0].T.HalfUnit, 2);
        var fits = Enumerable.Range(smallest, Math.Max(0, (int)Math.Min(largest, hidden) - smallest + 1)).Select(At).ToArray();
        Tried = fits.Length;
        if (Tried == 0)
        {
            return;
        }

        Best = fits.MinBy(fit => fit.Misfit);
        var apart = fits.Where(fit => Math.Abs(fit.Entries - Best.Entries) > Neighbourhood * Best.Entries).ToArray();
        Next = apart.Length > 0 ? apart.MinBy(fit => fit.Misfit) : null;
        HalfDenseEntries = Refine(tests);
    }

    /// <summary>Number of sizes tried.</summary>
    public int Tried { get; }

    /// <summary>The size that fits best.</summary>
    public SizeFit Best { get; }

    /// <summary>The best of the sizes that lie more than one percent away from it.</summary>
    public SizeFit? Next { get; }

    /// <summary>
    /// The size of the step found, as half-dense masks would have it: 4 p (1 - p) times the size of masks of density p, and
    /// thus never more than their size.
    /// </summary>
    public double HalfDenseEntries { get; }

    /// <summary>Whether some statistic is a multiple of the step other than 0: zeros alone lie on every step.</summary>
    public bool HasMultiples { get; private set; }

    /// <summary>
    /// Decimal logarithm of a bound on the probability that statistics without a step come as near to one, at the best of all
    /// sizes tried: sizes times the volume of a ball of that radius in a cube of side 1.
    /// </summary>
    public double LogChance
    {
        get
        {
            var radius = Math.Sqrt(count) * Best.Misfit;
            var volume = (count * Math.Log(radius)) + (count / 2.0 * Math.Log(Math.PI)) - SpecialFunctions.GammaLn((count / 2.0) + 1);
            return Tried == 0 ? 0 : Math.Min(0, (volume + Math.Log(Tried)) / Math.Log(10));
        }
    }

    /// <summary>Tries every size.</summary>
    public static SizeScan Of(TestTable tests, ForensicsOptions options) => new(tests, options.SmallestSize, options.LargestSize);

    /// <summary>How well one size fits.</summary>
    public SizeFit At(int entries)
    {
        var multiples = new Vector<double>(Math.Sqrt(entries / 2.0));
        var squares = Vector<double>.Zero;
        foreach (var some in statistics)
        {
            var multiple = some * multiples;
            var distance = multiple - Vector.Round(multiple);
            squares += distance * distance;
        }

        return new SizeFit(entries, Math.Sqrt(Vector.Sum(squares) / count));
    }

    // Zeros fill the last vector: they lie on every step.
    private static Vector<double>[] Pack(double[] numbers)
    {
        var width = Vector<double>.Count;
        Array.Resize(ref numbers, (numbers.Length + width - 1) / width * width);
        return [.. Enumerable.Range(0, numbers.Length / width).Select(index => new Vector<double>(numbers, index * width))];
    }

    // The step that least squares give once the multiples are known.
    private double Refine(TestTable tests)
    {
        var factor = Math.Sqrt(Best.Entries / 2.0);
        var (products, squares) = (0.0, 0.0);
        foreach (var t in tests.Tests.Select(test => test.T.Real))
        {
            var multiple = Math.Round(t * factor);
            products += t * multiple;
            squares += multiple * multiple;
        }

        HasMultiples = squares > 0;
        return squares > 0 ? 2 / Math.Pow(products / squares, 2) : Best.Entries;
    }
}
