using Supermask.Judging;
using Supermask.Judging.Analysers;

namespace Supermask.Papers.SupSupNotebook;

/// <summary>
/// The notebook <c>mnist.ipynb</c> with which Wortsman et al. (2020), Supermasks in Superposition, show their method: what
/// it prints while it trains, where the task is given, and where it is inferred. What it says of 2,500 tasks, SUP-NB-FLAT, is
/// left out: its five tasks do not show it.
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
        Questions =
        [
            new("Does SupSup's notebook reach the mean accuracy that it prints?", "SUP-NB-MEAN"),
            new("Does SupSup find the task of an image by itself?", "SUP-NB-INF"),
        ],
        Chapters =
        [
            new(
                Experiment,
                Id,
                "SupSup",
                "SupSup's MNIST notebook",
                "A masked network without batch norm learns five permuted tasks, one epoch each, and is tested with the task given "
                + "and with the task inferred: the numbers that the notebook prints, from one network."),
        ],
        Deviations = Folder.Read<Deviation>("Deviations.csv"),
        Analysers = [new SingleRun(Experiment)],
    };
}
