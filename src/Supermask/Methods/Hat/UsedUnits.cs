using Supermask.Common;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.Hat;

/// <summary>How far the tasks so far use each hidden unit, and what follows for the weights between them.</summary>
public sealed class UsedUnits : IDisposable
{
    private readonly Linear[] layers;
    private readonly Tensor[] used;
    private Guarded[] guarded = [];

    /// <summary>No task uses anything yet.</summary>
    /// <param name="layers">The hidden layers.</param>
    public UsedUnits(IEnumerable<Linear> layers)
    {
        this.layers = [.. layers];
        used = [.. this.layers.Select(layer => zeros(layer.weight.shape[0]))];
    }

    /// <summary>From 0 to 1 for each unit, <c>[layers][units]</c>.</summary>
    public IReadOnlyList<Tensor> Values => used;

    /// <summary>Adds what a task uses: the larger of both for each unit.</summary>
    /// <param name="gates">The gates of the task, <c>[layers][units]</c>.</param>
    public void Add(IReadOnlyList<Tensor> gates)
    {
        using var _ = no_grad();
        foreach (var (values, gate) in used.Zip(gates))
        {
            using var larger = maximum(values, gate);
            values.copy_(larger);
        }
    }

    /// <summary>Begins a task: weights and biases are guarded by what is used now.</summary>
    public void Guard()
    {
        Release();
        using var _ = no_grad();
        guarded =
        [
            .. layers.SelectMany((layer, at) => new[]
            {
                new Guarded(layer.weight, Attention.Free(used[at], at == 0 ? null : used[at - 1]).expand_as(layer.weight).clone()),
                new Guarded(layer.bias!, used[at].neg().Plus(1)),
            }),
        ];
    }

    /// <summary>Scales gradients by how free what they change is, and notes what is not free at all.</summary>
    public void BeforeUpdate()
    {
        foreach (var each in guarded)
        {
            each.BeforeUpdate();
        }
    }

    /// <summary>Puts back what is not free at all: an optimiser that remembers or decays moves it without a gradient.</summary>
    public void AfterUpdate()
    {
        foreach (var each in guarded)
        {
            each.AfterUpdate();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Release();
        foreach (var values in used)
        {
            values.Dispose();
        }
    }

    private void Release()
    {
        foreach (var each in guarded)
        {
            each.Dispose();
        }

        guarded = [];
    }

    private sealed class Guarded(Parameter value, Tensor free) : IDisposable
    {
        private readonly Tensor isTaken = free.eq(Scalars.Of(0));
        private readonly Tensor before = value.detach().clone();

        public void BeforeUpdate()
        {
            using var _ = no_grad();
            before.copy_(value);
            value.grad?.mul_(free);
        }

        public void AfterUpdate()
        {
            using var _ = no_grad();
            using var kept = where(isTaken, before, value);
            value.copy_(kept);
        }

        public void Dispose()
        {
            free.Dispose();
            isTaken.Dispose();
            before.Dispose();
        }
    }
}
