using Supermask.Judging;

namespace Supermask.Reporting;

/// <summary>A part of the ledger as readers know it.</summary>
/// <param name="Experiment">Its name in the ledger.</param>
/// <param name="Slug">Its name in files.</param>
/// <param name="Label">Its name where there is little room.</param>
/// <param name="Name">Its name on pages.</param>
/// <param name="About">What it is about, in a sentence or two.</param>
public sealed record Chapter(string Experiment, string Slug, string Label, string Name, string About)
{
    /// <summary>The parts in the order of the dissertation, and what is stated beside it.</summary>
    public static IReadOnlyList<Chapter> All { get; } =
    [
        new(
            "data",
            "data",
            "Data",
            "Data",
            "MNIST as the source describes it, and the tasks that it makes of the images (section 3.4)."),
        new(
            "method",
            "method",
            "Method",
            "Method",
            "Masked layers, similarity, training and metrics as the source defines them (chapter 3), checked on networks small "
            + "enough to know the answer."),
        new(
            "exp1",
            "experiment-1",
            "Experiment 1",
            "Experiment 1: overlap of supermasks",
            "The classic network learns ten tasks of each variant, one epoch each; the masks of every pair of tasks are compared "
            + "(section 4.1)."),
        new(
            "exp2",
            "experiment-2",
            "Experiment 2",
            "Experiment 2: classic and novel training",
            "The classic and the novel approach learn the same tasks, one epoch each; accuracy, time and loss are compared "
            + "(section 4.2)."),
        new(
            "exp3",
            "experiment-3",
            "Experiment 3",
            "Experiment 3: metrics of both",
            "Both approaches learn the tasks for two epochs each; precision, recall, F1 and accuracy are compared (section 4.3)."),
        new(
            "cross",
            "across",
            "Across",
            "Across experiments",
            "What the discussion, the conclusion and the abstract make of all three experiments."),
        new(
            LedgerEntry.OwnExperiment,
            "own",
            "Own",
            "Own statements",
            "What the source does not claim, and a feature file of this repository states."),
    ];
}
