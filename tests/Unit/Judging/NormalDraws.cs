using Supermask.Common;

namespace Supermask.Unit.Judging;

/// <summary>Standard normal numbers of a named stream (Box and Muller 1958).</summary>
internal sealed class NormalDraws(Randomness stream)
{
    private readonly CounterRandom random = new(stream.Seed);

    private double? second;

    public double Next()
    {
        if (second is { } kept)
        {
            second = null;
            return kept;
        }

        var radius = Math.Sqrt(-2 * Math.Log(1 - random.Unit()));
        var (sine, cosine) = Math.SinCos(2 * Math.PI * random.Unit());
        second = radius * sine;
        return radius * cosine;
    }
}
