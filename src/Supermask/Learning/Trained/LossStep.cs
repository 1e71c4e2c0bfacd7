using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>Steps down the gradient of any loss: that of a classifier, of a generator, of a choice of structure.</summary>
public static class LossStep
{
    /// <summary>Takes a step.</summary>
    /// <param name="loss">The loss, a scalar; its graph is used up.</param>
    /// <param name="parameters">What learns, by name.</param>
    /// <param name="updates">The optimiser.</param>
    /// <param name="beforeUpdate">Changes gradients in place before they are used; null changes nothing.</param>
    public static void Take(
        Tensor loss, IReadOnlyList<(string Name, Parameter Value)> parameters, TrainedUpdates updates, Action? beforeUpdate = null)
    {
        Gradients.Clear(parameters);
        loss.backward();
        beforeUpdate?.Invoke();
        updates.Apply(parameters);
    }
}
