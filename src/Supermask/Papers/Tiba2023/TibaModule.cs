using Supermask.Papers.Tiba2023.Report;

namespace Supermask.Papers.Tiba2023;

/// <summary>The dissertation with its parts of the report.</summary>
internal static class TibaModule
{
    /// <summary>The module.</summary>
    public static PaperModule Module { get; } = new(Dissertation.Paper)
    {
        Arms = [.. Tiba2023.Arms.All, .. Tiba2023.Arms.Measures],
        IsPlanned = Tiba2023.Arms.IsPlanned,
        Parts = (input, conditions) =>
        [
            .. DataPart.Of(input, conditions),
            .. OverlapPart.Of(input, conditions),
            .. OverlapAnchors.Of(input, conditions),
            .. ApproachParts.Of(input, conditions),
            .. TimeApart.Of(input, conditions),
            .. MetricsParts.Of(input, conditions),
        ],
        Overview = (input, conditions) => input.Studies.Count > 0 ? RunsTable.Of(input.Studies, conditions) : null,
        Findings = input => JointGaps.Finding(input) is { } gaps ? [gaps] : [],
        Terms = Vocabulary.All,
    };
}
