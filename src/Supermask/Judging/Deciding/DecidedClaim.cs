using System.Text.Json.Serialization;

namespace Supermask.Judging.Deciding;

/// <summary>What became of a claim that the first look left open, to which seeds were added in stages.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Before">The verdict of the first look.</param>
/// <param name="Prospect">What more seeds had a prospect of, told before any was added; null where no seed adds to it.</param>
/// <param name="Stages">The stages that were reached, in their order.</param>
/// <param name="WhyOpen">Why it is open still; null where it is decided.</param>
/// <param name="Runs">The digest of the keys of the runs of its last stage; empty where there was none.</param>
public sealed record DecidedClaim(
    string Id, string Before, Prospect? Prospect, IReadOnlyList<StageResult> Stages, string? WhyOpen, string Runs)
{
    /// <summary>The cells that it was measured on.</summary>
    public IReadOnlyList<MeasuredCell> Cells { get; init; } = [];

    /// <summary>Whether a stage decided it.</summary>
    [JsonIgnore]
    public bool IsDecided => WhyOpen is null;

    /// <summary>The last stage; null where there was none.</summary>
    [JsonIgnore]
    public StageResult? Last => Stages.Count > 0 ? Stages[^1] : null;

    /// <summary>The verdict after the last stage, in words.</summary>
    [JsonIgnore]
    public string VerdictInWords => Last?.VerdictInWords ?? Before;
}

/// <summary>What a claim came to at one stage.</summary>
/// <param name="Seeds">All seeds of the stage.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Qualifier">What is said after it; may be empty.</param>
/// <param name="Quantity">What was measured for the comparison that decides.</param>
/// <param name="Measured">What was found for it.</param>
/// <param name="Interval">Both ends of its interval, each missed in at most a third of 1 % of cases; null where it has none.</param>
/// <param name="Because">The comparison that led to it.</param>
public sealed record StageResult(
    int Seeds, string Verdict, string Qualifier, string Quantity, string Measured, double[]? Interval, string Because)
{
    /// <summary>The verdict in words, with what is said after it.</summary>
    [JsonIgnore]
    public string VerdictInWords => VerdictWords.Parse(Verdict).InWords(Qualifier);

    /// <summary>That of the evidence of a stage.</summary>
    public static StageResult Of(ClaimEvidence evidence, int seeds) => new(
        seeds, evidence.Verdict, evidence.Qualifier, evidence.Deciding.Quantity, evidence.Measured, evidence.Interval, evidence.Deciding.Because);
}

/// <summary>A variant and an arm whose networks a claim was measured on.</summary>
/// <param name="Variant">The variant.</param>
/// <param name="Arm">The arm.</param>
public sealed record MeasuredCell(string Variant, string Arm);
