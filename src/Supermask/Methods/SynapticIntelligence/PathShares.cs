using Supermask.Common;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.SynapticIntelligence;

/// <summary>
/// How much the way of each parameter through a task lowers its loss (Zenke et al. 2017, equation 3): the sum over steps of minus
/// the gradient times the change.
/// </summary>
public sealed class PathShares : IDisposable
{
    private readonly IReadOnlyList<Parameter> parameters;
    private readonly Tensor[] starts;
    private readonly Tensor[] shares;
    private readonly Tensor[] before;
    private readonly Tensor[] gradients;

    /// <summary>Begins a task.</summary>
    /// <param name="parameters">The parameters as the task finds them.</param>
    public PathShares(IReadOnlyList<Parameter> parameters)
    {
        this.parameters = parameters;
        using var _ = no_grad();
        (starts, before) = (Copies(), Copies());
        (shares, gradients) = (Zeros(), Zeros());
    }

    /// <summary>The shares so far, of the shapes of the parameters.</summary>
    public IReadOnlyList<Tensor> Shares => shares;

    /// <summary>Notes the gradients, and where the parameters are before they change.</summary>
    public void Note()
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        foreach (var (at, parameter) in parameters.Index())
        {
            before[at].copy_(parameter);
            if (parameter.grad is { } gradient)
            {
                gradients[at].copy_(gradient);
            }
            else
            {
                gradients[at].zero_();
            }
        }
    }

    /// <summary>Adds what the change since <see cref="Note"/> has lowered the loss by.</summary>
    public void AddChange()
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        foreach (var (at, parameter) in parameters.Index())
        {
            shares[at].addcmul_(gradients[at], parameter.Minus(before[at]), Scalars.MinusOne);
        }
    }

    /// <summary>
    /// What the task adds to the weight of each parameter: its share over its squared change and a damping (Zenke et al. 2017,
    /// equation 5).
    /// </summary>
    /// <param name="damping">The damping.</param>
    /// <param name="isFloored">Whether a share below 0 counts as 0.</param>
    public IReadOnlyList<Tensor> Weights(double damping, bool isFloored)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        return [.. parameters.Select((parameter, at) =>
        {
            var weight = shares[at].div(parameter.Minus(starts[at]).Squared().Plus(damping));
            return (isFloored ? weight.relu() : weight).MoveToOuterDisposeScope();
        })];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var tensor in starts.Concat(shares).Concat(before).Concat(gradients))
        {
            tensor.Dispose();
        }
    }

    private Tensor[] Copies() => [.. parameters.Select(parameter => parameter.detach().clone().DetachFromDisposeScope())];

    private Tensor[] Zeros() => [.. parameters.Select(parameter => zeros(parameter.shape).DetachFromDisposeScope())];
}
