using Supermask.Common;
using Supermask.Measuring.Statistics;

namespace Supermask.Measuring;

/// <summary>Whether anything that is known of two tasks foretells how much what was learned of one helps the other.</summary>
public static class PairedStartQuantities
{
    /// <summary>What may foretell it, by its name.</summary>
    public static IReadOnlyList<(string Name, Func<PairedStart, double> Of)> Signs { get; } =
    [
        ("overlap of masks", pair => pair.Overlap.Percent),
        ("overlap beyond chance", pair => pair.Overlap.Excess),
        ("similarity by batch norm", pair => pair.Similarity),
        ("loss of the first batch", pair => pair.FirstLoss),
    ];

    /// <summary>All quantities.</summary>
    public static IReadOnlyList<LearningQuantity> All { get; } =
    [
        .. Signs.Select(sign => new LearningQuantity(
            NameOf(sign.Name), "", Shape.Symmetric,
            $"Spearman's rank correlation, over all ordered pairs of tasks, of the {sign.Name} and what a start from the first gains on the second.",
            (study, run) => Correlation(PairedStart.Of(study, run), sign.Of)) { Bounds = ValueBounds.Correlation, Needs = Traces }),
        Of("gain of a start from another task", Units.Points, "The mean over all ordered pairs of tasks of what a start from the first gains on the second, in accuracy over its steps.",
            pairs => pairs.Average(pair => pair.Gain)),
        Of("share of pairs that gain", Units.Percent, "The ordered pairs of tasks of which a start from the first gains something on the second.",
            pairs => 100 * pairs.Average(pair => pair.Gain > 0 ? 1.0 : 0)),
    ];

    private static TraceNeed[] Traces => [TraceNeed.Pairs, TraceNeed.Masks, TraceNeed.Means(0)];

    /// <summary>The name of the correlation with a sign.</summary>
    public static string NameOf(string sign) => $"rank correlation of {sign} and gain";

    private static LearningQuantity Of(string name, string unit, string meaning, Func<IReadOnlyList<PairedStart>, double> of) =>
        new(name, unit, Shape.Symmetric, meaning, (study, run) => of(PairedStart.Of(study, run))) { Needs = Traces };

    private static double Correlation(IReadOnlyList<PairedStart> pairs, Func<PairedStart, double> sign) =>
        MathNet.Numerics.Statistics.Correlation.Spearman(pairs.Select(sign), pairs.Select(pair => pair.Gain));
}
