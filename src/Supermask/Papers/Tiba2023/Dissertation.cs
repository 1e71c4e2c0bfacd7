using Supermask.Judging;
using Supermask.Judging.Analysers;
using Supermask.Papers.Tiba2023.Analysers;

namespace Supermask.Papers.Tiba2023;

/// <summary>Tiba, A. (2023), Lifelong Learning using Neural Networks, Loughborough University: what is judged of it.</summary>
internal static class Dissertation
{
    private const string Id = "tiba2023";

    private static readonly PaperFolder Folder = new("Tiba2023");

    /// <summary>The dissertation.</summary>
    public static Paper Paper { get; } = new()
    {
        Id = Id,
        Name = "Tiba 2023",
        Title = "Lifelong Learning using Neural Networks",
        Ledger = Ledger.Of(Id, Folder),
        Chapters = Chapters,
        Questions =
        [
            new("Do masks of different tasks overlap by 33 %?", "E1-PERM-01"),
            new("Is that more than masks which share nothing overlap by?", "E1-PERM-03"),
            new("Does the similarity of tasks foretell the overlap of their masks?", "E2-ALL-10"),
            new("Is the novel approach more accurate than the classic one?", "E2-PERM-05"),
            new("Is it faster?", "X-06"),
        ],
        Deviations = Folder.Read<Deviation>("Deviations.csv"),
        Figures = Folder.Read<PublishedFigure>("PublishedFigures.csv"),
        Families = VariantFamilies.All,
        Analysers =
        [
            new SingleRun("exp1", "exp3"), new PublishedAsymmetry(), new PublishedPairRank(), new SourceContradiction(Contradictions.All),
        ],
    };

    private static IReadOnlyList<Chapter> Chapters =>
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
    ];
}
