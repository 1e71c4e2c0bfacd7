using System.Globalization;
using System.Text.Json.Serialization;

namespace Supermask.Judging.History;

/// <summary>What one run found of a claim: its verdict, and the comparison that decided it.</summary>
/// <param name="Verdict">The measured verdict.</param>
/// <param name="Quantity">What was measured for the comparison that decides.</param>
/// <param name="Unit">Its unit; empty for a bare number or a text.</param>
/// <param name="Kind">How it was compared, see <see cref="Criterion.Kind"/>.</param>
/// <param name="Measured">What was found, for readers.</param>
/// <param name="N">Seeds, or what else was counted; 1 where the result depends on none.</param>
public sealed record RecordedClaim(Verdict Verdict, string Quantity, string Unit, string Kind, string Measured, int N)
{
    // More than any reader needs, and fewer than the last bits of a sum, which may differ.
    private const string Digits = "G9";

    /// <summary>The mean over seeds; null where the quantity is no number.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Mean { get; init; }

    /// <summary>The lower end of the 90 % interval of the mean; null where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Low { get; init; }

    /// <summary>The upper end.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? High { get; init; }

    /// <summary>What evidence says, with nine digits of every number.</summary>
    public static RecordedClaim Of(ClaimEvidence evidence)
    {
        var deciding = evidence.Deciding;
        return new RecordedClaim(
            VerdictWords.Parse(evidence.Verdict), deciding.Quantity, deciding.Unit, deciding.Kind, deciding.Measured, evidence.N)
        {
            Mean = Rounded(deciding.Interval?.Mean),
            Low = Rounded(deciding.Interval?.Low),
            High = Rounded(deciding.Interval?.High),
        };
    }

    /// <summary>Whether both were decided by the same quantity, so that their values can be compared.</summary>
    public bool IsComparableWith(RecordedClaim other) => (Quantity, Unit, Kind) == (other.Quantity, other.Unit, other.Kind);

    /// <summary>Whether all that a line of the history must say is there.</summary>
    internal bool IsWhole() => Quantity is not null && Unit is not null && Kind is not null && Measured is not null && N > 0
        && new[] { Mean, Low, High }.All(number => number is null || double.IsFinite(number.Value));

    private static double? Rounded(double? number) => number is { } value && double.IsFinite(value)
        ? double.Parse(value.ToString(Digits, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        : null;
}
