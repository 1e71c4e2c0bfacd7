using Supermask.Common;

namespace Supermask.Judging.Calibration;

/// <summary>Numbers of a named stream, the same on every machine.</summary>
/// <param name="stream">The stream.</param>
public sealed class UnitDraws(Randomness stream)
{
    private readonly CounterRandom random = new(stream.Seed);

    private double? second;

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public double Unit() => random.Unit();

    /// <summary>A number between 0 and 1, neither included.</summary>
    public double Open()
    {
        double unit;
        do
        {
            unit = random.Unit();
        }
        while (unit == 0);

        return unit;
    }

    /// <summary>A whole number from 0 up to, not including, a bound.</summary>
    public int Below(int bound) => random.Below(bound);

    /// <summary>A standard normal number (Box and Muller 1958).</summary>
    public double Normal()
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
