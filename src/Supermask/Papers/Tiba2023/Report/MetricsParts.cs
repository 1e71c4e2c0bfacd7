using Supermask.Measuring;
using Supermask.Reporting;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Parts;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>Experiment 3: Tables 13 to 21 and Figures 35 to 40, a part a variant.</summary>
internal static class MetricsParts
{
    /// <summary>A part for each variant of which networks of two epochs were trained.</summary>
    public static IEnumerable<ReportPart> Of(ReportInput input, Conditions conditions)
    {
        var variants = BothApproaches.Of(input, epochs: 2);
        var studies = variants.SelectMany(variant => variant.Studies).ToArray();
        var bound = ConfusionFigure.BoundOf(studies.Where(study => !HasDigitsOfItsOwn(study)));
        var boundOfGrids = ConfusionGrid.BoundOf(studies.Where(HasDigitsOfItsOwn));
        return variants.Select(variant => new ReportPart(
            FileNames.Safe($"metrics-{variant.Variant}"),
            "exp3",
            $"Metrics, {variant.Variant} tasks",
            [.. variant.Studies.Select(study => HasDigitsOfItsOwn(study)
                ? new ConfusionGrid(study, boundOfGrids, conditions)
                : (IFigure)new ConfusionFigure(study, bound, conditions))],
            [
                .. variant.Studies.Select(study => TaskMetricsTable.Of(study, conditions)),
                ApproachTable.OfMetrics(variant, conditions),
            ]));
    }

    // Matrices of different digits have no mean.
    private static bool HasDigitsOfItsOwn(RunStudy study) =>
        Enumerable.Range(1, study.Tasks.Count - 1).Any(task => !study.LabelsOf(task).Distinct().Order()
            .SequenceEqual(study.LabelsOf(0).Distinct().Order()));
}
