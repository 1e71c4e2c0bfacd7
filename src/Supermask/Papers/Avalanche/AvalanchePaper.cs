using Supermask.Judging;
using Supermask.Judging.Analysers;

namespace Supermask.Papers.Avalanche;

/// <summary>The baselines of the library Avalanche: targets that its tests ask of one seed each.</summary>
internal static class AvalanchePaper
{
    private const string Id = "avalanche";

    private static readonly PaperFolder Folder = new("Avalanche");

    /// <summary>The paper.</summary>
    public static Paper Paper { get; } = new()
    {
        Id = Id,
        Name = "Avalanche baselines",
        Title = "Continual Learning Baselines",
        Ledger = Ledger.Of(Id, Folder),
        Questions = [new("Does LwF lose all but the last pair of digits where all digits are told apart?", "AVL-LWF-SM")],
        Chapters =
        [
            new("baselines", "baselines", "Avalanche", "Baselines of Avalanche", "Targets of a library's tests for its own versions of methods, one seed each; a test there fails only where a run is below its target by more than a margin."),
            new("baselines-second-hand", "baselines-second-hand", "Avalanche, second hand", "Baselines of Avalanche, second hand", "What a comment in an example of the library says. It never counts against it.") { IsSecondHand = true },
        ],
        Deviations = Folder.Read<Deviation>("Deviations.csv"),
        Analysers = [new SecondHand("baselines-second-hand")],
    };
}
