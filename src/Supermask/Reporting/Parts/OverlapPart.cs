using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Parts;

/// <summary>Experiment 1: Tables 4 to 9 and Figures 23 to 28, a part a variant.</summary>
internal static class OverlapPart
{
    /// <summary>A part for each variant that was trained.</summary>
    public static IEnumerable<ReportPart> Of(ReportInput input, Conditions conditions)
    {
        var bound = OverlapHeatMap.BoundOf(input.Overlaps);
        return input.Overlaps.Select(study => new ReportPart(
            FileNames.Safe($"overlap-{study.Variant}"),
            "exp1",
            $"Overlap, {study.Variant} tasks",
            [
                new OverlapHeatMap(study, bound, conditions), new OverlapScatter(study, conditions),
                new MaskGrid(study, conditions),
            ],
            [OverlapTable.Of(study, conditions), TestTable.Of(study, conditions)]));
    }
}
