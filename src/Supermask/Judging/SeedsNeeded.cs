using System.Globalization;
using MathNet.Numerics.Statistics;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging;

/// <summary>How many seeds would decide what the present ones leave open, if mean and spread stayed as they are.</summary>
/// <param name="Seeds">The fewest seeds; null where no number up to <see cref="Most"/> would.</param>
/// <param name="InWords">The same, to add to a sentence.</param>
public sealed record SeedsNeeded(int? Seeds, string InWords)
{
    /// <summary>The most seeds that are thought of.</summary>
    public const int Most = 1000;

    /// <summary>
    /// The seeds that would decide by Student's interval; null where one seed shows no spread, or where the interval
    /// has decided and the sign-flip test has not.
    /// </summary>
    /// <param name="values">One value a seed.</param>
    /// <param name="predicate">What is asked.</param>
    public static SeedsNeeded? Of(IReadOnlyList<double> values, IPredicate predicate)
    {
        var spread = values.Count > 1 ? values.StandardDeviation() : double.NaN;
        if (!double.IsFinite(spread) || IsDecided(Interval.Of(values), predicate))
        {
            return null;
        }

        var mean = values.Average();
        return First(values.Count, count =>
        {
            var half = Interval.HalfWidth(spread, count);
            return IsDecided(new Interval(mean, mean - half, mean + half, count), predicate);
        }, "mean and spread");
    }

    /// <summary>The seeds that would decide whether something comes out in most of them.</summary>
    public static SeedsNeeded Of(SuccessRate rate) => First(
        rate.Seeds,
        count => MostSeeds.Judge(new SuccessRate((int)Math.Round((double)count * rate.Successes / rate.Seeds), count))
            != Verdict.Inconclusive,
        "rate");

    private static SeedsNeeded First(int present, Func<int, bool> decides, string kept)
    {
        var seeds = Enumerable.Range(present + 1, Math.Max(0, Most - present)).Where(decides)
            .Select(count => (int?)count).FirstOrDefault();
        return new SeedsNeeded(seeds, $"; with this {kept} " + (seeds is { } enough
            ? $"{enough.ToString(CultureInfo.InvariantCulture)} seeds would decide"
            : $"no number of seeds up to {Most.ToString("N0", CultureInfo.InvariantCulture)} would decide"));
    }

    private static bool IsDecided(Interval interval, IPredicate predicate) =>
        predicate.Judge(interval, []).Verdict != Verdict.Inconclusive;
}
