namespace Supermask.Papers.Nguyen2018;

/// <summary>The paper of variational continual learning, of which no network is trained here yet.</summary>
internal static class VclModule
{
    /// <summary>The module.</summary>
    public static PaperModule Module { get; } = new(VclPaper.Paper) { IsApart = true };
}
