using Supermask.Judging;

namespace Supermask.Papers.Zenke2017;

/// <summary>Zenke et al. (2017), synaptic intelligence: the accuracies that its authors store beside their figure of permuted tasks.</summary>
internal static class IntelligencePaper
{
    private const string Id = "zenke2017";

    private static readonly PaperFolder Folder = new("Zenke2017");

    /// <summary>The paper.</summary>
    public static Paper Paper { get; } = new()
    {
        Id = Id,
        Name = "Zenke 2017",
        Title = "Continual Learning Through Synaptic Intelligence",
        Ledger = Ledger.Of(Id, Folder),
        Questions = [new("Does synaptic intelligence forget less than fine-tuning?", "SI-ORD-BWT")],
        Chapters =
        [
            new("si", "si", "SI paper", "Synaptic intelligence", "A parameter is held the more, the more its way has lowered the losses of earlier tasks; ten permuted tasks, as matrices of accuracies in the authors' repository, one run a strength."),
        ],
        Deviations = Folder.Read<Deviation>("Deviations.csv"),
    };
}
