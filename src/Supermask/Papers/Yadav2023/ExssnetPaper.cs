using Supermask.Judging;

namespace Supermask.Papers.Yadav2023;

/// <summary>Yadav and Bansal (2023), EXSSNET: what its abstract states, as its tables were not read.</summary>
internal static class ExssnetPaper
{
    private const string Id = "yadav2023";

    private static readonly PaperFolder Folder = new("Yadav2023");

    /// <summary>The paper.</summary>
    public static Paper Paper { get; } = new()
    {
        Id = Id,
        Name = "Yadav 2023",
        Title = "Exclusive Supermask Subnetwork Training for Continual Learning",
        Ledger = Ledger.Of(Id, Folder),
        Questions = [new("Is EXSSNET more accurate than SupSup with sparse masks?", "EXS-GAIN")],
        Chapters =
        [
            new("exssnet", "exssnet", "EXSSNET", "Exclusive supermasks", "After its mask is learned, a task trains those of its weights that no earlier mask uses: what the abstract states."),
        ],
        Deviations = Folder.Read<Deviation>("Deviations.csv"),
    };
}
