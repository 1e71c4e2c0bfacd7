using System.Diagnostics;
using Supermask.Measuring.Statistics;

namespace Supermask.Bench;

/// <summary>Ways of doing the same, timed in one process and in turns.</summary>
internal static class Turns
{
    /// <summary>Seconds of each way in each round.</summary>
    /// <param name="rounds">Rounds that count, after one that warms up.</param>
    /// <param name="ways">What is timed. A round takes them forwards and then backwards, so that a drift of the machine cancels.</param>
    /// <returns>Seconds, <c>[ways][rounds]</c>.</returns>
    public static double[][] Time(int rounds, params Action[] ways)
    {
        var seconds = ways.Select(_ => new double[rounds]).ToArray();
        for (var round = -1; round < rounds; round++)
        {
            foreach (var way in Enumerable.Range(0, ways.Length).Concat(Enumerable.Range(0, ways.Length).Reverse()))
            {
                var watch = Stopwatch.StartNew();
                ways[way]();
                if (round >= 0)
                {
                    seconds[way][round] += watch.Elapsed.TotalSeconds / 2;
                }
            }
        }

        return seconds;
    }

    /// <summary>The ratio of two ways, round by round.</summary>
    public static Interval Ratio(double[] one, double[] other) =>
        Interval.Of([.. one.Zip(other, (first, second) => first / second)]);
}
