using Supermask.Measuring;
using Supermask.Tasks;

namespace Supermask.Papers.Tiba2023;

/// <summary>What is timed in turns, because the dissertation compares its seconds.</summary>
public static class TimedPairs
{
    /// <summary>The default reading everywhere, the others on permuted tasks, and variants of each approach.</summary>
    public static IReadOnlyList<TimedPair> All { get; } =
    [
        .. TaskVariants.Published.Select(variant => OfApproaches(variant, "")),
        .. Arms.All.Where(arm => arm is { IsExploratory: true, Epochs: 1 } && arm.IsNovel())
            .Select(arm => OfApproaches("permuted", arm.Reading)),
        .. from makesWhenRead in new[] { false, true }
           from approach in new[] { "classic", "novel" }
           select OfVariants("rotated", "permuted", approach, makesWhenRead),
    ];

    /// <summary>The classic approach over the novel one on the tasks of one variant (Tables 10-12).</summary>
    /// <param name="variant">The variant.</param>
    /// <param name="reading">A reading of A13, or nothing for the default one.</param>
    public static TimedPair OfApproaches(string variant, string reading) =>
        TimedPair.OfArms(variant, Arms.Classic(1), Arms.Named("novel", "one epoch", reading));

    /// <summary>One variant over another, learned by one approach (Tables 10 and 11).</summary>
    /// <param name="first">The variant in the numerator.</param>
    /// <param name="second">The other.</param>
    /// <param name="approach">classic or novel.</param>
    /// <param name="makesWhenRead">Whether each image is made when it is read, and not before.</param>
    public static TimedPair OfVariants(string first, string second, string approach, bool makesWhenRead) =>
        TimedPair.OfVariants(first, second, Arms.Named(approach, "one epoch", ""), makesWhenRead);
}
