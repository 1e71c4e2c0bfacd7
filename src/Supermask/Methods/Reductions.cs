using Supermask.Common;
using Supermask.Learning;
using Supermask.Methods.Novel;

namespace Supermask.Methods;

/// <summary>
/// The methods that some reading makes the computation of another one. A difference between two arms of one computation is
/// decided by that reading and not by measuring. No run's key depends on this list.
/// </summary>
[PartsList]
public static class Reductions
{
    private static readonly Func<RunOptions, Reduction?>[] All = [NovelReduction.Of];

    /// <summary>What makes one computation of two runs; null where they are two, or one and the same run.</summary>
    /// <returns>The choice, and whether both also share their draws.</returns>
    public static SameComputation? Between(RunOptions one, RunOptions other)
    {
        var (first, second) = (Of(one), Of(other));
        string[] choices = [.. new[] { first.Choice, second.Choice }.Where(choice => choice.Length > 0).Distinct()];
        return choices.Length > 0 && first.Run == second.Run
            ? new SameComputation(string.Join(" and ", choices), first.SharesDraws && second.SharesDraws)
            : null;
    }

    private static Reduction Of(RunOptions run) =>
        All.Select(reduce => reduce(run)).FirstOrDefault(reduced => reduced is not null) ?? new Reduction(run, "", SharesDraws: true);
}

/// <summary>Why two arms are one computation.</summary>
/// <param name="Choice">The choice of reading, such as <c>A13a</c>.</param>
/// <param name="SharesDraws">Whether every bit is the same, or the draws of their starts and orders differ.</param>
public sealed record SameComputation(string Choice, bool SharesDraws);
