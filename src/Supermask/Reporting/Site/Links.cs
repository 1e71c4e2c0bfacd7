using Supermask.Forensics;
using Supermask.Judging;
using Supermask.Reporting.Topics;

namespace Supermask.Reporting.Site;

/// <summary>The pages of a site and what they are called in links.</summary>
/// <param name="Claims">Ids of the claims that have a page.</param>
/// <param name="Tables">Ids of the tables, each with a page.</param>
/// <param name="Figures">Ids of the figures in the gallery.</param>
/// <param name="Chapters">The parts of the ledger that have a page.</param>
public sealed record SiteMap(
    IReadOnlySet<string> Claims, IReadOnlySet<string> Tables, IReadOnlySet<string> Figures, IReadOnlyList<Chapter> Chapters)
{
    /// <summary>The first page.</summary>
    public const string Overview = "index.html";

    /// <summary>The list of claims.</summary>
    public const string Ledger = "claims.html";

    /// <summary>The figures.</summary>
    public const string Gallery = "gallery.html";

    /// <summary>The list of tables.</summary>
    public const string TableList = "tables.html";

    /// <summary>What the printed numbers say by themselves.</summary>
    public const string Forensics = "forensics.html";

    /// <summary>Other readings of the source.</summary>
    public const string Multiverse = "readings.html";

    /// <summary>Where the harness deviates from the source, or had to choose.</summary>
    public const string Deviations = "deviations.html";

    /// <summary>Every step, and all that steps can name.</summary>
    public const string Language = "language.html";

    /// <summary>All scenarios, step by step.</summary>
    public const string Scenarios = "scenarios.html";

    /// <summary>Whether the printed numbers were examined, so that there is a page of it.</summary>
    public bool HasForensics { get; init; }

    /// <summary>Whether other readings of the source were measured, so that there is a page of them.</summary>
    public bool HasMultiverse { get; init; }

    /// <summary>Whether a test run left a page of all scenarios.</summary>
    public bool HasScenarios { get; init; }

    /// <summary>The questions across papers that have a page.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>The page of a claim.</summary>
    public static string OfClaim(string id) => $"claims/{FileNames.Safe(id)}.html";

    /// <summary>The page of a table.</summary>
    public static string OfTable(string id) => $"tables/{id}.html";

    /// <summary>The page of a part of the ledger.</summary>
    public static string OfChapter(Chapter chapter) => $"experiments/{chapter.Slug}.html";
}

/// <summary>Links from one page to others, relative, so that the site works wherever its folder lies.</summary>
/// <param name="Map">The pages.</param>
/// <param name="Root">The way from the page to the folder of the site: empty, or <c>../</c>.</param>
public sealed record Links(SiteMap Map, string Root)
{
    /// <summary>The links of a page.</summary>
    /// <param name="map">The pages.</param>
    /// <param name="path">The page, relative to the folder of the site.</param>
    public static Links From(SiteMap map, string path) => new(map, path.Contains('/', StringComparison.Ordinal) ? "../" : "");

    /// <summary>The link to a file of the site.</summary>
    public string To(string path) => Root + path;

    /// <summary>The link to a claim; null where it has no page.</summary>
    public string? ToClaim(string id) => Map.Claims.Contains(id) ? To(SiteMap.OfClaim(id)) : null;

    /// <summary>The link to a check of printed numbers.</summary>
    public string ToCheck(ICheck check) => To($"{SiteMap.Forensics}#{check.Anchor()}");

    /// <summary>The link to the ledger with filters set.</summary>
    /// <param name="filters">Such as <c>verdict=reproduced&amp;experiment=exp1</c>.</param>
    public string ToLedger(string filters) => To($"{SiteMap.Ledger}#{filters}");

    /// <summary>The link to a table or figure by its id; null where there is none.</summary>
    public string? ToTarget(string id) => Map.Tables.Contains(id) ? To(SiteMap.OfTable(id))
        : Map.Figures.Contains(id) ? To($"{SiteMap.Gallery}#{id}")
        : null;
}
