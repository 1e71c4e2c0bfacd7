using Supermask.Common;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Networks;

/// <summary>Takes normalised images back to raw grey levels.</summary>
public sealed record RawGreysPlan : LayerPlan;

/// <summary>Takes normalised images back to raw grey levels, from 0 to 1, but for rounding.</summary>
public sealed class RawGreys() : nn.Module<Tensor, Tensor>(nameof(RawGreys))
{
    /// <summary>Maps images, <c>[batch, inputs]</c>, as (3.4.3) backwards: x sd + mean.</summary>
    public override Tensor forward(Tensor input) => input.Times(GreyLevels.StandardDeviation).Plus(GreyLevels.Mean);
}
