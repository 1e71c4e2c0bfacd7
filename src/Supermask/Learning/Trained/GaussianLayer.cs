using Supermask.Common;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>A linear layer whose every weight and bias is normal with a mean and a deviation of its own.</summary>
/// <param name="Weight">Means of the weights, <c>[outputs, inputs]</c>.</param>
/// <param name="WeightSpread">Their spreads, of which <see cref="DeviationOf"/> makes deviations.</param>
/// <param name="Bias">Means of the biases, <c>[outputs]</c>.</param>
/// <param name="BiasSpread">Their spreads.</param>
public sealed record GaussianLayer(Parameter Weight, Parameter WeightSpread, Parameter Bias, Parameter BiasSpread)
{
    /// <summary>The deviation of a spread, <c>log(1 + e^spread)</c>, which no step can make negative.</summary>
    public static Tensor DeviationOf(Tensor spread)
    {
        using var none = zeros_like(spread);
        return spread.logaddexp(none);
    }

    /// <summary>The spread of a deviation.</summary>
    /// <param name="deviation">The deviation, above 0.</param>
    public static double SpreadOf(double deviation) => Math.Log(Math.Exp(deviation) - 1);

    /// <summary>
    /// Outputs with noise that is drawn for each image and unit, <c>[batch, outputs]</c>: the distribution that drawn weights would
    /// give them, with less variance of the gradient (local reparameterisation; Kingma et al. 2015).
    /// </summary>
    /// <param name="values">What the layer sees, <c>[batch, inputs]</c>.</param>
    /// <param name="draws">Where the noise is drawn from.</param>
    public Tensor WithNoise(Tensor values, Draws draws)
    {
        var mean = nn.functional.linear(values, Weight, Bias);
        var variance = nn.functional.linear(values.Squared(), DeviationOf(WeightSpread).Squared(), DeviationOf(BiasSpread).Squared());
        return mean.Plus(variance.sqrt().mul(draws.Normal(mean.shape)));
    }

    /// <summary>Weights and biases drawn once.</summary>
    /// <param name="draws">Where they are drawn from.</param>
    public (Tensor Weight, Tensor Bias) Sample(Draws draws) => (
        Weight.Plus(DeviationOf(WeightSpread).mul(draws.Normal(Weight.shape))),
        Bias.Plus(DeviationOf(BiasSpread).mul(draws.Normal(Bias.shape))));
}
