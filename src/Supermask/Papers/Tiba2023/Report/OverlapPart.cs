using Supermask.Measuring;
using Supermask.Reporting;
using Supermask.Reporting.Parts;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>Experiment 1: Tables 4 to 9 and Figures 23 to 28, a part a variant.</summary>
internal static class OverlapPart
{
    /// <summary>A part for each variant that was trained.</summary>
    public static IEnumerable<ReportPart> Of(ReportInput input, Conditions conditions)
    {
        OverlapStudy[] overlaps = [.. input.Studies.Where(study => study.Arm == Arms.Classic(1)).Select(study => study.Overlap)];
        var bound = OverlapHeatMap.BoundOf(overlaps);
        return overlaps.Select(study => new ReportPart(
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
