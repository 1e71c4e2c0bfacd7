using Supermask.Learning;
using Supermask.Methods.Classic;

namespace Supermask.Methods.Novel;

/// <summary>Where alphas play no part while a task is learned, the novel approach computes what the classic one does.</summary>
internal static class NovelReduction
{
    private const string AlphasInert = "A13a";

    /// <summary>The classic run; null where alphas act, or where the network starts as another one ended.</summary>
    public static Reduction? Of(RunOptions run) =>
        run.Method is NovelMethod { Reading: OwnMaskOnly, NetworkStart: not NovelStart.ClassicEnd } novel
            ? new Reduction(
                run with { Method = new ClassicMethod { Masking = novel.Masking } }, AlphasInert, novel.NetworkStart == NovelStart.AsClassic)
            : null;
}
