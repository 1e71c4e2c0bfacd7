using Supermask.Common;
using static TorchSharp.torch;

namespace Supermask.Networks;

/// <summary>Signed constants of normal draws: of each weight its sign alone is kept (Zhou et al. 2019, section 4).</summary>
public static class GlorotSigns
{
    /// <summary>
    /// The signs of <see cref="RandomTensors.GlorotNormal"/> from the same stream, times the standard deviation of those draws,
    /// <c>[outputs, inputs]</c>.
    /// </summary>
    /// <param name="inputs">The fan-in.</param>
    /// <param name="outputs">The fan-out.</param>
    /// <param name="random">The stream.</param>
    public static Tensor Draw(int inputs, int outputs, Randomness random)
    {
        using var draw = RandomTensors.GlorotNormal(inputs, outputs, random);
        using var signs = draw.sign();
        return signs.Times(Math.Sqrt(2.0 / (inputs + outputs)));
    }
}
