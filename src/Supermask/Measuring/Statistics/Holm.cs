namespace Supermask.Measuring.Statistics;

/// <summary>Holm's step-down correction for many tests (Holm 1979).</summary>
public static class Holm
{
    /// <summary>Adjusted p-values in the order given; below a level, the test is significant in the whole family.</summary>
    public static double[] Adjust(IReadOnlyList<double> pValues)
    {
        var adjusted = new double[pValues.Count];
        var running = 0.0;
        var rank = 0;
        foreach (var index in Enumerable.Range(0, pValues.Count).OrderBy(index => pValues[index]))
        {
            running = Math.Max(running, Math.Min(1, pValues[index] * (pValues.Count - rank)));
            adjusted[index] = running;
            rank++;
        }

        return adjusted;
    }
}
