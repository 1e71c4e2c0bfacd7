namespace Supermask.Reporting.Parts;

/// <summary>The parts of the report: those of the papers, in their order, and what other readings come to.</summary>
public static class ReportParts
{
    /// <summary>The parts that can be made of the input: where nothing was trained, those of the data alone.</summary>
    public static IReadOnlyList<ReportPart> Of(ReportInput input, Conditions conditions) =>
    [
        .. input.Parts(input, conditions),
        .. MultiversePart.Of(input, conditions),
    ];
}
