using Supermask.Common;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.Mer;

/// <summary>Where parameters were, to go only a part of the way from there (Reptile; Nichol et al. 2018).</summary>
public sealed class Waypoint : IDisposable
{
    private readonly IReadOnlyList<(Parameter Value, Tensor Start)> parameters;

    /// <summary>Remembers where parameters are.</summary>
    public Waypoint(IEnumerable<(string Name, Parameter Value)> values)
    {
        using var _ = no_grad();
        parameters = [.. values.Select(each => (each.Value, each.Value.clone()))];
    }

    /// <summary>Puts each where a share of its way has led: <c>start + share (value - start)</c>.</summary>
    /// <param name="share">The share; 1 leaves everything where it is.</param>
    public void GoBackTo(double share)
    {
        using var _ = no_grad();
        if (share == 1)
        {
            return;
        }

        foreach (var (value, start) in parameters)
        {
            using var way = value.Minus(start);
            using var part = way.Times(share);
            value.copy_(start).add_(part, Scalars.One);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, start) in parameters)
        {
            start.Dispose();
        }
    }
}
