using Supermask.Measuring;
using Supermask.Reporting;
using Supermask.Reporting.Tables;
using Supermask.Runs;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>
/// What "faster" can mean, measure by measure, for the classic approach and every reading of the novel one (A13, A30): time
/// a step, steps to a level, the area under the loss curve, and all steps that are needed from the start.
/// </summary>
public static class FasterTable
{
    private static readonly string[] Levels =
    [
        "80 % accuracy", "85 % accuracy", "90 % accuracy", "95 % accuracy", "a loss of 1", "a loss of 0.7", "a loss of 0.5",
    ];

    /// <summary>The table; null where no novel network was trained, so that nothing can be compared.</summary>
    public static ReportTable? Of(ReportInput input, Conditions conditions)
    {
        var arms = Arms.All.Where(arm => arm is { Epochs: 1 } && (arm.IsNovel() || !arm.IsExploratory)
            && input.Studies.Any(study => study.Arm == arm)).ToArray();
        var studies = input.Studies.Where(study => arms.Contains(study.Arm)).ToArray();
        return arms.All(arm => !arm.IsNovel())
            ? null
            : new ReportTable(
                "what-faster-means",
                "What faster can mean",
                "One epoch a task; means over tasks and seeds, with the 90 % interval of the mean over seeds behind ±. Steps to a "
                + $"level: until the last {CurveQuantities.Window} batches, each taken before the step that learns from it, reach "
                + "it on average; a task that never does counts with all its steps, and the share of tasks that do stands "
                + $"behind. {conditions.Line(studies)}",
                [
                    Column.Words("variant"), Column.Words("measure"),
                    .. arms.Select(arm => Column.Number($"{NameOf(arm)} (n = {studies.Where(study => study.Arm == arm).Max(study => study.Runs.Count)})")),
                ],
                [.. studies.Select(study => study.Variant).Distinct().SelectMany(variant => RowsOf(input, variant, arms))],
                "Of a ratio more is faster, of everything else less. The ratio is the time of a classic step over that of a novel "
                + "one, both timed in turns in one process on this machine, over rounds in place of seeds; it alone depends on a "
                + "clock. End to end counts the classic training from which the similarities of the novel approach come, so that "
                + "no saving of steps counts that was paid for before. Novel without a further name is the default reading.");
    }

    private static string NameOf(Arm arm) => arm.IsExploratory ? $"{arm.Approach}, {arm.Reading}" : arm.Approach;

    private static IEnumerable<string[]> RowsOf(ReportInput input, string variant, Arm[] arms)
    {
        string[] Row(string measure, Func<Arm, string> cell) => [variant, measure, .. arms.Select(cell)];
        string Measured(Arm arm, string quantity, int decimals) =>
            BothApproaches.IntervalOf(input.StudyOf(variant, arm), quantity)?.PlusMinus(decimals) ?? ReportTable.None;

        if (arms.Any(arm => TimingOf(input, variant, arm) is not null))
        {
            yield return Row("classic over novel time a step", arm => TimingOf(input, variant, arm) is { } timing
                ? timing.Measure(timing.Names.First()).Interval.PlusMinus(3)
                : ReportTable.None);
        }

        foreach (var level in Levels)
        {
            var shares = arms.ToDictionary(arm => arm, arm => input.StudyOf(variant, arm)
                ?.Values($"share of tasks that reach {level}").Average());
            if (shares.Values.Any(share => share > 0))
            {
                yield return Row($"steps to {level}", arm => Measured(arm, $"number of steps to {level}", 1)
                    + (shares[arm] is < 100 and var share ? $" ({share.Fixed(0)} %)" : ""));
            }
        }

        yield return Row("area under the loss curve", arm => Measured(arm, "area under the loss curve", 1));
        yield return Row("steps of a task", arm => Measured(arm, "number of steps of a task", 0));
        yield return Row("steps of a task, end to end", arm => Measured(arm, "number of steps of a task end to end", 0));
    }

    private static StepTiming? TimingOf(ReportInput input, string variant, Arm arm) => arm.IsNovel()
        ? input.Timings.FirstOrDefault(timing => timing.Pair == TimedPairs.OfApproaches(variant, arm.Reading))
        : null;
}
