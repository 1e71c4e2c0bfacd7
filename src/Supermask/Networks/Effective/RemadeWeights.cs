using static TorchSharp.torch;

namespace Supermask.Networks.Effective;

/// <summary>Weights that are made anew after each step, of what the step has changed.</summary>
public abstract class RemadeWeights : IEffectiveWeights
{
    private Tensor? values;

    /// <inheritdoc/>
    public Tensor Values => values ??= Made();

    /// <inheritdoc/>
    public void Learn(Tensor gradient)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        Update(gradient);
        values?.Dispose();
        values = Made();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Takes an optimiser step; tensors that are made for it are disposed when it is taken.</summary>
    /// <param name="gradient">Gradient of the loss by the weights, <c>[outputs, inputs]</c>; may be overwritten.</param>
    protected abstract void Update(Tensor gradient);

    /// <summary>The weights by what is learned so far, <c>[outputs, inputs]</c>; tensors beside them are disposed.</summary>
    protected abstract Tensor Make();

    /// <summary>Disposes the weights as they were made last.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            values?.Dispose();
        }
    }

    private Tensor Made()
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        return Make().DetachFromDisposeScope();
    }
}
