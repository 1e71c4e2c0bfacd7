namespace Supermask.Judging.Calibration;

/// <summary>A way in which values may scatter around their mean, to try the judge on: mean 0, standard deviation 1.</summary>
/// <param name="Name">Its name, for readers.</param>
/// <param name="Draw">Draws the values of all seeds.</param>
public sealed record Scatter(string Name, Action<UnitDraws, double[]> Draw)
{
    /// <summary>The share of a value that the next one in a sequence keeps.</summary>
    public const double Carried = 0.4;

    private const double EulersConstant = 0.57721566490153286;

    /// <summary>The name of values of which one resembles the next.</summary>
    public const string InSequence = "in sequence, correlated by 0.4";

    /// <summary>The name of values with two long tails.</summary>
    public const string BothTails = "Student's t, 3 degrees of freedom";

    /// <summary>All ways that are tried.</summary>
    public static IReadOnlyList<Scatter> All { get; } =
    [
        OfOne("normal", draws => draws.Normal()),
        OfOne("uniform", draws => Math.Sqrt(12) * (draws.Unit() - 0.5)),
        OfOne("two values, evenly", draws => draws.Unit() < 0.5 ? -1 : 1),
        OfOne("nine in ten tied", draws => draws.Unit() < 0.9 ? -1.0 / 3 : 3),
        OfOne(BothTails, draws => T3(draws) / Math.Sqrt(3)),
        OfOne("maxima (Gumbel)", Gumbel),
        OfOne("minima (Gumbel)", draws => -Gumbel(draws)),
        OfOne("exponential, tail up", Exponential),
        OfOne("exponential, tail down", draws => -Exponential(draws)),
        OfOne("lognormal, tail up", Lognormal),
        OfOne("lognormal, tail down", draws => -Lognormal(draws)),
        new(InSequence, Sequence),
    ];

    private static Scatter OfOne(string name, Func<UnitDraws, double> one) => new(name, (draws, values) =>
    {
        for (var seed = 0; seed < values.Length; seed++)
        {
            values[seed] = one(draws);
        }
    });

    private static double Exponential(UnitDraws draws) => -Math.Log(1 - draws.Unit()) - 1;

    private static double Gumbel(UnitDraws draws) =>
        (-Math.Log(-Math.Log(draws.Open())) - EulersConstant) * Math.Sqrt(6) / Math.PI;

    // Of a standard normal exponent: mean e^(1/2), variance e (e - 1).
    private static double Lognormal(UnitDraws draws) =>
        (Math.Exp(draws.Normal()) - Math.Exp(0.5)) / Math.Sqrt(Math.E * (Math.E - 1));

    private static double T3(UnitDraws draws)
    {
        var (normal, one, two, three) = (draws.Normal(), draws.Normal(), draws.Normal(), draws.Normal());
        return normal / Math.Sqrt(((one * one) + (two * two) + (three * three)) / 3);
    }

    private static void Sequence(UnitDraws draws, double[] values)
    {
        var value = draws.Normal();
        for (var round = 0; round < values.Length; round++)
        {
            values[round] = value;
            value = (Carried * value) + (Math.Sqrt(1 - (Carried * Carried)) * draws.Normal());
        }
    }
}
