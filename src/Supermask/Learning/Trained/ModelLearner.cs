using Supermask.Common;
using Supermask.Data;
using Supermask.Networks;
using Supermask.Networks.Updates;
using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>
/// Learns tasks by steps with autograd on whatever is trained: one network, one a task, one that grows. Who derives from it says
/// what a step does, what a task leaves, and how images are predicted.
/// </summary>
/// <param name="run">The options of the run.</param>
/// <param name="rule">How the optimiser changes what it trains.</param>
/// <param name="random">The stream of the seed.</param>
public abstract class ModelLearner(RunOptions run, UpdateRule rule, Randomness random) : ILearner
{
    /// <summary>The options of the run.</summary>
    protected RunOptions Run => run;

    /// <summary>The stream of the seed.</summary>
    protected Randomness Random => random;

    /// <summary>The optimiser.</summary>
    protected TrainedUpdates Updates { get; } = new(rule, run.Training);

    /// <inheritdoc/>
    public virtual TaskLosses Learn(int task, ImageSet images, Action<int, int> afterStep)
    {
        var studied = Studied(task, images);
        var steps = run.Training.StepsOf(studied.Count);
        Updates.Begin(steps);
        Begin(new TaskStart(task, images, steps, (run.Training with { Epochs = 1, Batches = null }).StepsOf(studied.Count)));
        var batch = new TaskBatch(task, studied.Inputs, run.Training.BatchSize + ImagesAdded(task));
        var losses = TrainedLoop.Run(studied, batch, run.Training, StreamOf(task), Take, afterStep);
        Finish(task, images);
        return losses;
    }

    /// <inheritdoc/>
    public abstract Evaluation Predict(ImageSet images, int? task);

    /// <inheritdoc/>
    public LearnerState After(int task)
    {
        // What is made only to be copied goes with the scope; the copies stay.
        using var scope = NewDisposeScope();
        var state = LearnerState.Of([.. StateOf(task), .. Updates.State()]);
        foreach (var copy in state.Tensors.Values)
        {
            copy.DetachFromDisposeScope();
        }

        return state;
    }

    /// <inheritdoc/>
    public void GoOnFrom(int task, LearnerState state)
    {
        Updates.GoOnFrom(state);
        Restore(task, state);
    }

    /// <inheritdoc/>
    public virtual IEnumerable<Trace> TracesOf(int task) => [];

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The stream of a task, from which its images are shuffled.</summary>
    protected virtual Randomness StreamOf(int task) => random.Derive("task", task);

    /// <summary>The images that the steps of a task go over: its own.</summary>
    protected virtual StudiedImages Studied(int task, ImageSet images) => new(task, images);

    /// <summary>The most images that a step adds to its batch.</summary>
    protected virtual int ImagesAdded(int task) => 0;

    /// <summary>Called before the first step of a task.</summary>
    protected virtual void Begin(TaskStart start)
    {
    }

    /// <summary>Takes a step on a batch of the task's images.</summary>
    protected abstract StepResult Take(TaskBatch batch);

    /// <summary>Called after the last step of a task.</summary>
    protected virtual void Finish(int task, ImageSet images)
    {
    }

    /// <summary>Every tensor that learning a task, the last one learned, has changed or added, by name; the optimiser's aside.</summary>
    protected abstract IEnumerable<(string Name, Tensor Value)> StateOf(int task);

    /// <summary>Goes on from a task that was learned before. What a task adds has to be made before it is copied to.</summary>
    protected virtual void Restore(int task, LearnerState state) => state.CopyTo(StateOf(task));

    /// <summary>Disposes what the learner keeps.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Updates.Dispose();
        }
    }
}
