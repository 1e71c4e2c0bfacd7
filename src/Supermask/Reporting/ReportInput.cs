using Supermask.Forensics;
using Supermask.Judging;
using Supermask.Judging.History;
using Supermask.Measuring;
using Supermask.Multiverse;
using Supermask.Papers.Tiba2023;
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
    /// <summary>The overlaps of experiment 1, for each variant that was trained for it.</summary>
    public IEnumerable<OverlapStudy> Overlaps => Studies.Where(study => study.Arm == Arms.Classic(1)).Select(study => study.Overlap);

    /// <summary>Optimiser steps that were timed in turns on this machine; may be none.</summary>
    public IReadOnlyList<StepTiming> Timings { get; init; } = [];

    /// <summary>What the checks of the printed numbers found; empty where they were not run.</summary>
    public IReadOnlyList<CheckReport> Forensics { get; init; } = [];

    /// <summary>
    /// The history of whole runs under these conditions, that of this report included where it is one; null where such reports
    /// are not recorded.
    /// </summary>
    public IReadOnlyList<HistoryRecord>? History { get; init; }

    /// <summary>What other readings of the source come to; null where they were not measured on the runs as they are now.</summary>
    public MultiverseResult? Multiverse { get; init; }

    /// <summary>The page of all scenarios that a test run left, as HTML; null where none did.</summary>
    public string? ScenarioPage { get; init; }

    /// <summary>What the data is called.</summary>
    public string DatasetName => Data.Dataset.Name;

    /// <summary>The networks of a variant and arm; null where there are none.</summary>
    public RunStudy? StudyOf(string variant, Arm arm) =>
        Studies.FirstOrDefault(study => study.Variant == variant && study.Arm == arm);
}
