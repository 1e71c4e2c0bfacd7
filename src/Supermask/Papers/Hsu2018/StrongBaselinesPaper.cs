using Supermask.Judging;
using Supermask.Judging.Analysers;

namespace Supermask.Papers.Hsu2018;

/// <summary>Hsu et al. (2018), a case for strong baselines: its table on pairs of digits.</summary>
internal static class StrongBaselinesPaper
{
    private const string Id = "hsu2018";

    private static readonly PaperFolder Folder = new("Hsu2018");

    /// <summary>The paper.</summary>
    public static Paper Paper { get; } = new()
    {
        Id = Id,
        Name = "Hsu 2018",
        Title = "Re-evaluating Continual Learning Scenarios: A Categorization and Case for Strong Baselines",
        Ledger = Ledger.Of(Id, Folder),
        Questions = [new("Is rehearsal of a few stored images above EWC by 50 points where all digits are told apart?", "HSU-ORD-NR-EWC")],
        Chapters =
        [
            new("strong-baselines", "strong-baselines", "Strong baselines", "A case for strong baselines", "Plain baselines beside methods of continual learning, with equal memory, in three scenarios on pairs of digits; means of ten runs with their deviations."),
            new("strong-baselines-second-hand", "strong-baselines-second-hand", "Strong baselines, second hand", "A case for strong baselines, second hand", "Rows that the paper copies from another, and one of its tables by a transcription. None of it counts against the paper.") { IsSecondHand = true },
        ],
        Deviations = Folder.Read<Deviation>("Deviations.csv"),
        Analysers = [new SecondHand("strong-baselines-second-hand")],
    };
}
