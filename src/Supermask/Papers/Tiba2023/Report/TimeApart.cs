using Supermask.Measuring;
using Supermask.Measuring.Statistics;
using Supermask.Measuring.TimeParts;
using Supermask.Papers.Tiba2023.TimeParts;
using Supermask.Reporting;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Parts;
using Supermask.Reporting.Tables;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>
/// The time of experiment 2 taken apart: what could have made a published novel step shorter, in milliseconds a step next to
/// the published saving, and whether it is large enough.
/// </summary>
public static class TimeApart
{
    // An old machine is some times slower than a new one, seldom ten times.
    private const double SlowerMachine = 10;
    private const int Decimals = 3;

    /// <summary>The part; none where nothing of it was timed on this machine.</summary>
    public static IEnumerable<ReportPart> Of(ReportInput input, Conditions conditions)
    {
        var data = input.Data.Dataset;
        (string Variant, PublishedTime Published, Shown[] Rows)[] variants =
        [
            .. from timing in input.PartTimings
               group timing by timing.Part.Variant into timings
               let published = PublishedTime.Of(timings.Key, data)
               where published is not null
               select (timings.Key, published, timings.SelectMany(RowsOf).ToArray()),
        ];
        if (variants.Length == 0)
        {
            yield break;
        }

        var line = conditions.Line(variants.SelectMany(variant => variant.Rows).Max(row => row.Measured.Count), Measurement.Rounds);
        yield return new ReportPart(
            "time-apart",
            "exp2",
            "The time of a step taken apart",
            [
                new IntervalRows(
                    new(
                        "figure-time-apart",
                        "What could have made a novel step shorter",
                        "Milliseconds a step with and without each of these, timed in turns in one process, with 90 % intervals over rounds. "
                        + $"The line is what a published novel step saves; an arrow points to what lies far beyond it. {line}",
                        "ms a step",
                        Decimals,
                        "published saving")
                    {
                        End = 2 * variants.Max(variant => variant.Published.Saving),
                    },
                    [.. variants.Where(variant => variant.Rows.Any(row => row.If.Length > 0)).Select(variant => new IntervalGroup(
                        variant.Variant, variant.Published.Saving, [.. variant.Rows.Where(row => row.If.Length > 0).Select(row => new IntervalRow(row.Name, row.Measured))]))]),
            ],
            [TableOf(variants, line)]);
    }

    private static ReportTable TableOf((string Variant, PublishedTime Published, Shown[] Rows)[] variants, string line) => new(
        "time-apart",
        "What could have made a novel step shorter, next to what is published",
        "Milliseconds a step with a part less without it, timed in turns in one process, with the 90 % interval of the mean over rounds. "
        + "Published: classic less novel seconds of Tables 10 to 12 over the steps of ten tasks. "
        + $"{line}",
        [
            Column.Words("variant"), Column.Words("part"), Column.Number("ms a step"), Column.Number("90 % interval"),
            Column.Number("published saving, ms"), Column.Number("% of it"), Column.Words("is it large enough?"),
        ],
        [.. variants.SelectMany(variant => variant.Rows.Select(row => RowOf(variant.Variant, variant.Published, row)))],
        $"\"Of the order\" is what would do on a machine up to {SlowerMachine.Fixed(0)} times slower; \"too small\" is what would not. "
        + "A published classic step takes "
        + string.Join(", ", variants.Select(variant => $"{variant.Published.ClassicStep.Fixed(1)} ms ({variant.Variant})"))
        + "; its machine and its loader are not known. The seconds are taken for those of ten tasks: as those of one task, which the "
        + "text allows too, every published number a step is ten times as large, and less of what is listed here is large enough. Large "
        + "enough is not the cause. Each explains the saving only if one approach did it and the other did not: "
        + string.Join("; ", variants[0].Rows.Where(row => row.If.Length > 0).Select(row => $"{row.Name}: {row.If}")) + ".");

    private static string[] RowOf(string variant, PublishedTime published, Shown row) =>
    [
        variant,
        row.Name,
        row.Measured.Mean.Fixed(Decimals),
        row.Measured.Fixed(Decimals),
        row.If.Length > 0 ? published.Saving.Fixed(2) : ReportTable.None,
        row.If.Length > 0 ? (100 * row.Measured.Mean / published.Saving).Fixed(1) : ReportTable.None,
        row.If.Length > 0 ? SizeOf(row.Measured, published.Saving) : "compared with",
    ];

    /// <summary>Whether a part is large enough for a saving, in words.</summary>
    public static string SizeOf(Interval measured, double saving) =>
        measured.Low >= saving ? "large enough"
        : measured.High * SlowerMachine < saving ? "too small"
        : measured.Low <= 0 ? "cannot be told from nothing"
        : measured.Mean * SlowerMachine >= saving ? "of the order"
        : "too small, or nearly so";

    private static IEnumerable<Shown> RowsOf(PartTiming timing) => timing.Part switch
    {
        LearningSteps => [Of(timing, "a whole classic step", 0, "")],
        WholeProcedure =>
        [
            Of(timing, "classic less novel, classic first", 1, "the classic approach was run first, as the novel one needs its means"),
            Of(timing, "classic less novel, novel first", 2, "the novel approach was run first"),
            Of(timing, "first less second, either order", 3, "the novel approach was run second"),
        ],
        MakingImages => [Of(timing, "making images when they are read", 0, "the novel approach alone read images that were made before")],
        OptimisingLearnedTasks =>
            [Of(timing, "optimising nine learned tasks too", 0, "the classic optimiser alone had all learned tasks; over ten tasks it is half of this on average")],
        KeepingState => [Of(timing, "saving the network after each task", 0, "the clock went on while the classic network was saved")],
        ReadingMeans => [Of(timing, "reading the means of batch norm", 0, "the classic approach alone read them after every step")],
        var other => [Of(timing, other.Name, 0, "one approach alone did it")],
    };

    private static Shown Of(PartTiming timing, string name, int quantity, string onlyIf) =>
        new(name, timing.Measure(timing.Part.Quantities[quantity].Name).Interval, onlyIf);

    // If: what else would have to be so for it to be the reason; empty where it is no reason.
    private sealed record Shown(string Name, Interval Measured, string If);
}
