using Supermask.Judging;
using Supermask.Judging.Analysers;

namespace Supermask.Papers.Serra2018;

/// <summary>Serra et al. (2018), hard attention to the task: what its text states of MNIST.</summary>
internal static class HatPaper
{
    private const string Id = "serra2018";

    private static readonly PaperFolder Folder = new("Serra2018");

    /// <summary>The paper.</summary>
    public static Paper Paper { get; } = new()
    {
        Id = Id,
        Name = "Serra 2018",
        Title = "Overcoming Catastrophic Forgetting with Hard Attention to the Task",
        Ledger = Ledger.Of(Id, Folder),
        Questions = [new("Does HAT reach 98.6 % on ten permuted tasks?", "HAT-PM")],
        Chapters =
        [
            new("hat", "hat", "HAT paper", "Hard attention to the task", "A gate for each hidden unit and task, learned with the weights, which are then protected between units in use; means of ten runs."),
            new("hat-second-hand", "hat-second-hand", "HAT, second hand", "Hard attention to the task, second hand", "What the paper reports of another one. It never counts against either.") { IsSecondHand = true },
        ],
        Deviations = Folder.Read<Deviation>("Deviations.csv"),
        Analysers = [new SecondHand("hat-second-hand")],
    };
}
