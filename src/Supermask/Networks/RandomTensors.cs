using Supermask.Common;
using static TorchSharp.torch;

namespace Supermask.Networks;

/// <summary>Random tensors that layers start from, each drawn from a stream of its own.</summary>
internal static class RandomTensors
{
    /// <summary>Numbers spread evenly between minus and plus a bound.</summary>
    /// <param name="shape">The shape of the tensor.</param>
    /// <param name="bound">The bound.</param>
    /// <param name="random">The stream.</param>
    public static Tensor Uniform(long[] shape, double bound, Randomness random)
    {
        using var generator = random.Generator();
        var draw = empty(shape);
        draw.uniform_(-bound, bound, generator);
        return draw;
    }

    /// <summary>
    /// Weights of one magnitude and random sign, <c>[outputs, inputs]</c>: the signed Kaiming constant, ReLU's gain over the root
    /// of the fan-in (Eq. 7-9; Ramanujan et al. 2020).
    /// </summary>
    /// <param name="inputs">The fan-in.</param>
    /// <param name="outputs">Number of units.</param>
    /// <param name="random">The stream.</param>
    public static Tensor SignedConstant(int inputs, int outputs, Randomness random)
    {
        using var draw = Uniform([outputs, inputs], ScoreBound(inputs), random);
        using var signs = draw.sign();
        return signs.Times(MaskedLinear.Magnitude(inputs));
    }

    /// <summary>Normal weights whose standard deviation is ReLU's gain over the root of the fan-in, <c>[outputs, inputs]</c>.</summary>
    /// <param name="inputs">The fan-in.</param>
    /// <param name="outputs">Number of units.</param>
    /// <param name="random">The stream.</param>
    public static Tensor KaimingNormal(int inputs, int outputs, Randomness random)
    {
        using var generator = random.Generator();
        using var draw = randn([outputs, inputs], generator: generator);
        return draw.Times(MaskedLinear.Magnitude(inputs));
    }

    /// <summary>Normal weights of variance 2 over the sum of fan-in and fan-out, <c>[outputs, inputs]</c> (Glorot and Bengio 2010).</summary>
    /// <param name="inputs">The fan-in.</param>
    /// <param name="outputs">The fan-out.</param>
    /// <param name="random">The stream.</param>
    public static Tensor GlorotNormal(int inputs, int outputs, Randomness random)
    {
        using var generator = random.Generator();
        using var draw = randn([outputs, inputs], generator: generator);
        return draw.Times(Math.Sqrt(2.0 / (inputs + outputs)));
    }

    /// <summary>
    /// A rotation drawn evenly from all, <c>[size, size]</c>: the orthogonal factor of a normal matrix, with the signs that make
    /// the factorisation unique (Mezzadri 2007).
    /// </summary>
    /// <param name="size">Number of dimensions.</param>
    /// <param name="random">The stream.</param>
    public static Tensor Rotation(int size, Randomness random)
    {
        using var scope = NewDisposeScope();
        using var generator = random.Generator();
        var (orthogonal, upper) = linalg.qr(randn([size, size], generator: generator));
        return orthogonal.mul(upper.diagonal().sign()).DetachFromDisposeScope();
    }

    /// <summary>The bound of Kaiming-uniform draws with <c>a = sqrt 5</c>: one over the root of the fan-in.</summary>
    /// <param name="inputs">The fan-in.</param>
    public static double ScoreBound(int inputs) => 1 / Math.Sqrt(inputs);
}
