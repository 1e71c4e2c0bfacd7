using Supermask.Common;

namespace Supermask.Unit.Forensics;

/// <summary>Metrics of random confusion matrices, as a paper prints them.</summary>
internal static class SyntheticMetrics
{
    private const double WrongShare = 0.03;

    // Of the errors of two classes, as a network with outputs for others makes them.
    private const double OutsideShare = 0.1;

    /// <summary>task_id, precision_percent, recall_percent, f1_percent, accuracy_percent: a row for each task.</summary>
    public static string[][] Draw(CounterRandom random, IReadOnlyList<int[]> classes, int tasks) =>
        [.. Enumerable.Range(0, tasks).Select(task => Row(random, task, classes.Count == 1 ? classes[0] : classes[task]))];

    private static string[] Row(CounterRandom random, int task, int[] sizes)
    {
        var (hits, predicted) = (new int[sizes.Length], new int[sizes.Length]);
        for (var each = 0; each < sizes.Length; each++)
        {
            var wrong = (int)(sizes[each] * WrongShare * random.Unit());
            hits[each] = sizes[each] - wrong;
            predicted[each] += hits[each];
            for (var error = 0; error < wrong; error++)
            {
                predicted[(each + 1 + random.Below(sizes.Length - 1)) % sizes.Length] += sizes.Length == 2 && random.Unit() < OutsideShare ? 0 : 1;
            }
        }

        double Macro(Func<int, double> of) => 100 * Enumerable.Range(0, sizes.Length).Average(of);
        return
        [
            SyntheticMasks.Text(task),
            SyntheticMasks.Text(Macro(each => hits[each] / (double)predicted[each]), 2),
            SyntheticMasks.Text(Macro(each => hits[each] / (double)sizes[each]), 2),
            SyntheticMasks.Text(Macro(each => 2.0 * hits[each] / (sizes[each] + predicted[each])), 2),
            SyntheticMasks.Text(100.0 * hits.Sum() / sizes.Sum(), 2),
        ];
    }
}
