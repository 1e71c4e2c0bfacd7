using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Supermask.Reporting;
using Supermask.Reporting.Site;

namespace Supermask.Unit.Reporting;

/// <summary>
/// A site with claims of every kind and all three variants, made once for all who look at its pages.
/// </summary>
internal sealed class SyntheticSite
{
    private static readonly Lazy<Task<SyntheticSite>> Made = new(async () => await OfAsync(SyntheticEvidence.Whole(
        [.. SyntheticEvidence.OfEveryKind.Select(claim => claim.Id == "E1-PERM-03" ? SyntheticEvidence.WithEverything : claim)])));

    private readonly Dictionary<string, ReportFile> files;

    private SyntheticSite(SiteModel model, IReadOnlyList<ReportFile> all) =>
        (Model, files) = (model, all.ToDictionary(file => file.Path));

    /// <summary>What its pages show.</summary>
    public SiteModel Model { get; }

    /// <summary>Every file by its path.</summary>
    public IReadOnlyDictionary<string, ReportFile> Files => files;

    /// <summary>The paths of its pages.</summary>
    public IEnumerable<string> Pages => files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The site that tests share.</summary>
    public static Task<SyntheticSite> SharedAsync() => Made.Value;

    /// <summary>A site of other evidence.</summary>
    public static async Task<SyntheticSite> OfAsync(ReportInput input)
    {
        var (model, files) = await Report.MakeAsync(input);
        return new SyntheticSite(model, files);
    }

    /// <summary>A page of it.</summary>
    public IDocument Page(string path) => new HtmlParser().ParseDocument(files[path].Content);

    /// <summary>The page of a claim.</summary>
    public IDocument ClaimPage(string id) => Page(SiteMap.OfClaim(id));
}
