using Supermask.Judging;

namespace Supermask.Papers.Koster2022;

/// <summary>Koster et al. (2022), Signing the Supermask: the numbers on MNIST that its repository prints.</summary>
internal static class SignedPaper
{
    private const string Id = "koster2022";

    private static readonly PaperFolder Folder = new("Koster2022");

    /// <summary>The paper.</summary>
    public static Paper Paper { get; } = new()
    {
        Id = Id,
        Name = "Koster 2022",
        Title = "Signing the Supermask: Keep, Hide, Invert",
        Ledger = Ledger.Of(Id, Folder),
        Questions = [new("Does a signed supermask reach a trained network?", "SIGN-MNIST")],
        Chapters =
        [
            new("signed", "signed", "Signed supermask", "Signed supermasks", "A mask that keeps, hides or turns the sign of constant weights: the table of the repository's page."),
        ],
        Deviations = Folder.Read<Deviation>("Deviations.csv"),
    };
}
