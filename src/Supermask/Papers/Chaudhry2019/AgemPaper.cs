using Supermask.Judging;
using Supermask.Judging.Analysers;

namespace Supermask.Papers.Chaudhry2019;

/// <summary>Chaudhry et al. (2019), Efficient Lifelong Learning with A-GEM: its tables on permuted MNIST.</summary>
internal static class AgemPaper
{
    private const string Id = "chaudhry2019";

    private static readonly PaperFolder Folder = new("Chaudhry2019");

    /// <summary>The paper.</summary>
    public static Paper Paper { get; } = new()
    {
        Id = Id,
        Name = "Chaudhry 2019",
        Title = "Efficient Lifelong Learning with A-GEM",
        Ledger = Ledger.Of(Id, Folder),
        Questions = [new("Does A-GEM end between fine-tuning and joint training?", "AGEM-PM-ORD-JOINT")],
        Chapters =
        [
            new("agem", "agem", "A-GEM paper", "Averaged gradient episodic memory", "A step must not raise the mean loss on some stored images of earlier tasks; 17 permuted tasks, one pass each, as means of five runs."),
            new("agem-second-hand", "agem-second-hand", "A-GEM, second hand", "Averaged gradient episodic memory, second hand", "What others got from A-GEM and experience replay. It never counts against the paper.") { IsSecondHand = true },
        ],
        Deviations = Folder.Read<Deviation>("Deviations.csv"),
        Analysers = [new SecondHand("agem-second-hand")],
    };
}
