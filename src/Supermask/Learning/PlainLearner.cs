using Supermask.Common;
using Supermask.Data;
using Supermask.Networks;

namespace Supermask.Learning;

/// <summary>A network with trained weights that learns one task after the other by steps with autograd and hooks.</summary>
/// <param name="network">The network; disposed with the learner.</param>
/// <param name="options">How a task is learned.</param>
/// <param name="random">The stream below which each task has its own.</param>
public class PlainLearner(PlainNetwork network, TrainingOptions options, Randomness random) : ILearner
{
    private readonly RunningSquares? kept = options.Optimiser == OptimiserLife.Sequence ? new() : null;

    /// <summary>The network.</summary>
    public PlainNetwork Network => network;

    /// <inheritdoc/>
    public virtual TaskLosses Learn(int task, ImageSet images, Action<int, int> afterStep)
    {
        var hooks = HooksFor(task);
        using var step = new AutogradStep(network, options, hooks, kept);
        return StepLoop.Run(step, options, images, random.Derive("task", task), afterStep, hooks.ImagesAdded);
    }

    /// <inheritdoc/>
    /// <remarks>One set of weights serves all tasks, so that none has to be told.</remarks>
    public virtual Evaluation Predict(ImageSet images, int? task) => Evaluator.Evaluate(network, images);

    /// <inheritdoc/>
    public virtual LearnerState After(int task) => LearnerState.Of(State());

    /// <inheritdoc/>
    public virtual void GoOnFrom(int task, LearnerState state) => state.CopyTo(State());

    /// <inheritdoc/>
    public virtual IEnumerable<Trace> TracesOf(int task) => [];

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>What is added to the steps of a task.</summary>
    protected virtual StepHooks HooksFor(int task) => StepHooks.None;

    /// <summary>Every tensor that learning changes. A method that keeps tensors of its own adds them.</summary>
    protected virtual IEnumerable<(string Name, TorchSharp.torch.Tensor Value)> State() =>
        kept?.Beside(network.State()) ?? network.State();

    /// <summary>Disposes the network.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            kept?.Dispose();
            network.Dispose();
        }
    }
}
