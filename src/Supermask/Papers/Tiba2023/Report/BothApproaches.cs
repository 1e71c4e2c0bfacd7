using Supermask.Measuring;
using Supermask.Measuring.Statistics;
using Supermask.Methods;
using Supermask.Reporting;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>
/// What both approaches learned of a variant in the same number of epochs, under the default readings. One of them may not
/// have been trained.
/// </summary>
/// <param name="Variant">Name of the variant.</param>
/// <param name="Classic">The classic networks; null where there are none.</param>
/// <param name="Novel">The novel networks; null where there are none.</param>
public sealed record BothApproaches(string Variant, RunStudy? Classic, RunStudy? Novel)
{
    /// <summary>What is there: classic before novel.</summary>
    public IReadOnlyList<RunStudy> Studies => [.. new[] { Classic, Novel }.OfType<RunStudy>()];

    /// <summary>Whether a reading makes one computation of both approaches.</summary>
    public bool AreOneComputation => Classic is not null && Novel is not null && Reductions.Between(Classic.Options, Novel.Options) is not null;

    /// <summary>The variants of which a report has networks of that many epochs, in the order of its studies.</summary>
    public static IReadOnlyList<BothApproaches> Of(ReportInput input, int epochs) =>
    [
        .. input.Studies.Where(study => study.Arm.Epochs == epochs && !study.Arm.IsExploratory && Arms.All.Contains(study.Arm))
            .GroupBy(study => study.Variant)
            .Select(studies => new BothApproaches(
                studies.Key,
                studies.FirstOrDefault(study => !study.Arm.IsNovel()),
                studies.FirstOrDefault(study => study.Arm.IsNovel()))),
    ];

    /// <summary>
    /// Why both approaches give much the same numbers, where those of some variants are one computation; otherwise nothing. Ends in
    /// a blank.
    /// </summary>
    public static string WhyTheSame(IEnumerable<BothApproaches> variants) => variants.Any(variant => variant.AreOneComputation)
        ? "By the default reading alphas are inert (A13a): both approaches compute the same but for their draws, and what sets them apart here "
            + "is draws alone. "
        : "";

    /// <summary>A quantity of the novel networks less that of the classic ones, by seed; null where one of them is missing.</summary>
    public Measurement? Difference(string quantity) =>
        Classic is not null && Novel is not null && Classic.Runs.Count == Novel.Runs.Count
            ? Novel.Measure(quantity).Less(Classic.Measure(quantity), quantity) with { IsCertain = new MethodPair(Classic, Novel).IsCertain }
            : null;

    /// <summary>The interval of a quantity; null where there are no such networks.</summary>
    public static Interval? IntervalOf(RunStudy? study, string quantity) => study?.Measure(quantity).Interval;
}
