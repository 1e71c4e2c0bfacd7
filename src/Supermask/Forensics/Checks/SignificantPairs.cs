using MathNet.Numerics.Distributions;
using Supermask.Common;
using Supermask.Forensics.Counts;
using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Checks;

/// <summary>Whether significant pairs gather about one task.</summary>
public sealed class SignificantPairs : ICheck
{
    private const string Hypothesis = "the masks have one density, so that a pair is significant by chance; pairs that share a mask go together";
    private const double Significant = 0.05;

    /// <inheritdoc/>
    public string Id => "significant-pairs";

    /// <inheritdoc/>
    public string Method => "Counts the significant pairs of each task, and compares the most of one task with masks of one density, and "
        + "with as many pairs drawn from all.";

    /// <inheritdoc/>
    public string AppliesTo => "t-tests";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(Dossier dossier) => dossier.Tested.Select(set => Run(set, dossier.Options));

    private static CheckResult Run(TableSet set, ForensicsOptions options)
    {
        var tests = set.Tests!;
        var significant = tests.Tests.Where(test => test.P.Real < Significant).Select(test => (test.First, test.Second)).ToArray();
        var degrees = Degrees(tests.Tasks, significant);
        var most = degrees.Max();
        var p = PValue(tests.Tasks, most, options);
        var shared = degrees.Index().Where(degree => degree.Item == most).Select(degree => degree.Index).ToArray();
        var found = significant.Length < 2
            ? $"{significant.Length} of {tests.Tests.Count} pairs {(significant.Length == 1 ? "lies" : "lie")} below {Significant.Show()}: no two share a task."
            : $"{significant.Length} of {tests.Tests.Count} pairs lie below {Significant.Show()}, and {most} of them share task "
                + $"{string.Join(" or ", shared)}. Drawn from all pairs, so many would share a task with a probability of at most "
                + $"{AtMost(tests, significant.Length, most).Show()}. Pairs that share a mask are no separate tests, though: among masks of one "
                + $"density, {most} or more pairs of one task are significant with p = {p.Show()}.{RestText(tests, significant.Length, most, shared)}";
        return CheckResult.Tested(set.About(tests.Label), found, Hypothesis, p, [.. shared.Select(task => new OddRow(
            tests.Label, $"task {task}", $"{most} of its {tests.Tasks - 1} pairs lie below {Significant.Show()}"))]);
    }

    private static string RestText(TestTable tests, int significant, int most, int[] shared) => shared.Length > 1
        ? ""
        : $" Of the {tests.Tests.Count - tests.Tasks + 1} pairs of the other tasks, {significant - most} "
            + $"{(significant - most == 1 ? "is" : "are")} significant.";

    private static int[] Degrees(int tasks, IEnumerable<(int First, int Second)> pairs)
    {
        var degrees = new int[tasks];
        foreach (var (first, second) in pairs)
        {
            degrees[first]++;
            degrees[second]++;
        }

        return degrees;
    }

    // The numbers of ones of masks with one density are normal, and t is the difference of two in units of its own spread.
    private static double PValue(int tasks, int most, ForensicsOptions options)
    {
        var random = options.Random($"significant pairs of {tasks} tasks");
        var apart = Math.Sqrt(2) * Normal.InvCDF(0, 1, 1 - (Significant / 2));
        var asMany = 0;
        for (var draw = 0; draw < options.Simulations; draw++)
        {
            double[] ones = [.. Enumerable.Range(0, tasks).Select(_ => Draws.Normal(random))];
            asMany += ones.Max(one => ones.Count(other => Math.Abs(one - other) > apart)) >= most ? 1 : 0;
        }

        return (1.0 + asMany) / (1 + options.Simulations);
    }

    // The tasks' probabilities added up: exact where no two tasks can have so many at once.
    private static double AtMost(TestTable tests, int significant, int most) => Math.Min(1, tests.Tasks
        * (1 - new Hypergeometric(tests.Tests.Count, tests.Tasks - 1, significant).CumulativeDistribution(most - 1)));
}
