using Supermask.Common;
using Supermask.Data;
using Supermask.Networks;
using Supermask.Networks.Effective;
using static TorchSharp.torch;

namespace Supermask.Learning;

/// <summary>
/// Learns each task by steps without autograd, over weights that are made of what the method learns, and predicts by the weights
/// that it keeps of the task.
/// </summary>
/// <param name="run">The options of the run.</param>
/// <param name="random">The stream of its seed.</param>
/// <typeparam name="T">What the weights of a layer are made of while they learn.</typeparam>
public abstract class EffectiveLearner<T>(RunOptions run, Randomness random) : ILearner
    where T : IEffectiveWeights
{
    /// <summary>The options of the run.</summary>
    protected RunOptions Run => run;

    /// <summary>The stream of its seed.</summary>
    protected Randomness Random => random;

    /// <summary>The linear layers of the network.</summary>
    protected IReadOnlyList<LayerPlan.Linear> Linear { get; } = [.. run.Network.Layers.OfType<LayerPlan.Linear>()];

    /// <inheritdoc/>
    public virtual TaskLosses Learn(int task, ImageSet images, Action<int, int> afterStep)
    {
        using var started = Begin(task, run.Training.StepsOf(images.Count));
        var losses = StepLoop.Run(started.Step, run.Training, images, random.Derive("task", task), afterStep);
        Finish(task, started);
        return losses;
    }

    /// <inheritdoc/>
    public virtual Evaluation Predict(ImageSet images, int? task) =>
        PredictAs(task ?? throw new NotSupportedException("This network applies what it keeps of a task, and has to be told which."), images);

    /// <inheritdoc/>
    public abstract LearnerState After(int task);

    /// <inheritdoc/>
    public abstract void GoOnFrom(int task, LearnerState state);

    /// <inheritdoc/>
    public abstract IEnumerable<Trace> TracesOf(int task);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Predicts images as those of a task; one that is not learned yet as it would start.</summary>
    protected Evaluation PredictAs(int task, ImageSet images) =>
        Evaluator.Evaluate(images, _ => new EffectiveForward(run.Network, StatisticsOf(task), WeightsOf(task)));

    /// <summary>What a task starts from.</summary>
    /// <param name="task">The task.</param>
    /// <param name="steps">Steps of the task.</param>
    protected abstract StartedTask<T> Begin(int task, int steps);

    /// <summary>Keeps what a task has learned.</summary>
    protected abstract void Finish(int task, StartedTask<T> started);

    /// <summary>The weights by which a task is predicted, one tensor a linear layer; the caller disposes them.</summary>
    protected abstract Tensor[] WeightsOf(int task);

    /// <summary>The statistics of batch norm by which a task is predicted.</summary>
    protected abstract KeptNormPass StatisticsOf(int task);

    /// <summary>Disposes what is kept.</summary>
    protected abstract void Dispose(bool disposing);

    /// <summary>Statistics of batch norm that have seen nothing.</summary>
    protected NormState[] NewNorms() => [.. run.Network.Layers.OfType<LayerPlan.Norm>().Select(layer => new NormState(layer.Features))];

    /// <summary>The stream of a linear layer, from which masked networks draw too.</summary>
    protected Randomness StreamOf(int layer) => random.Derive("network").Derive("layer", layer);

    /// <summary>Scores of a task as they start: within one over the root of the fan-in.</summary>
    protected Tensor ScoresOf(int task, int layer) => RandomTensors.Uniform(
        [Linear[layer].Outputs, Linear[layer].Inputs], RandomTensors.ScoreBound(Linear[layer].Inputs), StreamOf(layer).Derive("scores", task));
}
