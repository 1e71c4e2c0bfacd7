using Supermask.Learning;

namespace Supermask.Methods;

/// <summary>What a run comes to, because a choice of reading makes all that its method adds inert.</summary>
/// <param name="Run">The run of another method that computes the same but for its draws.</param>
/// <param name="Choice">The choice of reading that makes it so, such as <c>A13a</c>.</param>
/// <param name="SharesDraws">Whether both start from the same draws and see the images in the same order, and so learn the same bits.</param>
public sealed record Reduction(RunOptions Run, string Choice, bool SharesDraws);
