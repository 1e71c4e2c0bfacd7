using Supermask.Judging;
using Supermask.Judging.Analysers;

namespace Supermask.Papers.Wortsman2020;

/// <summary>Wortsman et al. (2020), Supermasks in Superposition: what its text states; its curves print no numbers.</summary>
internal static class SupSupPaper
{
    private const string Id = "wortsman2020";

    private static readonly PaperFolder Folder = new("Wortsman2020");

    /// <summary>The paper.</summary>
    public static Paper Paper { get; } = new()
    {
        Id = Id,
        Name = "Wortsman 2020",
        Title = "Supermasks in Superposition",
        Ledger = Ledger.Of(Id, Folder),
        Questions = [new("Does SupSup find the task among 250?", "SUP-P250")],
        Chapters =
        [
            new("supsup", "supsup", "SupSup paper", "Supermasks in superposition", "A mask a task over the same frozen random weights, and the task found by the gradient of a mix of all masks."),
            new("supsup-second-hand", "supsup-second-hand", "SupSup, second hand", "Supermasks in superposition, second hand", "What others report of the paper or it reports of others. Such numbers are measured where they can be, and never count against the paper.") { IsSecondHand = true },
        ],
        Deviations = Folder.Read<Deviation>("Deviations.csv"),
        Analysers = [new SecondHand("supsup-second-hand")],
    };
}
