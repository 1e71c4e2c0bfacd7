namespace Supermask.Learning;

/// <summary>
/// What a learner that is not told the task decides at one of its checks: which mask it trains until the next. Those of a task are
/// kept as the trace <see cref="TraceNames.Allocation"/>.
/// </summary>
/// <param name="Batch">Batches of the task before this check.</param>
/// <param name="Mask">The mask that is trained; null where none is, as the budget of masks is used up.</param>
/// <param name="Allocated">Masks that are allocated, with this one.</param>
/// <param name="Evidence">
/// <c>k max nu</c>, from 1 to k: how far the likeliest of the k masks stands out. Not a number where no gradient was taken.
/// </param>
public sealed record Allocation(int Batch, int? Mask, int Allocated, double Evidence)
{
    /// <summary>The shapes of the trace: a number for each check in each of four layers, the members of this record in their order.</summary>
    public static IReadOnlyList<int[]> Shapes { get; } = [.. Enumerable.Repeat(new[] { TracePromise.AnyLength }, 4)];

    private const int NoMask = -1;

    /// <summary>The trace of a task, <c>[4][checks]</c>; a mask of -1 stands for none.</summary>
    public static FloatTrace TraceOf(IReadOnlyCollection<Allocation> checks) => new(
        TraceNames.Allocation,
        [
            [.. checks.Select(check => (float)check.Batch)],
            [.. checks.Select(check => (float)(check.Mask ?? NoMask))],
            [.. checks.Select(check => (float)check.Allocated)],
            [.. checks.Select(check => (float)check.Evidence)],
        ]);

    /// <summary>The checks of a task.</summary>
    /// <param name="layers">The layers of its trace.</param>
    public static Allocation[] Of(IReadOnlyList<float[]> layers) => [.. layers[0].Select((batch, check) => new Allocation(
        (int)batch, layers[1][check] is var mask && mask == NoMask ? null : (int)mask, (int)layers[2][check], layers[3][check]))];
}
