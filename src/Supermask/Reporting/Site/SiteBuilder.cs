using System.Collections.Concurrent;
using Supermask.Judging;
using Supermask.Multiverse;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Parts;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Site;

/// <summary>Makes what pages show, and the files beside them: pictures, numbers and tables.</summary>
/// <param name="input">What the report is made of; every text of it printable.</param>
internal sealed class SiteBuilder(ReportInput input)
{
    private readonly ConcurrentBag<ReportFile> files = [];
    private readonly IReadOnlyList<Deviation> deviations = Deviation.LoadAll();
    private readonly ShownHistory? history = ShownHistory.Of(input);
    private readonly MultiverseAnswers? multiverse = input.Multiverse is { } measured ? new MultiverseAnswers(measured) : null;
    private readonly Ledger ledger = Supermask.Judging.Ledger.Load();

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
            Tally = VerdictTally.Count(input.Claims, ledger),
            Runs = input.Studies.Count > 0 ? RunsTable.Of(input.Studies, conditions) : null,
            Claims = claims,
            Ledger = [.. LedgerRows(claims)],
            Multiverse = multiverse,
            Parts = parts,
            Forensics = input.Forensics,
            History = history,
            HasScenarios = input.ScenarioPage is not null,
        };
    }

    private IEnumerable<LedgerRow> LedgerRows(ShownClaim[] claims)
    {
        var byId = claims.ToLookup(claim => claim.Evidence.Id);
        return ledger.Entries.Select(entry => new LedgerRow(
                entry.Id, entry.Statement, entry.Experiment, entry.Variant, entry.Kind, byId[entry.Id].FirstOrDefault()))
            .Concat(claims.Where(claim => !ledger.Has(claim.Evidence.Id)).Select(claim => new LedgerRow(
                claim.Evidence.Id, claim.Evidence.Statement, claim.Evidence.Experiment, claim.Evidence.Variant, claim.Kind, claim)));
    }

    private ShownPart Show(ReportPart part)
    {
        foreach (var table in part.Tables)
        {
            files.Add(new ReportFile($"tables/{table.Id}.md", Markdown.Render(table)));
            files.Add(new ReportFile($"tables/{table.Id}.csv", CsvText.Of(table.WithDifferences()).ToString()));
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
            [.. deviations.Where(deviation => deviation.IsAbout(claim.Id))]);
        var across = multiverse?.Of(claim.Id);
        return shown with
        {
            Forensics = input.Forensics.About(shown.Place),
            Trend = TrendOf(claim),
            Across = across,
            Curve = across is { IsOfOneMind: false } ? DrawIfAny(SpecificationCurve.Of(claim, across, ConditionsOfReadings())) : null,
        };
    }

    private ShownTrend? TrendOf(ClaimEvidence claim) =>
        history?.Of(claim.Id) is { } points ? new ShownTrend(points, DrawIfAny(TrendFigure.Of(claim, points))) : null;

    private string ConditionsOfReadings() => input.Multiverse is { Provenance: { } provenance }
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
