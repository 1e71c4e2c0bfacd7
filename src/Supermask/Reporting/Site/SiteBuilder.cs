using System.Collections.Concurrent;
using Supermask.Judging;
using Supermask.Multiverse;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Parts;
using Supermask.Reporting.Tables;
using Supermask.Reporting.Topics;

namespace Supermask.Reporting.Site;

/// <summary>Makes what pages show, and the files beside them: pictures, numbers and tables.</summary>
/// <param name="input">What the report is made of; every text of it printable.</param>
internal sealed class SiteBuilder(ReportInput input)
{
    private readonly ConcurrentBag<ReportFile> files = [];
    private readonly ShownHistory? history = ShownHistory.Of(input);
    private readonly MultiverseAnswers? multiverse = input.Multiverse;
    private readonly Ledger ledger = input.Ledger;

    /// <summary>The files beside the pages by name, once <see cref="BuildAsync"/> has ended.</summary>
    public IReadOnlyList<ReportFile> Files => [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>What pages show.</summary>
    public async Task<SiteModel> BuildAsync()
    {
        var conditions = Conditions.Of(input);

        // Pictures of claims are made of evidence, those of parts of runs: they share nothing, and two threads draw them.
        var ofClaims = Task.Run(() => input.Claims.Select(Show).ToArray());
        ShownPart[] parts = [.. ReportParts.Of(input, conditions).Select(Show)];
        var claims = await ofClaims;
        return new SiteModel
        {
            Dataset = input.DatasetName,
            Provenance = input.Provenance,
            Papers = input.Papers,
            Tally = VerdictTally.Count(input.Claims, input.Papers),
            Runs = [.. input.Overview(input, conditions)],
            Findings = [.. input.Findings(input)],
            Claims = claims,
            Ledger = [.. LedgerRows(claims)],
            Multiverse = multiverse,
            Parts = parts,
            Forensics = input.Forensics,
            History = history,
            Topics = [.. AllTopics.All.Select(topic => Show(topic, claims)).Where(topic => topic.Sections.Count > 0)],
            Terms = input.Terms,
            HasScenarios = input.ScenarioPage is not null,
        };
    }

    private IEnumerable<LedgerRow> LedgerRows(ShownClaim[] claims)
    {
        var byId = claims.ToLookup(claim => claim.Evidence.Id);
        return ledger.Entries.Select(entry => new LedgerRow(
                entry.Paper, entry.Id, entry.Statement, entry.Experiment, entry.Variant, entry.Kind, byId[entry.Id].FirstOrDefault()))
            .Concat(claims.Where(claim => !ledger.Has(claim.Evidence.Id)).Select(claim => new LedgerRow(
                claim.Evidence.Paper, claim.Evidence.Id, claim.Evidence.Statement, claim.Evidence.Experiment, claim.Evidence.Variant, claim.Kind, claim)));
    }

    private ShownTopic Show(Topic topic, ShownClaim[] claims) => new(
        topic,
        [.. topic.Sections(input).Select(section =>
        {
            Keep(section.Table);
            return new ShownTopicSection(section.Heading, section.Text, DrawIfAny(section.Figure), section.Table);
        })],
        topic.Missing(input),
        [.. claims.Where(claim => topic.Features.Contains(claim.Evidence.Feature))]);

    private ShownPart Show(ReportPart part)
    {
        foreach (var table in part.Tables)
        {
            Keep(table);
        }

        return new ShownPart(part.Id, part.Experiment, part.Heading, [.. part.Figures.Select(Draw)], part.Tables);
    }

    private ShownClaim Show(ClaimEvidence claim)
    {
        files.Add(new ReportFile($"claims/{FileNames.Safe(claim.Id)}.csv", ClaimData.Of(claim).ToString()));
        var shown = new ShownClaim(
            claim,
            ledger.Has(claim.Id) ? ledger[claim.Id].Kind : LedgerEntry.OwnExperiment,
            [.. claim.Criteria.Select((criterion, index) => new ShownCriterion(criterion, DrawIfAny(CriterionFigure.Of(claim, index))))],
            DrawIfAny(SeedFigure.Of(claim)),
            [.. DeviationsOf(claim)])
        {
            Paper = input.Papers.FirstOrDefault(paper => paper.Id == claim.Paper),
            Chapter = input.Papers.SelectMany(paper => paper.Chapters).FirstOrDefault(chapter => chapter.Experiment == claim.Experiment) ?? Chapter.Own,
        };
        var across = multiverse?.Of(claim.Id);
        return shown with
        {
            Forensics = input.Forensics.About(shown.Place),
            Trend = TrendOf(claim),
            Across = across,
            Curve = across is { IsUnanimous: false } ? DrawIfAny(SpecificationCurve.Of(claim, across, ConditionsOfReadings())) : null,
        };
    }

    private void Keep(ReportTable table)
    {
        files.Add(new ReportFile($"tables/{table.Id}.md", Markdown.Render(table)));
        files.Add(new ReportFile($"tables/{table.Id}.csv", CsvText.Of(table.WithDifferences()).ToString()));
    }

    private IEnumerable<Deviation> DeviationsOf(ClaimEvidence claim) => input.Papers.Where(paper => paper.Id == claim.Paper)
        .SelectMany(paper => paper.Deviations).Where(deviation => deviation.IsAbout(claim.Id));

    private ShownTrend? TrendOf(ClaimEvidence claim) =>
        history?.Of(claim.Id) is { } points ? new ShownTrend(points, DrawIfAny(TrendFigure.Of(claim, points))) : null;

    private string ConditionsOfReadings() => input.Multiverse?.Result is { Provenance: { } provenance }
        ? (Conditions.Of(input) with { Machine = provenance.Machine, Date = provenance.Date }).Line(provenance.Seeds)
        : "";

    private ShownFigure? DrawIfAny(IFigure? figure) => figure is null ? null : Draw(figure);

    private ShownFigure Draw(IFigure figure)
    {
        var drawing = figure.Draw();
        var shown = new ShownFigure(figure.Id, figure.Title, figure.Caption, figure.Alternative, drawing.Width, drawing.Height);
        files.Add(new ReportFile(shown.Path, drawing.ToSvg(figure.Title, figure.Alternative)));
        files.Add(new ReportFile(shown.DataPath, figure.Data.ToString()));
        return shown;
    }
}
