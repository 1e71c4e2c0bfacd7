using Supermask.Forensics;
using Supermask.Judging;
using Supermask.Judging.History;
using Supermask.Measuring;
using Supermask.Measuring.Survey;
using Supermask.Measuring.TimeParts;
using Supermask.Multiverse;
using Supermask.Reporting.Parts;
using Supermask.Reporting.Tables;
using Supermask.Runs;

namespace Supermask.Reporting;

/// <summary>What a report is made of.</summary>
/// <param name="Claims">The claims measured so far, in the order of the ledger; may be some of them or none.</param>
/// <param name="Studies">The trained networks of each variant and arm; empty where nothing was trained.</param>
/// <param name="Data">The images.</param>
/// <param name="Provenance">Under what conditions the studies were made.</param>
public sealed record ReportInput(
    IReadOnlyList<ClaimEvidence> Claims, IReadOnlyList<RunStudy> Studies, DataStudy Data, Provenance Provenance)
{
    /// <summary>The papers whose claims they are, in the order in which pages show them.</summary>
    public IReadOnlyList<Paper> Papers { get; init; } = [];

    /// <summary>Makes the figures and tables of all papers.</summary>
    public PartMaker Parts { get; init; } = (_, _) => [];

    /// <summary>Makes the tables of what the networks learned, for the overview; none where none was trained.</summary>
    public Func<ReportInput, Conditions, IEnumerable<ReportTable>> Overview { get; init; } = (_, _) => [];

    /// <summary>Makes what no single claim says and the first page should.</summary>
    public Func<ReportInput, IEnumerable<OverviewFinding>> Findings { get; init; } = _ => [];

    /// <summary>Everything that features can name.</summary>
    public IReadOnlyList<TermList> Terms { get; init; } = [];

    /// <summary>The claims of all papers.</summary>
    public Ledger Ledger => new([.. Papers.SelectMany(paper => paper.Ledger.Entries)]);

    /// <summary>Optimiser steps that were timed in turns on this machine; may be none.</summary>
    public IReadOnlyList<StepTiming> Timings { get; init; } = [];

    /// <summary>Parts of the time of learning that were timed with and without on this machine; may be none.</summary>
    public IReadOnlyList<PartTiming> PartTimings { get; init; } = [];

    /// <summary>The masks with which trained networks began, by variant; may be none.</summary>
    public IReadOnlyList<OverlapStudy> FirstMasks { get; init; } = [];

    /// <summary>What the checks of the printed numbers found; empty where they were not run.</summary>
    public IReadOnlyList<CheckReport> Forensics { get; init; } = [];

    /// <summary>
    /// The history of whole runs under these conditions, that of this report included where it is one; null where such reports
    /// are not recorded.
    /// </summary>
    public IReadOnlyList<HistoryRecord>? History { get; init; }

    /// <summary>What other readings of the source come to; null where they were not measured on the runs as they are now.</summary>
    public MultiverseAnswers? Multiverse { get; init; }

    /// <summary>What came of each method whose networks were there; empty where none was tabled.</summary>
    public IReadOnlyList<MethodRow> Methods { get; init; } = [];

    /// <summary>The survey of the masks of stored networks; null where none was made.</summary>
    public MaskSurvey? Survey { get; init; }

    /// <summary>The page of all scenarios that a test run left, as HTML; null where none did.</summary>
    public string? ScenarioPage { get; init; }

    /// <summary>What the data is called.</summary>
    public string DatasetName => Data.Dataset.Name;

    /// <summary>The networks of a variant and arm; null where there are none.</summary>
    public RunStudy? StudyOf(string variant, Arm arm) =>
        Studies.FirstOrDefault(study => study.Variant == variant && study.Arm == arm);
}

/// <summary>Makes figures and tables of what a report is made of.</summary>
public delegate IEnumerable<ReportPart> PartMaker(ReportInput input, Conditions conditions);
