using Supermask.Data;
using Supermask.Networks;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>
/// What makes a method differ from fine-tuning one network, as hooks into its training. Each does nothing unless it is overridden:
/// this class itself is fine-tuning.
/// </summary>
/// <param name="model">The network; it belongs to the learner.</param>
public class Strategy(HeadedModel model) : IDisposable
{
    /// <summary>The network, and which outputs answer for which task.</summary>
    public HeadedModel Model => model;

    /// <summary>What the steps of a task train, by name.</summary>
    public virtual IReadOnlyList<(string Name, Parameter Value)> Trained(int task) => model.Parameters;

    /// <summary>The images that the steps of a task go over: its own.</summary>
    public virtual StudiedImages Studied(int task, ImageSet images) => new(task, images);

    /// <summary>The most images that <see cref="Compose"/> adds to a batch of a task.</summary>
    public virtual int ImagesAdded(int task) => 0;

    /// <summary>Called before the first step of a task. The network is as the task before left it.</summary>
    public virtual void Begin(TaskStart start)
    {
    }

    /// <summary>Adds images to the batch of a step, such as those of earlier tasks that were stored.</summary>
    public virtual void Compose(TaskBatch batch)
    {
    }

    /// <summary>Takes a step on the images of a batch; a method of several steps a batch takes its own here.</summary>
    /// <param name="oneStep">Takes one step.</param>
    /// <param name="batch">The task's own images.</param>
    public virtual StepResult Take(TrainedStep oneStep, TaskBatch batch) => oneStep.Take(batch);

    /// <summary>The logits of images, <c>[batch, outputs]</c>, in training as in tests.</summary>
    public virtual Tensor Logits(ForwardPass pass) => model.Logits(pass);

    /// <summary>The loss of a step, a scalar.</summary>
    /// <param name="taken">The step.</param>
    /// <param name="crossEntropy">The mean cross-entropy of its batch.</param>
    public virtual Tensor Loss(StepPass taken, Tensor crossEntropy) => crossEntropy;

    /// <summary>Called between the backward pass and the update: gradients may be changed in place.</summary>
    public virtual void BeforeUpdate(StepPass taken)
    {
    }

    /// <summary>Called after the update: parameters may be read or changed in place.</summary>
    public virtual void AfterUpdate(StepPass taken)
    {
    }

    /// <summary>Called after the last step of a task.</summary>
    /// <param name="task">The task.</param>
    /// <param name="images">Its training images.</param>
    public virtual void Finish(int task, ImageSet images)
    {
    }

    /// <summary>Every tensor beside the network's that learning a task, the last one learned, has changed or added, by name.</summary>
    public virtual IEnumerable<(string Name, Tensor Value)> KeptOf(int task) => [];

    /// <summary>Goes on from a task that was learned before. A method whose tensors grow makes room for those of the task first.</summary>
    public virtual void GoOnFrom(int task, LearnerState state) => state.CopyTo(KeptOf(task));

    /// <summary>What is kept of a task for those who measure, by name.</summary>
    public virtual IEnumerable<Trace> TracesOf(int task) => [];

    /// <summary>Predicts images. It changes nothing.</summary>
    /// <param name="images">The images.</param>
    /// <param name="task">The task that they belong to; null where the test does not tell it.</param>
    /// <exception cref="NotSupportedException">The task is not told, and tasks have heads of their own.</exception>
    public virtual Evaluation Predict(ImageSet images, int? task)
    {
        if (task is null && model.Use == HeadUse.OfEachTask)
        {
            throw new NotSupportedException("Each task has a head of its own: the test has to tell the task.");
        }

        return Evaluator.Evaluate(images, _ => new LogitsPass(pass => Logits(pass), task ?? 0));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes what the method keeps; the network belongs to the learner.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
