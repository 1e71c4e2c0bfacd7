using Supermask.Judging;
using Supermask.Multiverse;
using Supermask.Reporting;
using Supermask.Reporting.Parts;
using Supermask.Reporting.Tables;

namespace Supermask.Papers;

/// <summary>A paper with what it adds to the engines: its parts of the report, and how else it can be read.</summary>
/// <param name="Paper">The paper.</param>
public sealed record PaperModule(Paper Paper)
{
    /// <summary>Its figures and tables, measured anew.</summary>
    public Func<ReportInput, Conditions, IEnumerable<ReportPart>> Parts { get; init; } = (_, _) => [];

    /// <summary>The table of what its networks learned; null where none was trained.</summary>
    public Func<ReportInput, Conditions, ReportTable?> Overview { get; init; } = (_, _) => null;

    /// <summary>What it leaves open; null where that was not declared.</summary>
    public ReadingSpace? Readings { get; init; }
}
