using Supermask.Judging;
using Supermask.Judging.Analysers;

namespace Supermask.Papers.Nguyen2018;

/// <summary>Nguyen et al. (2018), variational continual learning: figures of the authors' repository, and a reproduction of it.</summary>
internal static class VclPaper
{
    private const string Id = "nguyen2018";

    private static readonly PaperFolder Folder = new("Nguyen2018");

    /// <summary>The paper.</summary>
    public static Paper Paper { get; } = new()
    {
        Id = Id,
        Name = "Nguyen 2018",
        Title = "Variational Continual Learning",
        Ledger = Ledger.Of(Id, Folder),
        Questions = [new("Does a coreset make variational continual learning more accurate?", "VCL-ORD-PM5")],
        Chapters =
        [
            new("vcl", "vcl", "VCL paper", "Variational continual learning", "Weights with a mean and a deviation, and what a task before left as the prior of the next; read off figures in the authors' repository, one run each."),
            new("vcl-second-hand", "vcl-second-hand", "VCL, second hand", "Variational continual learning, second hand", "Logs of a reproduction by somebody else, mostly of one run. None of it counts against the paper.") { IsSecondHand = true },
        ],
        Deviations = Folder.Read<Deviation>("Deviations.csv"),
        Analysers = [new SecondHand("vcl-second-hand")],
    };
}
