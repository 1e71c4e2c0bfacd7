using Supermask.Common;
using Supermask.Learning.Trained;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.Ucb;

/// <summary>
/// Takes back of each change of a mean what its deviation, when the task began, leaves of it: the learning rate of a mean is the
/// run's times its deviation.
/// </summary>
/// <remarks>
/// It acts on the change and not on the gradient, of whose size the changes of RMSprop and Adam do not depend.
/// </remarks>
public sealed class Slowness : IDisposable
{
    private readonly IReadOnlyList<(Parameter Mean, Tensor Before, Tensor Deviation)> means;

    /// <summary>Reads the deviations of what a task trains.</summary>
    public Slowness(GaussianModel weights, int task)
    {
        using var _ = no_grad();
        means =
        [
            .. weights.Means.ParametersOf(task).Zip(weights.SpreadsOf(task)).Select(pair =>
                (pair.First.Value, zeros_like(pair.First.Value), GaussianLayer.DeviationOf(pair.Second.Value))),
        ];
    }

    /// <summary>Remembers where the means are.</summary>
    public void Remember()
    {
        using var _ = no_grad();
        foreach (var (mean, before, _) in means)
        {
            before.copy_(mean);
        }
    }

    /// <summary>Shortens their change since.</summary>
    public void SlowDown()
    {
        using var _ = no_grad();
        foreach (var (mean, before, deviation) in means)
        {
            using var change = mean.Minus(before);
            mean.copy_(before).addcmul_(change, deviation, Scalars.One);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, before, deviation) in means)
        {
            before.Dispose();
            deviation.Dispose();
        }
    }
}
