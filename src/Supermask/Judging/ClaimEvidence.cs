using System.Text.Json.Serialization;
using Supermask.Judging.Deciding;
using Supermask.Judging.Registration;

namespace Supermask.Judging;

/// <summary>
/// A claim with what measuring said of it: an entry of <c>claims.json</c>.
/// </summary>
public sealed record ClaimEvidence
{
    /// <summary>Id of the paper that makes the claim; empty where none does.</summary>
    public string Paper { get; init; } = "";

    /// <summary>The claim's id in the ledger.</summary>
    public required string Id { get; init; }

    /// <summary>The reading of the source that was tested; empty for the default one, whose verdict is the claim's.</summary>
    public string Reading { get; init; } = "";

    /// <summary>What is claimed.</summary>
    public required string Statement { get; init; }

    /// <summary>What the verdict rests on, in words: conformance, value check, replication or interpretation.</summary>
    public string Kind { get; init; } = "";

    /// <summary>
    /// The choice of reading that decides the verdict before anything is trained, such as <c>A13a</c>; null where measuring does.
    /// </summary>
    public string? ByConstruction { get; init; }

    /// <summary>The part of the ledger, such as data, method or exp1.</summary>
    public required string Experiment { get; init; }

    /// <summary>permuted, rotated, partitioned, all or none.</summary>
    public required string Variant { get; init; }

    /// <summary>The section that makes the claim.</summary>
    public required string Section { get; init; }

    /// <summary>The table, figure or equation; empty where the text alone makes the claim.</summary>
    public required string Table { get; init; }

    /// <summary>The published values.</summary>
    public required string Published { get; init; }

    /// <summary>
    /// What was found for the criterion that decides, see <see cref="Deciding"/>.
    /// </summary>
    public string Measured => Deciding.Measured;

    /// <summary>Both ends of the interval of the deciding criterion, or null where it has none.</summary>
    public double[]? Interval =>
        Deciding.Interval is { Count: > 1 } interval && double.IsFinite(interval.Low) ? [interval.Low, interval.High] : null;

    /// <summary>Number of seeds; 1 where the result depends on none.</summary>
    public int N => Math.Max(1, Deciding.PerSeed.Count);

    /// <summary>What chance gives for the deciding criterion, or null where no chance model applies.</summary>
    public double? Chance => Deciding.Chance;

    /// <summary>What the family of the claim speaks of; null where its differences belong to none.</summary>
    public string? Family { get; init; }

    /// <summary>The one-sided p-value of the claim's differences, corrected for its family by Holm's method.</summary>
    public double? AdjustedP { get; init; }

    /// <summary>The measured verdict, in words.</summary>
    public required string Verdict { get; init; }

    /// <summary>What to say after the verdict, such as "present, but negligible"; empty where it stands by itself.</summary>
    public string Qualifier => Deciding.Verdict.InWords() == Verdict ? Deciding.Qualifier : "";

    /// <summary>The verdict with what is to be said after it, in words.</summary>
    [JsonIgnore]
    public string VerdictInWords => VerdictWords.Parse(Verdict).InWords(Qualifier);

    /// <summary>The verdict that the feature file records, in words.</summary>
    public required string Recorded { get; init; }

    /// <summary>What the analysers found.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The data that was measured on.</summary>
    public required string Dataset { get; init; }

    /// <summary>The command that measures this claim again.</summary>
    public required string Command { get; init; }

    /// <summary>Every comparison, in the order of the scenario.</summary>
    public required IReadOnlyList<Criterion> Criteria { get; init; }

    /// <summary>The verdicts under other readings of the source, shown beside this one.</summary>
    public IReadOnlyList<ReadingVerdict> Readings { get; init; } = [];

    /// <summary>The trained networks that it was measured on; empty where it rests on none.</summary>
    public IReadOnlyList<MeasuredRuns> Runs { get; init; } = [];

    /// <summary>The steps of the scenario as they ran; null where they are not known, and left out of <c>claims.json</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ScenarioStep>? Steps { get; init; }

    /// <summary>How severely the claim was tested; null where it is not reproduced.</summary>
    public Severity? Severity { get; init; }

    /// <summary>
    /// How probable it is that the same verdict comes out again with as many other seeds, or on another processor, which rounds
    /// otherwise and so draws anew; 1 where nothing is left to a draw.
    /// </summary>
    public double? Recurrence { get; init; }

