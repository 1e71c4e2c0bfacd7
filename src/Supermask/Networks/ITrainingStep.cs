using Supermask.Tasks;

namespace Supermask.Networks;

/// <summary>
/// One optimiser step after the other on one network. A step may keep what it learns in an order of its own: the network's
/// own tensors hold it after <see cref="WriteBack"/> and when the step is disposed.
/// </summary>
public interface ITrainingStep : IDisposable
{
    /// <summary>Takes a step: forward, cross-entropy, backward, RMSprop (3.5.2, Eq. 36-37).</summary>
    /// <param name="batch">The images, at least 2 where the network has batch norm.</param>
    StepResult Take(ImageBatch batch);

    /// <summary>Brings the network's own tensors up to date.</summary>
    void WriteBack();
}

/// <summary>What a step saw of its batch before it changed the network.</summary>
/// <param name="Loss">The mean cross-entropy of the batch.</param>
/// <param name="Correct">Number of images whose largest logit was that of their label.</param>
public readonly record struct StepResult(float Loss, int Correct);
