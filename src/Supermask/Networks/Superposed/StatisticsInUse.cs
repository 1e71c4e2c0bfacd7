using Supermask.Networks.Effective;
using static TorchSharp.torch;

namespace Supermask.Networks.Superposed;

/// <summary>
/// Batch norms of one pass over mixed masks, with what they hold. Here they see sums of mixed masks alone; where they differ from
/// task to task, they scale each task's mask before it is mixed.
/// </summary>
/// <param name="pass">The batch norms.</param>
internal class StatisticsInUse(INormPass pass) : IDisposable
{
    /// <summary>The batch norms.</summary>
    public INormPass Pass => pass;

    /// <summary>
    /// What each row of a task's mask is multiplied by before masks are mixed, <c>[outputs, 1]</c>; null where masks are mixed as
    /// they are.
    /// </summary>
    /// <param name="task">The task.</param>
    /// <param name="linear">Position of the linear layer, from 0.</param>
    public virtual Tensor? RowScale(int task, int linear) => null;

    /// <summary>
    /// After the pass backwards: what the batch norms add to the derivative by a task's alpha beside its masks; 0 where their
    /// statistics are constants or follow from the images.
    /// </summary>
    /// <param name="task">The task.</param>
    public virtual double Derivative(int task) => 0;

    /// <inheritdoc/>
    public void Dispose() => (pass as IDisposable)?.Dispose();
}