    /// <summary>What more seeds have a prospect of; null where the claim is not open, or no seed adds to it.</summary>
    public Prospect? Prospect { get; init; }

    /// <summary>What came of it with more seeds; null where none were added.</summary>
    public DecidedClaim? Decided { get; init; }

    /// <summary>What the register says of what is asked; null where it has nothing of this claim.</summary>
    public Registered? Registered { get; init; }

    /// <summary>Title of the scenario.</summary>
    public required string Scenario { get; init; }

    /// <summary>Title of its feature.</summary>
    public required string Feature { get; init; }

    /// <summary>Under what conditions it was measured.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>
    /// The criterion that decides: of those whose verdict is that of the claim the first that is a measured number, and whose
    /// verdict stands by itself; or else the first.
    /// </summary>
    [JsonIgnore]
    public Criterion Deciding => Criteria.Where(criterion => criterion.Verdict.InWords() == Verdict)
        .OrderBy(criterion => criterion.Interval is null).ThenBy(criterion => criterion.Qualifier.Length).FirstOrDefault() ?? Criteria[0];

    /// <summary>
    /// Whether a choice of reading decides the verdict and nothing that was measured. A claim whose premise fails says so in its
    /// verdict.
    /// </summary>
    [JsonIgnore]
    public bool IsByReading => ByConstruction is not null && Verdict != VerdictWords.InWords(Judging.Verdict.PremiseFails);

    /// <summary>Whether the measured verdict is the recorded one.</summary>
    [JsonIgnore]
    public bool IsAsRecorded => Verdict == Recorded;

    /// <summary>The same without what differs each time that the same runs are measured: durations, and what was cached.</summary>
    public ClaimEvidence WithoutCourse() => this with
    {
        Steps = null,
        Runs = [.. Runs.Select(runs => runs with { TrainedAnew = null })],
    };

    /// <summary>The claim and what came of it, as lines for a console.</summary>
    public string InWords() => string.Join(Environment.NewLine, [
        $"{Id}: {Statement}",
        $"  Published in {LedgerEntry.PlaceInWords(Section)}{(Table.Length > 0 ? $", {Table}" : "")}{(Published.Length > 0 ? $": {Published}" : "")}",
        .. Criteria.Select(criterion => "  " + criterion.InWords()),
        .. Findings.Select(finding => $"  {finding.Analyser}: {finding.Text}"),
        $"  Rests on: {Kind}{(ByConstruction is { } choice ? $"; decided by the reading {choice}, not by measuring" : "")}",
        $"  Verdict: {VerdictInWords}; recorded: {Recorded}. Data: {Dataset}, profile {Provenance.Profile}.",
        $"  Measure again: {Command}"]);
}

/// <summary>What a claim comes to under another reading of the source.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Verdict">The verdict, in words.</param>
/// <param name="Quantity">What was measured for the criterion that decides.</param>
/// <param name="Measured">What was found for it.</param>
/// <param name="Interval">Both ends of its interval, or null where it has none.</param>
/// <param name="N">Number of seeds.</param>
public sealed record ReadingVerdict(
    string Reading, string Verdict, string Quantity, string Measured, double[]? Interval, int N)
{
    /// <summary>The verdict of evidence.</summary>
    public static ReadingVerdict Of(ClaimEvidence evidence) => new(
        evidence.Reading, evidence.Verdict, evidence.Deciding.Quantity, evidence.Measured, evidence.Interval, evidence.N);
}

/// <summary>Under what conditions something was measured.</summary>
/// <param name="Profile">How much was run.</param>
/// <param name="Seeds">Seeds of the profile.</param>
/// <param name="StandIn">Whether drawn digits stood in for MNIST.</param>
/// <param name="DataChecksum">SHA-256 over the content of the data.</param>
/// <param name="Runtime">Versions of .NET and TorchSharp.</param>
/// <param name="Machine">Processor, cores and system.</param>
/// <param name="Date">When, as an ISO date.</param>
public sealed record Provenance(
    string Profile, int Seeds, bool StandIn, string DataChecksum, string Runtime, string Machine, string Date)
{
    /// <summary>Packages beside TorchSharp that compute and draw, each a name and a version.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Packages { get; init; }

    /// <summary>Whether both measured the same: the same data and as much of it.</summary>
    public bool IsUnderTheConditionsOf(Provenance other) => Profile == other.Profile && DataChecksum == other.DataChecksum;
}
