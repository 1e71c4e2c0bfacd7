using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.Vcl;

/// <summary>Learns the distribution of weights, with what the task before left as the prior.</summary>
/// <param name="model">The network of the means.</param>
/// <param name="method">The options.</param>
/// <param name="context">The run.</param>
public sealed class VclStrategy(HeadedModel model, VclMethod method, LearningContext context) : Strategy(model)
{
    private readonly GaussianModel weights = new(model, method.Deviation);
    private readonly ImageMemory coreset = new(method.Coreset * context.Run.Tasks.Count, context.Run.Network.Inputs);
    private Prior? prior;
    private Draws? noise;
    private int learned;
    private int studied;

    // Learned from the coresets when something is predicted first; forgotten when the next task begins.
    private CoresetCopy? copy;

    /// <summary>The divergence of what a task trains from its prior, in nats.</summary>
    public double DivergenceOf(int task)
    {
        using var _ = no_grad();
        using var divergence = prior!.DivergenceOf(weights, task);
        return divergence.item<float>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Name, Parameter Value)> Trained(int task) => weights.TrainedBy(task);

    /// <inheritdoc/>
    /// <remarks>Without the images of the coreset, which are learned before predicting only.</remarks>
    public override StudiedImages Studied(int task, ImageSet images)
    {
        var rows = CoresetRows(task, images).ToHashSet();
        var rest = images.Select([.. Enumerable.Range(0, images.Count).Where(row => !rows.Contains(row))]);
        studied = rest.Count;
        return new StudiedImages(task, rest);
    }

    /// <inheritdoc/>
    public override void Begin(TaskStart start)
    {
        Forget(start.Task);
        noise = new Draws(context.Random.Derive("noise", start.Task));
        if (start.Task == 0 && method.StartsAtMaximumLikelihood)
        {
            LearnMeans(start.Images);
        }
    }

    /// <inheritdoc/>
    public override Tensor Logits(ForwardPass pass) => weights.WithNoise(pass.Images, pass.Tasks[0], noise!);

    /// <inheritdoc/>
    public override Tensor Loss(StepPass taken, Tensor crossEntropy) =>
        crossEntropy.Plus(prior!.DivergenceOf(weights, taken.Task).Times(method.Strength / studied));

    /// <inheritdoc/>
    public override void Finish(int task, ImageSet images)
    {
        coreset.Store(task, images, CoresetRows(task, images));
        learned = task + 1;
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Name, Tensor Value)> KeptOf(int task) => weights.Spreads.AsState().Concat(coreset.State());

    /// <inheritdoc/>
    public override void GoOnFrom(int task, LearnerState state)
    {
        base.GoOnFrom(task, state);
        Forget(task + 1);
        learned = task + 1;
    }

    /// <inheritdoc/>
    public override Evaluation Predict(ImageSet images, int? task)
    {
        if (task is null && Model.Use == HeadUse.OfEachTask)
        {
            return base.Predict(images, task);
        }

        var predicting = coreset.Count > 0 ? (copy ??= CopyOf()).Weights : weights;
        return predicting.Predict(images, task ?? 0, method.Samples, new Draws(context.Random.Derive("prediction")));
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            copy?.Dispose();
            prior?.Dispose();
            coreset.Dispose();
            weights.Dispose();
        }

        base.Dispose(disposing);
    }

    private int[] CoresetRows(int task, ImageSet images) =>
        new Draws(context.Random.Derive("coreset", task)).Distinct(method.Coreset, images.Count);

    private CoresetCopy CopyOf() => CoresetCopy.Learned(weights, coreset, learned, method, context);

    private void Forget(int tasks)
    {
        copy?.Dispose();
        copy = null;
        prior?.Dispose();
        prior = Prior.Of(weights, tasks);
    }

    // With an optimiser of its own, so that the one of the task starts as without this.
    private void LearnMeans(ImageSet images)
    {
        var rest = Studied(0, images);
        using var updates = new TrainedUpdates(method.Optimiser, context.Run.Training);
        updates.Begin(context.Run.Training.StepsOf(rest.Count));
        var step = new TrainedStep(new Strategy(Model), updates);
        TrainedLoop.Run(
            rest,
            new TaskBatch(0, rest.Inputs, context.Run.Training.BatchSize),
            context.Run.Training,
            context.Random.Derive("maximum likelihood"),
            step.Take,
            (_, _) => { });
    }
}
