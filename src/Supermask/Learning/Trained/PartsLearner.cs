using Supermask.Common;
using Supermask.Data;
using Supermask.Networks;
using Supermask.Networks.Updates;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>Learns a model of whose parts each task has its own.</summary>
/// <param name="run">The options of the run.</param>
/// <param name="rule">How the optimiser changes what it trains.</param>
/// <param name="random">The stream of the seed.</param>
public abstract class PartsLearner(RunOptions run, UpdateRule rule, Randomness random) : ModelLearner(run, rule, random)
{
    /// <inheritdoc/>
    public override Evaluation Predict(ImageSet images, int? task) => task is { } told
        ? Evaluator.Evaluate(images, _ => new LogitsPass(pass => Logits(pass.Images, told), told))
        : throw new NotSupportedException("Each task has parts of its own: the test has to tell the task.");

    /// <summary>The logits of images of a task, <c>[batch, outputs]</c>; as drawn of one that was not learned yet.</summary>
    /// <param name="images">The images, <c>[batch, inputs]</c>.</param>
    /// <param name="task">The task.</param>
    protected abstract Tensor Logits(Tensor images, int task);

    /// <summary>What a step of the task trains, by name.</summary>
    protected abstract IReadOnlyList<(string Name, Parameter Value)> Trained(int task);

    /// <summary>The loss of a step, a scalar.</summary>
    /// <param name="crossEntropy">The mean cross-entropy of its batch.</param>
    protected virtual Tensor Loss(Tensor crossEntropy) => crossEntropy;

    /// <summary>Called after each update: parameters may be changed in place.</summary>
    protected virtual void AfterUpdate(int task)
    {
    }

    /// <inheritdoc/>
    protected override StepResult Take(TaskBatch batch)
    {
        using var scope = NewDisposeScope();
        var (images, labels) = (batch.ToImages(), batch.ToLabels());
        var logits = Logits(images, batch.Task);
        var crossEntropy = nn.functional.cross_entropy(logits, labels);
        LossStep.Take(Loss(crossEntropy), Trained(batch.Task), Updates);
        AfterUpdate(batch.Task);
        return new StepResult(crossEntropy.item<float>(), new StepPass(batch, images, labels, batch.Count, logits).CorrectOfOwn());
    }
}
