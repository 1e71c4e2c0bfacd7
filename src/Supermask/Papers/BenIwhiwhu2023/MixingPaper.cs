using Supermask.Judging;

namespace Supermask.Papers.BenIwhiwhu2023;

/// <summary>Ben-Iwhiwhu et al. (2023), modulating masks: no number on classification is published.</summary>
internal static class MixingPaper
{
    private const string Id = "beniwhiwhu2023";

    private static readonly PaperFolder Folder = new("BenIwhiwhu2023");

    /// <summary>The paper.</summary>
    public static Paper Paper { get; } = new()
    {
        Id = Id,
        Name = "Ben-Iwhiwhu 2023",
        Title = "Lifelong Reinforcement Learning with Modulating Masks",
        Ledger = Ledger.Of(Id, Folder),
        Chapters =
        [
            new("mask-lc", "mask-lc", "Mask LC", "Modulating masks", "A new task's scores are mixed with those of earlier ones. Made for reinforcement learning; nothing is published on classification."),
        ],
    };
}
