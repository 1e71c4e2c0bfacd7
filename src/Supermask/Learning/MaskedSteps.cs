using Supermask.Networks;
using Supermask.Networks.Fast;

namespace Supermask.Learning;

/// <summary>Makes the steps and the forward passes of masked networks, fast ones where there are any.</summary>
public static class MaskedSteps
{
    /// <summary>A step of the kind that the options name, by RMSprop, for the task that the network has selected.</summary>
    /// <param name="network">The network.</param>
    /// <param name="options">How a task is learned.</param>
    /// <param name="kept">What an optimiser that outlives the task remembers; null for a new one.</param>
    /// <exception cref="ArgumentException">The network has selected a weighted sum of masks, which is not trained.</exception>
    public static ITrainingStep Of(MultitaskNetwork network, TrainingOptions options, RunningSquares? kept = null)
    {
        if (network.MaskedLayers.Any(layer => layer.Task < 0))
        {
            throw new ArgumentException(
                "Only a task can be trained, and the network has selected the weighted sum of stored masks. "
                + "Call SelectTask with a task from 0 first.",
                nameof(network));
        }

        return IsFast(network, options.Step)
            ? new FastStep(network, options.BatchSize, options.LearningRate, kept)
            : new AutogradStep(network, options, StepHooks.None, kept);
    }

    /// <summary>The forward pass with the masks and batch norms that a network has selected as they are now.</summary>
    /// <param name="network">The network, in evaluation mode.</param>
    /// <param name="kind">How it is computed.</param>
    /// <param name="capacity">The most images of a batch.</param>
    public static IForwardPass PassOf(MultitaskNetwork network, StepKind kind, int capacity) =>
        IsFast(network, kind) ? new FastPass(network, capacity) : new ModulePass(network);

    private static bool IsFast(MultitaskNetwork network, StepKind kind) => kind == StepKind.Fast && FastStep.Serves(network.Plan);
}
