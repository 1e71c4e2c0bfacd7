using Supermask.Common;
using Supermask.Data.StandIn;
using Supermask.Judging;
using Supermask.Judging.Deciding;
using Supermask.Measuring;
using Supermask.Multiverse;
using Supermask.Papers;
using Supermask.Papers.Tiba2023.Readings;
using Supermask.Reporting;
using Supermask.Runs;

namespace Supermask.Unit.Reporting;

/// <summary>Evidence that was never measured, for claims that the ledger has.</summary>
internal static class SyntheticEvidence
{
    private static readonly Ledger Ledger = AllPapers.Ledger;
    private static readonly Lazy<DataStudy> Digits =
        new(() => new DataStudy(StandInDigits.Draw(new StandInSize(Train: 600, Test: 100), "for a test")));

    public static Provenance OnMnist { get; } = new(
        "standard", 3, false, "c0ffee", ".NET 10.0, TorchSharp 0.107.0", "a processor, 2 cores, a system", "2026-11-22");

    public static Provenance OnStandIn { get; } = OnMnist with { StandIn = true };

    public static Conditions Conditions { get; } = new("MNIST", false, OnMnist.Machine);

    private static Prospect Likely { get; } = new(30, 0.625, 0.125);

    /// <summary>Claims of every verdict and every kind of comparison.</summary>
    public static IReadOnlyList<ClaimEvidence> OfEveryKind { get; } =
    [
        Of("DATA-01", Criterion.Exactly("number of images", "70000", "70000", "It is so or not.")),
        Of("DATA-02", Criterion.Exactly("number of batches", "469", "468", "It is so or not.")),
        Of("E1-PERM-01", Within(Overlap([32.95, 33.0, 33.05], chance: 32.9)), Within(Overlap([31.0, 31.1, 31.2]))),
        Of("E1-PERM-02", Within(Overlap([32.98, 33.0, 33.02]))) with
        {
            Readings = [new ReadingVerdict("warm start", "Not reproduced", "mean overlap", "35 %", [34.9, 35.1], 3)],
        },
        Of("E1-PERM-03", Above(new Measurement("mean z", "", [0.5, 0.6, 0.7]) { ChanceValues = [0, 0, 0] })),
        Of("E1-PERM-05", Criterion.InMostSeeds("pair of highest p", "(3, 8)", ["(3, 8)", "(1, 2)", "(4, 5)"], "Most.")),
        Open("E1-ROT-02") with { Prospect = Likely, Decided = Decided("E1-ROT-02", whyOpen: null) },
        Open("E1-PART-02") with { Prospect = Likely, Decided = Decided("E1-PART-02", "its budget of 60 seeds is spent: it reaches across") },
        Open("E1-ALL-08") with { Prospect = Likely },
        Of("E1-ALL-10", Criterion.Of(
            Measurement.Certain("largest difference", Units.Points, 0), new Below(0.01), "A Jaccard index is symmetric.")),
        Of("E1-ALL-05", Within(Overlap([33.0, 33.0, 33.0]))) with { Verdict = Verdict.NotTestable.InWords() },
    ];

    /// <summary>A claim that rests on runs, with the steps of its scenario, a family and a finding.</summary>
    public static ClaimEvidence WithEverything => OfEveryKind.Single(claim => claim.Id == "E1-PERM-03") with
    {
        Family = "overlaps beyond chance in experiment 1",
        AdjustedP = 0.0125,
        Findings = [new Finding("at-chance", "Chance would do."), new Finding("single-run", "The source ran it once.")],
        Runs =
        [
            new MeasuredRuns(
                "permuted",
                "classic, one epoch",
                ["0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210"],
                [new RunOption("Threads", "1"), new RunOption("Training.Step", "Fast"), new RunOption("Network.Hidden", "300")])
            {
                TrainedAnew = 1,
            },
        ],
        Steps =
        [
            new ScenarioStep("Given", "the classic network has learned", "", [], "passed", 12.34),
            new ScenarioStep("When", "the mean z is compared", "Two would be seen.", [], "passed", 0.0211),
            new ScenarioStep("And", "a table is read", "", [["layer", "density"], ["0", "0.5"]], "passed", 0.0001),
            new ScenarioStep("Then", "the verdict is \"Not reproduced\"", "", [], "failed", 0.002),
        ],
        Provenance = OnMnist with { Packages = ["ScottPlot 5.1.59"] },
    };

    public static ClaimEvidence Of(string id, params IReadOnlyList<Criterion> criteria)
    {
        var claim = new ClaimUnderTest(Ledger[id], AllPapers.AnalysersOf(Ledger[id]));
        foreach (var criterion in criteria)
        {
            claim.Add(criterion, onStandIn: false);
        }

        var recorded = VerdictWords.OfAll([.. criteria.Select(criterion => criterion.Verdict)]);
        return claim.Conclude(recorded, "a scenario", "a feature", "MNIST", $"dotnet test --filter {id}", OnMnist);
    }

    /// <summary>What became of an open claim at its second stage.</summary>
    private static DecidedClaim Decided(string id, string? whyOpen) => new(
        id,
        "Inconclusive",
        Likely,
        [
            new StageResult(10, "Inconclusive", "", "mean overlap", "33 %", [32.6, 33.4], "it reaches across"),
            new StageResult(20, whyOpen is null ? "Not reproduced" : "Inconclusive", "", "mean overlap", "33.5 %", [33.3, 33.7], "it lies outside"),
        ],
        whyOpen,
        "c0ffee")
    {
        Cells = [new MeasuredCell("rotated", "classic, one epoch")],
    };

    /// <summary>A claim that its seeds leave open.</summary>
    public static ClaimEvidence Open(string id) => Of(id, Within(Overlap([32.0, 33.0, 34.0])));

    public static ReportInput Report(IReadOnlyList<ClaimEvidence> claims, IReadOnlyList<RunStudy>? studies = null) =>
        new(claims, studies ?? [], DataCalled("MNIST"), OnMnist)
        {
            Papers = AllPapers.All,
            Parts = AllPapers.Parts,
            Overview = AllPapers.Overview,
            Findings = AllPapers.Findings,
            Terms = AllPapers.Terms(),
        };

    /// <summary>A report of claims with everything that can stand beside them: studies, checks of printed numbers, a history.</summary>
    public static ReportInput Whole(IReadOnlyList<ClaimEvidence> claims) => Report(claims, SyntheticStudies.OfEveryArm(seeds: 2)) with
    {
        Forensics = SyntheticForensics.Reports,
        History = SyntheticHistory.EndingWith(claims),
        Multiverse = new MultiverseAnswers(SyntheticMultiverse.Result, OpenChoices.Space),
        Survey = SyntheticSurvey.Survey,
        Methods = SyntheticSurvey.Methods,
    };

    /// <summary>A few drawn digits under another name.</summary>
    public static DataStudy DataCalled(string name) => Digits.Value.Named(name);

    private static Measurement Overlap(double[] values, double? chance = null) => new("mean overlap", Units.Percent, values)
    {
        ChanceValues = chance is { } given ? [.. values.Select(_ => given)] : null,
    };

    private static Criterion Within(Measurement measured) =>
        Criterion.Of(measured, new WithinMargin(33, 0.25), "A quarter of a point.");

    private static Criterion Above(Measurement measured) => Criterion.Of(measured, new AboveBy(0, 0.7), "That much would be seen.");
}
