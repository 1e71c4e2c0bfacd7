using Supermask.Forensics;
using Supermask.Judging;
using Supermask.Measuring;
using Supermask.Multiverse;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Site;

/// <summary>What the pages of a site show.</summary>
public sealed record SiteModel
{
    /// <summary>What the data is called.</summary>
    public required string Dataset { get; init; }

    /// <summary>Under what conditions everything was measured.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The papers whose claims they are.</summary>
    public required IReadOnlyList<Paper> Papers { get; init; }

    /// <summary>Verdicts by part of the ledger.</summary>
    public required VerdictTally Tally { get; init; }

    /// <summary>What the networks learned, a table for each paper that has trained ones.</summary>
    public required IReadOnlyList<ReportTable> Runs { get; init; }

    /// <summary>What no single claim says and the first page should.</summary>
    public IReadOnlyList<OverviewFinding> Findings { get; init; } = [];

    /// <summary>The claims in the order of the ledger.</summary>
    public required IReadOnlyList<ShownClaim> Claims { get; init; }

    /// <summary>The ledger, each row with its claim where it was measured, and statements of our own after it.</summary>
    public required IReadOnlyList<LedgerRow> Ledger { get; init; }

    /// <summary>Figures and tables of the dissertation, measured anew.</summary>
    public required IReadOnlyList<ShownPart> Parts { get; init; }

    /// <summary>What the checks of the printed numbers found; empty where they were not run.</summary>
    public IReadOnlyList<CheckReport> Forensics { get; init; } = [];

    /// <summary>What earlier runs found; null where reports such as this one are not recorded.</summary>
    public ShownHistory? History { get; init; }

    /// <summary>What other readings of the source come to; null where they were not measured.</summary>
    public MultiverseAnswers? Multiverse { get; init; }

    /// <summary>The questions across papers of which something was measured.</summary>
    public IReadOnlyList<ShownTopic> Topics { get; init; } = [];

    /// <summary>Everything that features can name.</summary>
    public IReadOnlyList<TermList> Terms { get; init; } = [];

    /// <summary>Whether a test run left a page of all scenarios.</summary>
    public bool HasScenarios { get; init; }

    /// <summary>Claims whose measured verdict is not the recorded one.</summary>
    public IReadOnlyList<ShownClaim> Mismatches => [.. Claims.Where(claim => claim.IsMismatch)];

    /// <summary>Every table with a page.</summary>
    public IReadOnlyList<ReportTable> Tables => [.. Parts.SelectMany(part => part.Tables)];

    /// <summary>The parts of the ledger, each with what belongs to it; those with neither claim, figure nor table left out.</summary>
    public IReadOnlyList<ShownChapter> Chapters =>
    [
        .. Papers.SelectMany(paper => paper.Chapters.Select(chapter => (Paper: (Paper?)paper, Chapter: chapter))).Append((null, Chapter.Own))
            .Select(each => Shown(each.Paper, each.Chapter))
            .Where(chapter => chapter.Rows.Count > 0 || chapter.Parts.Count > 0),
    ];

    private ShownChapter Shown(Paper? paper, Chapter chapter) => new(
        chapter,
        Tally.Rows.FirstOrDefault(row => row.Chapter == chapter),
        [.. Ledger.Where(row => row.Experiment == chapter.Experiment)],
        [.. Parts.Where(part => part.Experiment == chapter.Experiment)])
    {
        Paper = paper,
    };

    /// <summary>The pages and what they are called.</summary>
    public SiteMap Map => new(
        Claims.Select(claim => claim.Evidence.Id).ToHashSet(),
        Tables.Select(table => table.Id).ToHashSet(),
        Parts.SelectMany(part => part.Figures).Select(figure => figure.Id).ToHashSet(),
        [.. Chapters.Select(chapter => chapter.Chapter)])
    {
        HasForensics = Forensics.Count > 0,
        HasMultiverse = Multiverse is not null,
        HasScenarios = HasScenarios,
        Topics = [.. Topics.Select(topic => topic.Topic)],
    };
}

/// <summary>A part of the ledger with what belongs to it.</summary>
/// <param name="Chapter">The part.</param>
/// <param name="Tally">Its verdicts; null where nothing of it was measured and the ledger has none of it.</param>
/// <param name="Rows">Its claims.</param>
/// <param name="Parts">Its figures and tables.</param>
public sealed record ShownChapter(
    Chapter Chapter, TallyRow? Tally, IReadOnlyList<LedgerRow> Rows, IReadOnlyList<ShownPart> Parts)
{
    /// <summary>The paper that it is a part of; null for statements of our own.</summary>
    public Paper? Paper { get; init; }
}

