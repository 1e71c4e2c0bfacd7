using Supermask.Common;
using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>
/// The draws of a method of its own, such as which stored images a step sees again. They come from one named stream, so that what
/// a method draws moves neither the order of the images nor the weights that a network starts with.
/// </summary>
/// <param name="random">The stream.</param>
public sealed class Draws(Randomness random)
{
    private readonly CounterRandom numbers = new(random.Seed);
    private int tensors;

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public double Unit() => numbers.Unit();

    /// <summary>A whole number from 0 up to, not including, a bound.</summary>
    public int Below(int bound) => numbers.Below(bound);

    /// <summary>Different whole numbers below a bound, each choice of them as likely; all of them where the bound is smaller.</summary>
    /// <param name="count">How many.</param>
    /// <param name="bound">The bound.</param>
    public int[] Distinct(int count, int bound)
    {
        var places = Enumerable.Range(0, bound).ToArray();
        count = Math.Min(count, bound);
        for (var at = 0; at < count; at++)
        {
            var other = at + Below(bound - at);
            (places[at], places[other]) = (places[other], places[at]);
        }

        return places[..count];
    }

    /// <summary>Normal numbers of mean 0 and variance 1, float32.</summary>
    /// <param name="shape">The shape of the tensor.</param>
    public Tensor Normal(params long[] shape)
    {
        using var generator = random.Derive("normal", tensors++).Generator();
        return randn(shape, generator: generator);
    }
}
