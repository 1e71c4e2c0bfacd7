namespace Supermask.Reporting.Parts;

/// <summary>The parts of the report, in the order of the dissertation.</summary>
/// <remarks>To add figures or tables, add a class that lists them as parts, and a line here.</remarks>
public static class ReportParts
{
    /// <summary>The parts that can be made of the input: where nothing was trained, those of the data alone.</summary>
    public static IReadOnlyList<ReportPart> Of(ReportInput input, Conditions conditions) =>
    [
        .. DataPart.Of(input, conditions),
        .. OverlapPart.Of(input, conditions),
        .. ApproachParts.Of(input, conditions),
        .. MetricsParts.Of(input, conditions),
        .. MultiversePart.Of(input, conditions),
    ];
}
