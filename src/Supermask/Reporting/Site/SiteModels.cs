using Supermask.Claims;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Site;

/// <summary>What the first page shows.</summary>
/// <param name="Dataset">What the data is called.</param>
/// <param name="Provenance">Under what conditions everything was measured.</param>
/// <param name="Tally">Verdicts by part of the ledger.</param>
/// <param name="Runs">What the networks learned; null where none was trained.</param>
/// <param name="Groups">The claims by verdict, verdicts without a claim left out.</param>
/// <param name="Parts">Figures and tables of the dissertation, measured anew.</param>
public sealed record IndexModel(
    string Dataset,
    Provenance Provenance,
    VerdictTally Tally,
    ReportTable? Runs,
    IReadOnlyList<VerdictGroup> Groups,
    IReadOnlyList<ShownPart> Parts)
{
    /// <summary>Claims whose measured verdict is not the recorded one.</summary>
    public IReadOnlyList<ShownClaim> Mismatches =>
        [.. Groups.SelectMany(group => group.Claims).Where(claim => claim.IsMismatch)];

    /// <summary>Names of tables and figures that the page has, to link to.</summary>
    public IReadOnlySet<string> Targets => Parts
        .SelectMany(part => part.Tables.Select(table => table.Id).Concat(part.Figures.Select(figure => figure.Id)))
        .ToHashSet();

    /// <summary>The parts that have figures.</summary>
    public IReadOnlyList<ShownPart> PartsWithFigures => [.. Parts.Where(part => part.Figures.Count > 0)];

    /// <summary>The parts that have tables.</summary>
    public IReadOnlyList<ShownPart> PartsWithTables => [.. Parts.Where(part => part.Tables.Count > 0)];
}

/// <summary>The claims of one verdict.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Claims">The claims in the order of the ledger.</param>
public sealed record VerdictGroup(Verdict Verdict, IReadOnlyList<ShownClaim> Claims);

/// <summary>A claim with the figures of its criteria.</summary>
/// <param name="Evidence">What was found.</param>
/// <param name="Anchor">Its name in links.</param>
/// <param name="Criteria">The comparisons in the order of the scenario.</param>
public sealed record ShownClaim(ClaimEvidence Evidence, string Anchor, IReadOnlyList<ShownCriterion> Criteria)
{
    /// <summary>The measured verdict.</summary>
    public Verdict Verdict => VerdictWords.Parse(Evidence.Verdict);

    /// <summary>
    /// Whether the feature records another verdict. Verdicts are recorded for MNIST: a stand-in contradicts none.
    /// </summary>
    public bool IsMismatch => !Evidence.IsAsRecorded && !(Evidence.Provenance.StandIn && Verdict == Verdict.NotTestable);
}

/// <summary>A comparison with its figure.</summary>
/// <param name="Criterion">The comparison.</param>
/// <param name="Figure">Its figure; null where it is no matter of a number.</param>
public sealed record ShownCriterion(Criterion Criterion, ShownFigure? Figure);

/// <summary>Figures and tables that belong together.</summary>
/// <param name="Id">Its name in links, after the word that says whether its figures or its tables are meant.</param>
/// <param name="Heading">What they are about.</param>
/// <param name="Figures">The figures.</param>
/// <param name="Tables">The tables.</param>
public sealed record ShownPart(
    string Id, string Heading, IReadOnlyList<ShownFigure> Figures, IReadOnlyList<ReportTable> Tables)
{
    /// <summary>Where its figures stand.</summary>
    public string FiguresAnchor => $"figures-of-{Id}";

    /// <summary>Where its tables stand.</summary>
    public string TablesAnchor => $"tables-of-{Id}";
}

/// <summary>A figure as a page shows it.</summary>
/// <param name="Id">Its name in links.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Caption">How to read it, and under what conditions it was measured.</param>
/// <param name="Alternative">What somebody should know who cannot see it.</param>
/// <param name="Path">Its file, relative to the page.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
public sealed record ShownFigure(
    string Id, string Title, string Caption, string Alternative, string Path, int Width, int Height);
