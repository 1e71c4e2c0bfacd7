using Supermask.Judging;
using Supermask.Judging.Analysers;

namespace Supermask.Papers.Kang2022;

/// <summary>Kang et al. (2022), Winning Subnetworks: its tables on permuted MNIST, and what it states of 250 tasks.</summary>
internal static class WsnPaper
{
    private const string Id = "kang2022";

    private static readonly PaperFolder Folder = new("Kang2022");

    /// <summary>The paper.</summary>
    public static Paper Paper { get; } = new()
    {
        Id = Id,
        Name = "Kang 2022",
        Title = "Forget-free Continual Learning with Winning Subnetworks",
        Ledger = Ledger.Of(Id, Folder),
        Questions = [new("Does WSN reach the accuracy of its table with a tenth of the weights a task?", "WSN-PM-C010")],
        Chapters =
        [
            new("wsn", "wsn", "WSN paper", "Winning subnetworks", "Weights and masks learned together, each weight trained by the first task that uses it; ten permuted tasks with a head each, as means of five runs."),
            new("wsn-second-hand", "wsn-second-hand", "WSN, second hand", "Winning subnetworks, second hand", "What the paper reports of another one on a network that does not fit. It never counts against the paper.") { IsSecondHand = true },
        ],
        Deviations = Folder.Read<Deviation>("Deviations.csv"),
        Analysers = [new SecondHand("wsn-second-hand")],
    };
}
