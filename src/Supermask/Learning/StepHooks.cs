using Supermask.Tasks;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Learning;

/// <summary>What a method adds to a step with autograd. Each hook does nothing unless it is overridden.</summary>
public class StepHooks
{
    /// <summary>Hooks that add nothing: fine-tuning.</summary>
    public static StepHooks None { get; } = new();

    /// <summary>The most images that <see cref="Compose"/> adds to a batch.</summary>
    public virtual int ImagesAdded => 0;

    /// <summary>Adds images to the batch of a step, such as those of earlier tasks that were kept.</summary>
    /// <param name="batch">The images of the task itself, with room for <see cref="ImagesAdded"/> more.</param>
    public virtual void Compose(ImageBatch batch)
    {
    }

    /// <summary>A term that is added to the mean cross-entropy of the batch, a scalar; null adds nothing.</summary>
    /// <param name="images">The batch as the network sees it, <c>[batch, inputs]</c>.</param>
    /// <param name="logits">What the network made of it, <c>[batch, outputs]</c>.</param>
    public virtual Tensor? LossTerm(Tensor images, Tensor logits) => null;

    /// <summary>Called between the backward pass and the update: gradients may be changed in place.</summary>
    /// <param name="parameters">The trained parameters of the network.</param>
    public virtual void BeforeUpdate(IReadOnlyList<Parameter> parameters)
    {
    }

    /// <summary>Called after the update: parameters may be read or changed in place.</summary>
    /// <param name="parameters">The trained parameters of the network.</param>
    public virtual void AfterUpdate(IReadOnlyList<Parameter> parameters)
    {
    }
}
