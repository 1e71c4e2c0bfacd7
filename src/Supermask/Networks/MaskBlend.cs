namespace Supermask.Networks;

/// <summary>How the forward pass of a task is made up of masks: shares of its own and of those of other tasks.</summary>
/// <param name="OwnShare">The factor of the task's own mask, through which alone gradients pass.</param>
/// <param name="Shares">The factor of each task's mask, frozen; 0 where it plays no part.</param>
public sealed record MaskBlend(double OwnShare, IReadOnlyList<double> Shares)
{
    /// <summary>Whether the own mask acts alone and whole, as in the classic approach.</summary>
    public bool IsOwnOnly => OwnShare == 1 && Shares.All(share => share == 0);
}
