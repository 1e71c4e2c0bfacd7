using Supermask.Claims;

namespace Supermask.Reporting;

/// <summary>A part of the ledger as readers know it.</summary>
/// <param name="Experiment">Its name in the ledger.</param>
/// <param name="Name">Its name on pages.</param>
public sealed record Chapter(string Experiment, string Name)
{
    /// <summary>The parts in the order of the dissertation, and what is stated beside it.</summary>
    public static IReadOnlyList<Chapter> All { get; } =
    [
        new("data", "Data"),
        new("method", "Method"),
        new("exp1", "Experiment 1: overlap of supermasks"),
        new("exp2", "Experiment 2: classic and novel training"),
        new("exp3", "Experiment 3: metrics of both"),
        new("cross", "Across experiments"),
        new(LedgerEntry.OwnExperiment, "Own statements"),
    ];
}
