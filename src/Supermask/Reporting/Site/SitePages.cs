using Supermask.Judging;
using Supermask.Reporting.Language;
using Supermask.Reporting.Parts;
using Supermask.Reporting.Site.Pages;

namespace Supermask.Reporting.Site;

/// <summary>A page of the site before it is rendered.</summary>
/// <param name="Path">Its file, relative to the folder of the site.</param>
/// <param name="Title">What the browser calls it.</param>
/// <param name="Body">The component that shows what is between head and foot.</param>
/// <param name="Parameters">What the component is given.</param>
public sealed record SitePage(string Path, string Title, Type Body, IDictionary<string, object?> Parameters);

/// <summary>The pages of a site. A further kind of page is a component and a few lines here.</summary>
internal static class SitePages
{
    /// <summary>All pages.</summary>
    public static IEnumerable<SitePage> Of(SiteModel model)
    {
        yield return Page<OverviewPage>(SiteMap.Overview, "What holds of the published claims", (nameof(OverviewPage.Model), model));
        yield return Page<LedgerPage>(SiteMap.Ledger, "All claims", (nameof(LedgerPage.Rows), model.Ledger), (nameof(LedgerPage.Papers), model.Papers));
        yield return Page<GalleryPage>(
            SiteMap.Gallery, "Figures",
            (nameof(GalleryPage.Published), (IReadOnlyList<PublishedFigure>)[.. model.Papers.SelectMany(paper => paper.Figures)]),
            (nameof(GalleryPage.Parts), model.Parts),
            (nameof(GalleryPage.Claims), model.Claims));
        yield return Page<TableListPage>(SiteMap.TableList, "Tables", (nameof(TableListPage.Parts), model.Parts));
        foreach (var topic in model.Topics)
        {
            yield return Page<TopicPage>(topic.Topic.FileName, topic.Topic.Title, (nameof(TopicPage.Shown), topic));
        }

        if (model.Map.HasForensics)
        {
            yield return Page<ForensicsPage>(
                SiteMap.Forensics, "What the printed numbers say by themselves", (nameof(ForensicsPage.Reports), model.Forensics));
        }

        if (model.Multiverse is { } answers)
        {
            yield return Page<MultiversePage>(
                SiteMap.Multiverse,
                "Other readings of the source",
                (nameof(MultiversePage.Answers), answers),
                (nameof(MultiversePage.Part), model.Parts.Single(part => part.Id == MultiversePart.Id)));
        }

        yield return Page<LanguagePage>(
            SiteMap.Language,
            "The language of the features",
            (nameof(LanguagePage.Steps), SpokenStep.Listed()),
            (nameof(LanguagePage.Terms), model.Terms));
        yield return Page<DeviationsPage>(SiteMap.Deviations, "Deviations and choices",
            (nameof(DeviationsPage.Papers), model.Papers),
            (nameof(DeviationsPage.Claims), model.Claims));
        foreach (var chapter in model.Chapters)
        {
            yield return Page<ExperimentPage>(
                SiteMap.OfChapter(chapter.Chapter),
                chapter.Chapter.Name,
                (nameof(ExperimentPage.Shown), chapter));
        }

        foreach (var (index, claim) in model.Claims.Index())
        {
            yield return Page<ClaimPage>(
                SiteMap.OfClaim(claim.Evidence.Id),
                $"{claim.Evidence.Id}, {claim.Evidence.Verdict}",
                (nameof(ClaimPage.Claim), claim),
                (nameof(ClaimPage.Before), index > 0 ? model.Claims[index - 1] : null),
                (nameof(ClaimPage.After), index + 1 < model.Claims.Count ? model.Claims[index + 1] : null));
        }

        foreach (var table in model.Tables)
        {
            yield return Page<TablePage>(
                SiteMap.OfTable(table.Id),
                table.Title,
                (nameof(TablePage.Table), table),
                (nameof(TablePage.Claims), Citing(model.Claims, table.Id)),
                (nameof(TablePage.Checks), model.Forensics.About(table.Id.Replace('-', ' '))));
        }
    }

    /// <summary>The claims whose place in the source names a table or figure.</summary>
    public static IReadOnlyList<ShownClaim> Citing(IEnumerable<ShownClaim> claims, string target) =>
        [.. claims.Where(claim => PlaceText.Parts(claim.Place, new HashSet<string> { target }).Any(part => part.Target is not null))];

    private static SitePage Page<T>(string path, string title, params (string Name, object? Value)[] parameters) =>
        new(path, title, typeof(T), parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));
}
