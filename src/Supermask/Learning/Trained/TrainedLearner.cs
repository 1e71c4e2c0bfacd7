using Supermask.Common;
using Supermask.Data;
using Supermask.Networks;
using Supermask.Networks.Updates;
using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>One network with trained weights that learns one task after the other, as fine-tuning does but for its strategy.</summary>
public sealed class TrainedLearner : ModelLearner
{
    private readonly HeadedModel model;
    private readonly Strategy strategy;
    private readonly TrainedStep step;

    /// <summary>A learner that has learned nothing.</summary>
    /// <param name="run">The options of the run.</param>
    /// <param name="rule">How the optimiser changes what it trains.</param>
    /// <param name="random">The stream of the seed.</param>
    /// <param name="strategy">What makes the method; disposed with the learner, and its network too.</param>
    public TrainedLearner(RunOptions run, UpdateRule rule, Randomness random, Strategy strategy)
        : base(run, rule, random)
    {
        (this.strategy, model) = (strategy, strategy.Model);
        step = new TrainedStep(strategy, Updates);
    }

    /// <inheritdoc/>
    public override Evaluation Predict(ImageSet images, int? task)
    {
        model.Network.eval();
        return strategy.Predict(images, task);
    }

    /// <inheritdoc/>
    public override IEnumerable<Trace> TracesOf(int task) => strategy.TracesOf(task);

    /// <inheritdoc/>
    protected override StudiedImages Studied(int task, ImageSet images) => strategy.Studied(task, images);

    /// <inheritdoc/>
    protected override int ImagesAdded(int task) => strategy.ImagesAdded(task);

    /// <inheritdoc/>
    protected override void Begin(TaskStart start)
    {
        model.See(start.Images.Labels);
        model.Network.eval();
        strategy.Begin(start);
        model.Network.train();
    }

    /// <inheritdoc/>
    protected override StepResult Take(TaskBatch batch) => strategy.Take(step, batch);

    /// <inheritdoc/>
    protected override void Finish(int task, ImageSet images)
    {
        model.Network.eval();
        strategy.Finish(task, images);
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Tensor Value)> StateOf(int task) => model.State().Concat(strategy.KeptOf(task));

    /// <inheritdoc/>
    protected override void Restore(int task, LearnerState state)
    {
        state.CopyTo(model.State());
        strategy.GoOnFrom(task, state);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            strategy.Dispose();
            model.Dispose();
        }

        base.Dispose(disposing);
    }
}
