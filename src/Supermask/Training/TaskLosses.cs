namespace Supermask.Training;

/// <summary>
/// What training on one task yields.
/// </summary>
/// <param name="StepLosses">Cross-entropy of each step's batch before the step, <c>[epochs x batches]</c>.</param>
/// <param name="BatchesPerEpoch">Steps of one epoch.</param>
public sealed record TaskLosses(float[] StepLosses, int BatchesPerEpoch)
{
    /// <summary>The reported loss of an epoch: the mean over its batches (Eq. 38).</summary>
    public double OfEpoch(int epoch) =>
        StepLosses.Skip(epoch * BatchesPerEpoch).Take(BatchesPerEpoch).Average(loss => (double)loss);
}
