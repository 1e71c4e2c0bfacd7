using Supermask.Measuring;
using Supermask.Reporting;
using Supermask.Reporting.Parts;
using Supermask.Reporting.Tables;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>Experiment 2: Tables 10 to 12 and Figures 29 to 34, and what is left of earlier tasks.</summary>
internal static class ApproachParts
{
    /// <summary>Those parts for which networks of one epoch were trained.</summary>
    public static IEnumerable<ReportPart> Of(ReportInput input, Conditions conditions)
    {
        var classic = input.Studies.Where(study => study.Arm == Arms.Classic(1)).ToArray();
        var kept = classic.Where(SimilarityHeatMap.CanDraw).ToArray();
        if (kept.Length > 0)
        {
            var bound = SimilarityHeatMap.BoundOf(kept);
            yield return new ReportPart(
                "similarity",
                "exp2",
                "Similarity of tasks",
                [.. kept.Select(study => new SimilarityHeatMap(study, bound, conditions))],
                []);
        }

        if (BothApproaches.Of(input, epochs: 1) is { Count: > 0 } variants)
        {
            yield return new ReportPart(
                "approaches",
                "exp2",
                "Classic and novel approach",
                [.. ApproachMeasure.All.Select(measure => new ApproachBars(measure, variants, conditions))],
                [
                    .. variants.Select(variant => ApproachTable.OfMeans(variant, conditions)),
                    .. FasterTable.Of(input, conditions) is { } faster ? [faster] : Array.Empty<ReportTable>(),
                    .. InertAlphasTable.Of(input, conditions) is { } inert ? [inert] : Array.Empty<ReportTable>(),
                    .. JointGaps.Of(input, conditions) is { } gaps ? [gaps] : Array.Empty<ReportTable>(),
                ]);
        }

        var retested = classic.Where(ForgettingFigure.CanDraw).ToArray();
        if (retested.Length > 0)
        {
            yield return new ReportPart(
                "forgetting",
                "method",
                "What is left of earlier tasks",
                [.. retested.Select(study => new ForgettingFigure(study, PerTask(input, study.Variant), conditions))],
                []);
        }
    }

    private static RunStudy? PerTask(ReportInput input, string variant) =>
        input.StudyOf(variant, Arms.Named("classic", "one epoch", Arms.BatchNormPerTask)) is { } study && ForgettingFigure.CanDraw(study)
            ? study
            : null;
}
