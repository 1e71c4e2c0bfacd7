namespace Supermask.Methods.Ewc;

/// <summary>
/// What public codes of EWC mean by the diagonal of the Fisher information. With g the gradient of the log-likelihood of a label of
/// one image, and p the model's probability of it:
/// </summary>
public enum FisherVersion
{
    /// <summary>The mean over images of the sum over classes of <c>p g^2</c>: the Fisher information itself.</summary>
    Exact,

    /// <summary>The mean of <c>g^2</c> for a label that the model draws: an estimate of it (Kirkpatrick et al. 2017).</summary>
    Sampled,

    /// <summary>The mean of <c>g^2</c> for the label that the model predicts (Hsu et al. 2018).</summary>
    Predicted,

    /// <summary>The mean of <c>g^2</c> for the true label; it vanishes where all images are fitted.</summary>
    Empirical,

    /// <summary>The mean over batches of the square of the mean of g for true labels, which is no Fisher information.</summary>
    Batched,

    /// <summary>The mean of <c>p g^2</c> for the true label.</summary>
    Mixed,
}
