using Supermask.Learning;
using Supermask.Networks;

namespace Supermask.Unit.Runs;

/// <summary>Traces that no learner kept.</summary>
internal static class MadeUpTraces
{
    /// <summary>Those that are given, under the names that masked methods keep them by.</summary>
    public static IReadOnlyList<Trace> Of(BitMask[] masks, float[][]? means = null, double[][]? alphas = null) =>
    [
        new MaskTrace(TraceNames.Mask, masks),
        .. means is { Length: > 0 } ? new Trace[] { new FloatTrace(TraceNames.Mean, means) } : [],
        .. alphas is { Length: > 0 } ? new Trace[] { new NumberTrace(TraceNames.Alpha, alphas) } : [],
    ];
}
