using Supermask.Judging;
using Supermask.Judging.Analysers;

namespace Supermask.Papers.VandeVen2018;

/// <summary>van de Ven and Tolias (2018): eleven methods in three scenarios, on pairs of digits and on permuted tasks.</summary>
internal static class ScenariosPaper
{
    private const string Id = "vandeven2018";

    private static readonly PaperFolder Folder = new("VandeVen2018");

    /// <summary>The paper.</summary>
    public static Paper Paper { get; } = new()
    {
        Id = Id,
        Name = "van de Ven 2018",
        Title = "Generative replay with feedback connections as a general strategy for continual learning",
        Ledger = Ledger.Of(Id, Folder),
        Questions = [new("Does EWC keep only the last pair of digits where classes of all tasks are told apart?", "VDV18-SM-EWC-C")],
        Chapters =
        [
            new("three-scenarios", "three-scenarios", "Three scenarios", "Three scenarios of continual learning", "The same methods where the task is told, where it need not be, and where classes of all tasks are told apart; means of 20 runs with their standard errors."),
            new("three-scenarios-second-hand", "three-scenarios-second-hand", "Three scenarios, second hand", "Three scenarios of continual learning, second hand", "What transcriptions tell of the authors' later paper, and what was read off a figure of their code. None of it counts against the paper.") { IsSecondHand = true },
        ],
        Deviations = Folder.Read<Deviation>("Deviations.csv"),
        Analysers = [new SecondHand("three-scenarios-second-hand")],
    };
}
