using System.Text.Json.Serialization;
using Supermask.Runs;

namespace Supermask.Judging;

/// <summary>The trained networks of one variant and arm that a claim was measured on.</summary>
/// <param name="Variant">Name of the variant.</param>
/// <param name="Arm">How they learned it, in words.</param>
/// <param name="Keys">The names under which the store of runs keeps them, one a seed.</param>
/// <param name="Options">Everything that shapes them but the seed.</param>
public sealed record MeasuredRuns(
    string Variant, string Arm, IReadOnlyList<string> Keys, IReadOnlyList<RunOption> Options)
{
    /// <summary>How many of them were trained by the test run that measured; the others were read from the store.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TrainedAnew { get; init; }

    /// <summary>The value of an option; empty where there is none of that name.</summary>
    public string Option(string name) => Options.FirstOrDefault(option => option.Name == name)?.Value ?? "";
}
