using Supermask.Judging;
using Supermask.Judging.Analysers;

namespace Supermask.Papers.Ramanujan2020;

/// <summary>Ramanujan et al. (2020), edge-popup: its repository prints accuracies on ImageNet alone.</summary>
internal static class EdgePopupPaper
{
    private const string Id = "ramanujan2020";

    private static readonly PaperFolder Folder = new("Ramanujan2020");

    /// <summary>The paper.</summary>
    public static Paper Paper { get; } = new()
    {
        Id = Id,
        Name = "Ramanujan 2020",
        Title = "What's Hidden in a Randomly Weighted Neural Network?",
        Ledger = Ledger.Of(Id, Folder),
        Questions = [new("Is a mask best where it uses 30 to 70 % of the weights?", "EP-KBEST")],
        Chapters =
        [
            new("edge-popup", "edge-popup", "Edge-popup", "Edge-popup", "The largest scores of a layer make the mask of frozen random weights: the table of the repository's page, on ImageNet."),
            new("edge-popup-second-hand", "edge-popup-second-hand", "Edge-popup, second hand", "Edge-popup, second hand", "What notes report of the paper. It never counts against it.") { IsSecondHand = true },
        ],
        Deviations = Folder.Read<Deviation>("Deviations.csv"),
        Analysers = [new SecondHand("edge-popup-second-hand")],
    };
}
