namespace Supermask.Judging;

/// <summary>A part of a ledger as readers know it.</summary>
/// <param name="Experiment">Its name in the ledger, unlike that of every other paper's.</param>
/// <param name="Slug">Its name in files.</param>
/// <param name="Label">Its name where there is little room.</param>
/// <param name="Name">Its name on pages.</param>
/// <param name="About">What it is about, in a sentence or two.</param>
public sealed record Chapter(string Experiment, string Slug, string Label, string Name, string About)
{
    /// <summary>Whether its numbers were read with others than their authors, so that none counts against a paper.</summary>
    public bool IsSecondHand { get; init; }

    /// <summary>What no paper claims.</summary>
    public static Chapter Own { get; } = new(
        LedgerEntry.OwnExperiment,
        "own",
        "Own",
        "Own statements",
        "What no source claims, and a feature file of this repository states.");
}
