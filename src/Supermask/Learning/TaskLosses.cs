namespace Supermask.Learning;

/// <summary>
/// What training on one task yields.
/// </summary>
/// <param name="StepLosses">Cross-entropy of each step's batch before the step, <c>[epochs x batches]</c>.</param>
/// <param name="StepCorrect">Images of each step's batch that were classified right before the step, <c>[epochs x batches]</c>.</param>
/// <param name="Images">Images of one epoch.</param>
/// <param name="BatchSize">Images of a step; the last of an epoch takes what is left.</param>
public sealed record TaskLosses(float[] StepLosses, int[] StepCorrect, int Images, int BatchSize)
{
    /// <summary>Steps of one epoch.</summary>
    public int BatchesPerEpoch => (Images + BatchSize - 1) / BatchSize;

    /// <summary>The reported loss of an epoch: the mean over its batches (Eq. 38).</summary>
    public double OfEpoch(int epoch) =>
        StepLosses.Skip(epoch * BatchesPerEpoch).Take(BatchesPerEpoch).Average(loss => (double)loss);

    /// <summary>Number of images in the batch of a step.</summary>
    public int ImagesOfStep(int step) => Math.Min(BatchSize, Images - (step % BatchesPerEpoch * BatchSize));

    /// <summary>Share of a step's images that were classified right before the step.</summary>
    public double AccuracyOfStep(int step) => (double)StepCorrect[step] / ImagesOfStep(step);
}
