using Supermask.Common;
using Supermask.Judging;
using Supermask.Judging.Analysers;
using Supermask.Measuring;
using Supermask.Papers.Avalanche;
using Supermask.Papers.BenIwhiwhu2023;
using Supermask.Papers.Chaudhry2019;
using Supermask.Papers.Hsu2018;
using Supermask.Papers.Kang2022;
using Supermask.Papers.Koster2022;
using Supermask.Papers.Nguyen2018;
using Supermask.Papers.Ramanujan2020;
using Supermask.Papers.Serra2018;
using Supermask.Papers.SupSupNotebook;
using Supermask.Papers.Tiba2023;
using Supermask.Papers.VandeVen2018;
using Supermask.Papers.Wortsman2020;
using Supermask.Papers.Yadav2023;
using Supermask.Papers.Zenke2017;
using Supermask.Papers.Zhou2019;
using Supermask.Reporting;
using Supermask.Reporting.Parts;
using Supermask.Reporting.Tables;
using Supermask.Runs;

namespace Supermask.Papers;

/// <summary>The papers whose claims are judged.</summary>
/// <remarks>To add one, make a folder with its ledger and a module, and add a line.</remarks>
public static class AllPapers
{
    private static readonly PaperModule[] Modules =
    [
        TibaModule.Module,
        NotebookModule.Module,
        SupSupModule.Module,
        ZhouModule.Module,
        EdgePopupModule.Module,
        WsnModule.Module,
        SignedModule.Module,
        ExssnetModule.Module,
        MixingModule.Module,
        AgemModule.Module,
        ScenariosModule.Module,
        StrongBaselinesModule.Module,
        HatModule.Module,
        IntelligenceModule.Module,
        VclModule.Module,
        AvalancheModule.Module,
    ];

    /// <summary>The papers in the order in which pages show them.</summary>
    public static IReadOnlyList<Paper> All { get; } = [.. Modules.Select(module => module.Paper)];

    /// <summary>The claims of all papers.</summary>
    public static Ledger Ledger { get; } = new([.. All.SelectMany(paper => paper.Ledger.Entries)]);

    /// <summary>The families of claims of all papers.</summary>
    public static IEnumerable<Family> Families => All.SelectMany(paper => paper.Families);

    /// <summary>The arms of all papers, in their order.</summary>
    public static IReadOnlyList<Arm> Arms { get; } = [.. Modules.SelectMany(module => module.Arms)];

    /// <summary>Every variant with each arm that can learn it, by variant.</summary>
    public static IEnumerable<(string Variant, Arm Arm)> Cells => Arm.CellsOf(Arms);

    /// <summary>Whether a profile trains an arm on the tasks of a variant.</summary>
    public static bool IsPlanned(string variant, Arm arm) =>
        arm.Learns(variant) && Modules.Any(module => !module.IsApart && module.Arms.Contains(arm) && module.IsPlanned(variant, arm));

    /// <summary>The paper whose networks learn so; null where none does.</summary>
    public static Paper? PaperOf(Arm arm) => Modules.FirstOrDefault(module => module.Arms.Contains(arm))?.Paper;

    /// <summary>Whether an arm is trained apart from those of a profile.</summary>
    public static bool IsApart(Arm arm) => Modules.Any(module => module.IsApart && module.Arms.Contains(arm));

    /// <summary>Whether a claim rests on networks that are trained apart from those of a profile.</summary>
    public static bool IsApart(LedgerEntry claim) => Modules.Any(module => module.IsApart && module.Paper.Id == claim.Paper);

    /// <summary>The arms that are trained apart from those of a profile, each with the variant that it learns.</summary>
    public static IEnumerable<(string Variant, Arm Arm)> Apart => Modules.Where(module => module.IsApart)
        .SelectMany(module => module.Arms).Select(arm => (arm.Setting!.Tasks.Name, arm));

    /// <summary>The paper of this id.</summary>
    /// <exception cref="InvalidOptionsException">There is none.</exception>
    public static Paper Named(string id) => All.FirstOrDefault(paper => paper.Id == id)
        ?? throw new InvalidOptionsException(UnknownNames.Of("paper", [id], [.. All.Select(paper => paper.Id)]));

    /// <summary>The analysers of the paper that makes a claim.</summary>
    public static IReadOnlyList<IAnalyser> AnalysersOf(LedgerEntry claim) =>
        All.FirstOrDefault(paper => paper.Id == claim.Paper)?.Analysers ?? [];

    /// <summary>Everything that features can name: the quantities of trained networks, and what papers add.</summary>
    public static IReadOnlyList<TermList> Terms() => [.. TrainedTerms.Of("classic", "novel"), .. Modules.SelectMany(module => module.Terms())];

    /// <summary>The tables of what networks learned, one of each paper that has trained ones.</summary>
    public static IEnumerable<ReportTable> Overview(ReportInput input, Conditions conditions) =>
        Modules.Select(module => module.Overview(Of(module, input), conditions)).OfType<ReportTable>();

    /// <summary>What no single claim says and the first page should, of all papers.</summary>
    public static IEnumerable<OverviewFinding> Findings(ReportInput input) =>
        Modules.SelectMany(module => module.Findings(Of(module, input)));

    /// <summary>The figures and tables of all papers.</summary>
    public static IEnumerable<ReportPart> Parts(ReportInput input, Conditions conditions) =>
        Modules.SelectMany(module => module.Parts(Of(module, input), conditions));

    // What one paper shows rests on networks of its own arms: another's may be called alike, and learn something else.
    private static ReportInput Of(PaperModule module, ReportInput input) =>
        input with { Studies = [.. input.Studies.Where(study => module.Arms.Contains(study.Arm))] };
}
