using Supermask.Judging;
using Supermask.Judging.Analysers;

namespace Supermask.Papers.SupSupNotebook;

/// <summary>
/// The notebook <c>mnist.ipynb</c> with which Wortsman et al. (2020), Supermasks in Superposition, show their method: what
/// it prints while it trains, and where the task is given. Where the task is inferred is left out, as no method here does so:
/// SUP-NB-GNS, DIFF, INF and FLAT are claims for the day on which one does.
/// </summary>
internal static class Notebook
{
    /// <summary>The name of its part of the ledger.</summary>
    public const string Experiment = "notebook";

    private const string Id = "supsup-notebook";

    private static readonly PaperFolder Folder = new("SupSupNotebook");

    /// <summary>The notebook.</summary>
    public static Paper Paper { get; } = new()
    {
        Id = Id,
        Name = "SupSup notebook",
        Title = "Supermasks in Superposition: Training and Task Inference (mnist.ipynb)",
        Ledger = Ledger.Of(Id, Folder),
        Questions = [new("Does SupSup's notebook reach the mean accuracy that it prints?", "SUP-NB-MEAN")],
        Chapters =
        [
            new(
                Experiment,
                Id,
                "SupSup",
                "SupSup's MNIST notebook",
                "A masked network without batch norm learns five permuted tasks, one epoch each, and is tested with the task given: "
                + "the numbers that the notebook prints, from one network. What the notebook prints of inferring "
                + "the task is not judged here."),
        ],
        Deviations = Folder.Read<Deviation>("Deviations.csv"),
        Analysers = [new SingleRun(Experiment)],
    };
}
