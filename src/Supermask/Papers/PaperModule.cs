using Supermask.Judging;
using Supermask.Measuring;
using Supermask.Reporting;
using Supermask.Reporting.Parts;
using Supermask.Reporting.Tables;
using Supermask.Runs;

namespace Supermask.Papers;

/// <summary>A paper with what it adds to the engines: its parts of the report, and how else it can be read.</summary>
/// <param name="Paper">The paper.</param>
public sealed record PaperModule(Paper Paper)
{
    /// <summary>The most seeds of networks that are trained apart.</summary>
    public const int SeedsApart = 3;

    /// <summary>The ways in which networks learn what it is about, those first that others need; none of them another paper's.</summary>
    public IReadOnlyList<Arm> Arms { get; init; } = [];

    /// <summary>Whether a profile trains an arm on the tasks of a variant; what it does not is trained where a feature asks for it.</summary>
    public Func<string, Arm, bool> IsPlanned { get; init; } = (_, _) => true;

    /// <summary>
    /// Whether its networks are trained apart from those of a profile, as they take long: scenarios about them are ignored until
    /// they are.
    /// </summary>
    public bool IsApart { get; init; }

    /// <summary>Its figures and tables, measured anew on networks of its arms.</summary>
    public Func<ReportInput, Conditions, IEnumerable<ReportPart>> Parts { get; init; } = (_, _) => [];

    /// <summary>The table of what its networks learned; null where none was trained.</summary>
    public Func<ReportInput, Conditions, ReportTable?> Overview { get; init; } = (_, _) => null;

    /// <summary>What no single claim of it says and the first page should.</summary>
    public Func<ReportInput, IEnumerable<OverviewFinding>> Findings { get; init; } = _ => [];

    /// <summary>What features can name of subjects of its own.</summary>
    public Func<IReadOnlyList<TermList>> Terms { get; init; } = () => [];
}
