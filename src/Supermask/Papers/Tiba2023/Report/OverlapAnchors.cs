using Supermask.Measuring;
using Supermask.Measuring.Statistics;
using Supermask.Reporting;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Parts;
using Supermask.Reporting.Tables;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>
/// What an overlap of 33 % is to be compared with: masks that share nothing, masks before they learn, and masks that learned
/// one task twice.
/// </summary>
public static class OverlapAnchors
{
    private const double MarginThatWouldMatter = 1;
    private const int Decimals = 3;

    /// <summary>The part; none where no task was learned twice.</summary>
    public static IEnumerable<ReportPart> Of(ReportInput input, Conditions conditions)
    {
        (string Variant, Anchor[] Anchors)[] variants =
        [
            .. from study in input.Studies
               where study.Arm == Arms.Classic(1)
               let repeated = input.Studies.FirstOrDefault(each => each.Variant == study.Variant && each.Arm.Setting is not null)
               where repeated is not null
               select (study.Variant, AnchorsOf(study, repeated, input.FirstMasks.FirstOrDefault(first => first.Variant == study.Variant))),
        ];
        if (variants.Length == 0)
        {
            yield break;
        }

        var line = conditions.Line(variants.SelectMany(variant => variant.Anchors).Max(anchor => anchor.Percent.Count));
        yield return new ReportPart(
            "overlap-anchors",
            "exp1",
            "Is 33 % a lot?",
            [
                new IntervalRows(
                    new(
                        "figure-overlap-anchors",
                        "Overlap beyond chance, of different tasks and of one task learned twice",
                        "Points of overlap beyond what independent masks with as many ones give, with 90 % intervals over seeds. The line is what "
                        + $"would count as a marked similarity: 1 point. {line}",
                        "points",
                        Decimals,
                        "would count as marked"),
                    [.. variants.Select(variant => new IntervalGroup(
                        variant.Variant,
                        MarginThatWouldMatter,
                        [.. variant.Anchors.Where(anchor => anchor.Excess is not null).Select(anchor => new IntervalRow(anchor.Name, anchor.Excess!))]))]),
            ],
            [TableOf(variants, line)]);
    }

    private static ReportTable TableOf((string Variant, Anchor[] Anchors)[] variants, string line) => new(
        "overlap-anchors",
        "What an overlap of 33 % is to be compared with",
        "Jaccard index of the second layer's masks in percent, averaged over pairs, with 90 % intervals over seeds; and how far it lies beyond "
        + $"that of independent masks with as many ones. {line}",
        [
            Column.Words("variant"), Column.Words("masks"), Column.Number("overlap %"), Column.Number("90 % interval"),
            Column.Number("beyond chance, points"), Column.Number("90 % interval"),
        ],
        [.. from variant in variants
            from anchor in variant.Anchors
            select (string[])
            [
                variant.Variant, anchor.Name, anchor.Percent.Mean.Fixed(Decimals), anchor.Percent.Fixed(Decimals),
                anchor.Excess?.Mean.Fixed(Decimals) ?? ReportTable.None, anchor.Excess?.Fixed(Decimals) ?? ReportTable.None,
            ]],
        "One task learned twice: five tasks, each learned a second time from scores of its own after all five, in a network of ten masks over "
        + "the same frozen weights. Different tasks can hardly be expected to share more than a task does with itself, which makes this "
        + "the largest overlap to expect of them; a mask overlaps with itself by 100 %.");

    private static Anchor[] AnchorsOf(RunStudy study, RunStudy repeated, OverlapStudy? first) =>
    [
        new("share nothing (chance)", Interval.Of([.. study.Overlap.Masks.Select(masks => masks.Pairs.Average(pair => pair.Chance.Percent))]), null),
        .. first is null ? Array.Empty<Anchor>() : [Of("before they learn", first, "mean overlap of all pairs", "mean excess of overlap over chance")],
        Of("different tasks", study.Overlap, "mean overlap of all pairs", "mean excess of overlap over chance"),
        Of("one task learned twice", repeated.Overlap, "mean overlap of related tasks", "mean excess of overlap of related tasks over chance"),
    ];

    private static Anchor Of(string name, OverlapStudy study, string percent, string excess) =>
        new(name, Interval.Of(study.Values(percent)), Interval.Of(study.Values(excess)));

    private sealed record Anchor(string Name, Interval Percent, Interval? Excess);
}
