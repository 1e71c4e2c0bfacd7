using Supermask.Common;
using Supermask.Data;
using Supermask.Networks;

namespace Supermask.Learning;

/// <summary>A masked network that learns a mask for each task; batch norm follows its own reading of what tasks share.</summary>
/// <param name="network">The network, drawn or taken over; disposed with the learner.</param>
/// <param name="options">How a task is learned.</param>
/// <param name="random">The stream below which each task has its own.</param>
public class MaskedLearner(MultitaskNetwork network, TrainingOptions options, Randomness random) : ILearner
{
    private readonly RunningSquares? kept = options.Optimiser == OptimiserLife.Sequence ? new() : null;

    /// <summary>The network.</summary>
    public MultitaskNetwork Network => network;

    /// <inheritdoc/>
    public TaskLosses Learn(int task, ImageSet images, Action<int, int> afterStep)
    {
        using var step = StepOf(task);
        return StepLoop.Run(step, options, images, random.Derive("task", task), afterStep);
    }

    /// <summary>Prepares the network for a task, and makes the steps that learn it.</summary>
    public ITrainingStep StepOf(int task)
    {
        Prepare(task);
        network.SelectTask(task);
        return MaskedSteps.Of(network, options, kept);
    }

    /// <inheritdoc/>
    public virtual Evaluation Predict(ImageSet images, int? task)
    {
        Select(task ?? throw new NotSupportedException("This network applies the mask of a task, and has to be told which."));
        return Evaluator.Evaluate(network, images, options.Step);
    }

    /// <inheritdoc/>
    public LearnerState After(int task) => LearnerState.Of(StateOf(task));

    /// <inheritdoc/>
    public void GoOnFrom(int task, LearnerState state)
    {
        Prepare(task);
        state.CopyTo(StateOf(task));
    }

    /// <inheritdoc/>
    public virtual IEnumerable<Trace> TracesOf(int task) => [new MaskTrace(TraceNames.Mask, network.MasksOf(task))];

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    // The task that was just learned is tested as it was learned. Selecting it anew would change a blend that its own mask is
    // part of, which was taken before it was trained (A14b, A15b).
    private void Select(int task)
    {
        if (network.MaskedLayers[0].Task != task)
        {
            network.SelectTask(task);
        }
    }

    /// <summary>Sets what a method sets before a task is learned.</summary>
    protected virtual void Prepare(int task)
    {
    }

    /// <summary>Disposes the network.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            kept?.Dispose();
            network.Dispose();
        }
    }

    private IEnumerable<(string Name, TorchSharp.torch.Tensor Value)> StateOf(int task) =>
        kept?.Beside(network.TaskState(task)) ?? network.TaskState(task);
}
