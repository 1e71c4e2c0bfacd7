using Supermask.Masks;
using Supermask.Tasks;

namespace Supermask.Training;

/// <summary>
/// One optimiser step after the other on the selected task of one network. A step may keep what it learns in an order of
/// its own: the network's own tensors hold it after <see cref="WriteBack"/> and when the step is disposed.
/// </summary>
public interface ITrainingStep : IDisposable
{
    /// <summary>Takes a step: forward, cross-entropy, backward, RMSprop (3.5.2, Eq. 36-37).</summary>
    /// <param name="batch">The images, at least 2.</param>
    StepResult Take(ImageBatch batch);

    /// <summary>Brings the network's own tensors up to date.</summary>
    void WriteBack();
}

/// <summary>What a step saw of its batch before it changed the network.</summary>
/// <param name="Loss">The mean cross-entropy of the batch.</param>
/// <param name="Correct">Number of images whose largest logit was that of their label.</param>
public readonly record struct StepResult(float Loss, int Correct);

/// <summary>How steps and predictions are computed. Both ways are the same mathematics and differ by rounding.</summary>
public enum StepKind
{
    /// <summary>Without an autograd graph, in fused passes that leave black pixels out.</summary>
    Fast,

    /// <summary>With autograd and TorchSharp's optimiser, as the method is written down.</summary>
    Reference,
}

/// <summary>Makes steps.</summary>
public static class TrainingSteps
{
    /// <summary>A step of the kind that the options name, with a new RMSprop, for the task that the network has selected.</summary>
    /// <exception cref="ArgumentException">The network has selected a weighted sum of masks, which is not trained.</exception>
    public static ITrainingStep Of(MultitaskNetwork network, TrainingOptions options)
    {
        if (network.MaskedLayers.Any(layer => layer.Task < 0))
        {
            throw new ArgumentException(
                "Only a task can be trained, and the network has selected the weighted sum of stored masks. "
                + "Call SelectTask with a task from 0 first.",
                nameof(network));
        }

        return options.Step == StepKind.Reference
            ? new ReferenceStep(network, options)
            : new Fast.FastStep(network, options);
    }
}
