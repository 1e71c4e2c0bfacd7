using System.Globalization;
using Supermask.Measuring;
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
    /// The seeds that would decide by the interval; null where one seed shows no spread, or where the interval
    /// has decided and the sign-flip test has not.
    /// </summary>
    /// <param name="mean">The mean over the present seeds, as their values tell it.</param>
    /// <param name="predicate">What is asked.</param>
    /// <param name="countedAs">What the values are counted as.</param>
    public static SeedsNeeded? Of(MeanTest mean, IPredicate predicate, string countedAs = Measurement.Seeds) => mean.Count < 2 || IsDecided(mean, predicate)
        ? null
        : First(mean.Count, count => IsDecided(mean.With(count), predicate), "mean and spread", countedAs);

    /// <summary>The seeds that would decide whether something comes out in most of them.</summary>
    public static SeedsNeeded Of(SuccessRate rate) => First(
        rate.Seeds,
        count => MostSeeds.Judge(rate with { Successes = (int)Math.Round((double)count * rate.Successes / rate.Seeds), Seeds = count })
            != Verdict.Inconclusive,
        "rate",
        Measurement.Seeds);

    private static SeedsNeeded First(int present, Func<int, bool> decides, string kept, string countedAs)
    {
        var seeds = Enumerable.Range(present + 1, Math.Max(0, Most - present)).Where(decides)
            .Select(count => (int?)count).FirstOrDefault();
        return new SeedsNeeded(seeds, $"; with this {kept} " + (seeds is { } enough
            ? $"{enough.ToString(CultureInfo.InvariantCulture)} {countedAs} would decide"
            : $"no number of {countedAs} up to {Most.ToString("N0", CultureInfo.InvariantCulture)} would decide"));
    }

    private static bool IsDecided(MeanTest mean, IPredicate predicate) =>
        predicate.Judge(mean, []).Verdict != Verdict.Inconclusive;
}