/// <summary>A row of the ledger.</summary>
/// <param name="Paper">Id of the paper that makes the claim; empty where none does.</param>
/// <param name="Id">The claim's id.</param>
/// <param name="Statement">What is claimed.</param>
/// <param name="Experiment">data, method, exp1, exp2, exp3, cross or own.</param>
/// <param name="Variant">The name of a variant, all or none.</param>
/// <param name="Kind">What sort of claim it is.</param>
/// <param name="Claim">What was found; null where it was not measured.</param>
public sealed record LedgerRow(
    string Paper, string Id, string Statement, string Experiment, string Variant, string Kind, ShownClaim? Claim);

/// <summary>A claim with its figures.</summary>
/// <param name="Evidence">What was found.</param>
/// <param name="Kind">What sort of claim it is.</param>
/// <param name="Criteria">The comparisons in the order of the scenario.</param>
/// <param name="Seeds">The figure of the seeds, of the comparison that decides; null where it has none.</param>
/// <param name="Deviations">Where the harness deviates from the source, as far as it bears on the claim.</param>
public sealed record ShownClaim(
    ClaimEvidence Evidence,
    string Kind,
    IReadOnlyList<ShownCriterion> Criteria,
    ShownFigure? Seeds,
    IReadOnlyList<Deviation> Deviations)
{
    /// <summary>What the printed numbers of the tables in its place say by themselves.</summary>
    public IReadOnlyList<CheckReport> Forensics { get; init; } = [];

    /// <summary>What earlier runs found of it; null where reports such as this one are not recorded.</summary>
    public ShownTrend? Trend { get; init; }

    /// <summary>The claim under other readings of the source; null where these were not measured, or have no part in it.</summary>
    public ClaimAcross? Across { get; init; }

    /// <summary>The figure of the claim under other readings; null where they agree, or give no number.</summary>
    public ShownFigure? Curve { get; init; }

    /// <summary>The measured verdict.</summary>
    public Verdict Verdict => VerdictWords.Parse(Evidence.Verdict);

    /// <summary>
    /// Whether the feature records another verdict. Verdicts are recorded for MNIST: a stand-in contradicts none.
    /// </summary>
    public bool IsMismatch => !Evidence.IsAsRecorded && !(Evidence.Provenance.StandIn && Verdict == Verdict.NotTestable);

    /// <summary>The part of the ledger that it belongs to.</summary>
    public required Chapter Chapter { get; init; }

    /// <summary>The paper that makes the claim; null where none does.</summary>
    public Paper? Paper { get; init; }

    /// <summary>The place in the source; empty where it is none of its claims.</summary>
    public string Place => Evidence.Section == "none" ? ""
        : Evidence.Table.Length > 0 ? $"{Evidence.Section}; {Evidence.Table}"
        : Evidence.Section;

    /// <summary>The place in the source as a phrase.</summary>
    public string PlaceInWords => LedgerEntry.PlaceInWords(Place) is [var first, .. var rest] ? $"{char.ToUpperInvariant(first)}{rest}" : "";

    /// <summary>What the analysers found, by analyser, each named in words.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<string> Texts)> Findings =>
    [
        .. Evidence.Findings.GroupBy(finding => finding.Analyser)
            .Select(found => (found.Key.Replace('-', ' '), (IReadOnlyList<string>)[.. found.Select(finding => finding.Text)])),
    ];

    /// <summary>The variant in words; empty where it is about none.</summary>
    public string VariantInWords => InWords(Evidence.Variant);

    /// <summary>A variant of the ledger in words.</summary>
    public static string InWords(string variant) => variant switch
    {
        "none" or "" => "",
        "all" => "all variants",
        _ => variant,
    };
}

/// <summary>A comparison with its figure.</summary>
/// <param name="Criterion">The comparison.</param>
/// <param name="Figure">Its figure; null where it is no matter of a number.</param>
public sealed record ShownCriterion(Criterion Criterion, ShownFigure? Figure);

/// <summary>Figures and tables that belong together.</summary>
/// <param name="Id">Its name in links.</param>
/// <param name="Experiment">The part of the ledger that they belong to.</param>
/// <param name="Heading">What they are about.</param>
/// <param name="Figures">The figures.</param>
/// <param name="Tables">The tables.</param>
public sealed record ShownPart(
    string Id, string Experiment, string Heading, IReadOnlyList<ShownFigure> Figures, IReadOnlyList<ReportTable> Tables)
{
    /// <summary>Where its figures stand in the gallery.</summary>
    public string Anchor => $"part-{Id}";
}

/// <summary>A figure as a page shows it.</summary>
/// <param name="Id">Its name in links.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Caption">How to read it, and under what conditions it was measured.</param>
/// <param name="Alternative">What somebody should know who cannot see it.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
public sealed record ShownFigure(string Id, string Title, string Caption, string Alternative, int Width, int Height)
{
    /// <summary>Its picture, relative to the folder of the site.</summary>
    public string Path => $"figures/{Id}.svg";

    /// <summary>Its numbers.</summary>
    public string DataPath => $"figures/{Id}.csv";
}
