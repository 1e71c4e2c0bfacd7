using Supermask.Judging;
using Supermask.Judging.Analysers;

namespace Supermask.Papers.Zhou2019;

/// <summary>Zhou et al. (2019), Deconstructing Lottery Tickets: its abstract, and what notes report of its tables.</summary>
internal static class ZhouPaper
{
    private const string Id = "zhou2019";

    private static readonly PaperFolder Folder = new("Zhou2019");

    /// <summary>The paper.</summary>
    public static Paper Paper { get; } = new()
    {
        Id = Id,
        Name = "Zhou 2019",
        Title = "Deconstructing Lottery Tickets: Zeros, Signs, and the Supermask",
        Ledger = Ledger.Of(Id, Folder),
        Questions = [new("Does a mask make untrained weights accurate on MNIST?", "ZHOU-MNIST-CRIT")],
        Chapters =
        [
            new("zhou", "zhou", "Supermask paper", "Supermasks of lottery tickets", "A mask applied to weights that were never trained: chosen by what training would keep."),
            new("zhou-second-hand", "zhou-second-hand", "Supermask, second hand", "Supermasks of lottery tickets, second hand", "Numbers read in notes about the paper. They are measured where they can be, and never count against it.") { IsSecondHand = true },
        ],
        Deviations = Folder.Read<Deviation>("Deviations.csv"),
        Analysers = [new SecondHand("zhou-second-hand")],
    };
}
