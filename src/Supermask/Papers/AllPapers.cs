using Supermask.Judging;
using Supermask.Judging.Analysers;
using Supermask.Papers.Tiba2023;
using Supermask.Reporting;
using Supermask.Reporting.Parts;
using Supermask.Reporting.Tables;

namespace Supermask.Papers;

/// <summary>The papers whose claims are judged.</summary>
/// <remarks>To add one, make a folder with its ledger and a module, and add a line.</remarks>
public static class AllPapers
{
    private static readonly PaperModule[] Modules =
    [
        TibaModule.Module,
    ];

    /// <summary>The papers in the order in which pages show them.</summary>
    public static IReadOnlyList<Paper> All { get; } = [.. Modules.Select(module => module.Paper)];

    /// <summary>The claims of all papers.</summary>
    public static Ledger Ledger { get; } = new([.. All.SelectMany(paper => paper.Ledger.Entries)]);

    /// <summary>The families of claims of all papers.</summary>
    public static IEnumerable<Family> Families => All.SelectMany(paper => paper.Families);

    /// <summary>The analysers of the paper that makes a claim.</summary>
    public static IReadOnlyList<IAnalyser> AnalysersOf(LedgerEntry claim) =>
        All.FirstOrDefault(paper => paper.Id == claim.Paper)?.Analysers ?? [];

    /// <summary>The table of what networks learned, as the first paper that has one shows it.</summary>
    public static ReportTable? Overview(ReportInput input, Conditions conditions) =>
        Modules.Select(module => module.Overview(input, conditions)).FirstOrDefault(table => table is not null);

    /// <summary>The figures and tables of all papers.</summary>
    public static IEnumerable<ReportPart> Parts(ReportInput input, Conditions conditions) =>
        Modules.SelectMany(module => module.Parts(input, conditions));
}
