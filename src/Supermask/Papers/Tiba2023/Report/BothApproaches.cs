using Supermask.Measuring;
using Supermask.Measuring.Statistics;
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

    /// <summary>Whether every seed has the same accuracy and loss under both approaches.</summary>
    public bool AreTheSame => IsZero(Difference("mean accuracy")) && IsZero(Difference("mean loss"));

    /// <summary>The variants of which a report has networks of that many epochs, in the order of its studies.</summary>
    public static IReadOnlyList<BothApproaches> Of(ReportInput input, int epochs) =>
    [
        .. input.Studies.Where(study => study.Arm.Epochs == epochs && !study.Arm.IsExploratory)
            .GroupBy(study => study.Variant)
            .Select(studies => new BothApproaches(
                studies.Key,
                studies.FirstOrDefault(study => !study.Arm.IsNovel()),
                studies.FirstOrDefault(study => study.Arm.IsNovel()))),
    ];

    /// <summary>
    /// Why both approaches give the same numbers, where those of some variants do; otherwise nothing. Ends in a blank.
    /// </summary>
    public static string WhyTheSame(IEnumerable<BothApproaches> variants) => variants.Any(variant => variant.AreTheSame)
        ? "Read literally (A13), alphas leave the forward pass of training alone: a novel network of the same seed then takes "
            + "the steps of the classic one over again, and differs in its seconds alone. "
        : "";

    /// <summary>A quantity of the novel networks less that of the classic ones, by seed; null where one of them is missing.</summary>
    public Measurement? Difference(string quantity) =>
        Classic is not null && Novel is not null && Classic.Runs.Count == Novel.Runs.Count
            ? Novel.Measure(quantity).Less(Classic.Measure(quantity), quantity) with { IsCertain = Novel.HasLearnedAs(Classic) }
            : null;

    /// <summary>The interval of a quantity; null where there are no such networks.</summary>
    public static Interval? IntervalOf(RunStudy? study, string quantity) => study?.Measure(quantity).Interval;

    private static bool IsZero(Measurement? difference) => difference?.Values.All(value => value == 0) == true;
}
