namespace Supermask.Reporting.Figures;

/// <summary>Round numbers along an axis.</summary>
/// <param name="Ticks">The numbers, ascending.</param>
/// <param name="Decimals">How many decimals they need.</param>
public sealed record Scale(IReadOnlyList<double> Ticks, int Decimals)
{
    private const double Slack = 1e-9;
    private static readonly double[] RoundSteps = [1, 2, 5, 10];

    /// <summary>The first number.</summary>
    public double Low => Ticks[0];

    /// <summary>The last number.</summary>
    public double High => Ticks[^1];

    /// <summary>Round numbers within a range, at most about as many as asked for.</summary>
    /// <exception cref="ArgumentException">The range is empty or not finite.</exception>
    public static Scale Within(double low, double high, int about)
    {
        var (step, decimals) = Step(low, high, about);
        return Of(Math.Ceiling((low / step) - Slack), Math.Floor((high / step) + Slack), step, decimals);
    }

    /// <summary>Round numbers around a range: from its low end or below to its high end or above.</summary>
    /// <exception cref="ArgumentException">The range is empty or not finite.</exception>
    public static Scale Around(double low, double high, int about)
    {
        var (step, decimals) = Step(low, high, about);
        return Of(Math.Floor((low / step) + Slack), Math.Ceiling((high / step) - Slack), step, decimals);
    }

    private static Scale Of(double first, double last, double step, int decimals) =>
        new([.. Enumerable.Range(0, (int)(last - first) + 1).Select(index => (first + index) * step)], decimals);

    // 1, 2 or 5 times a power of ten.
    private static (double Step, int Decimals) Step(double low, double high, int about)
    {
        if (!double.IsFinite(high - low) || high <= low)
        {
            throw new ArgumentException($"From {low} to {high} is no range.", nameof(high));
        }

        var rough = (high - low) / about;
        var power = (int)Math.Floor(Math.Log10(rough));
        var step = RoundSteps.First(step => step * Math.Pow(10, power) >= rough * (1 - Slack)) * Math.Pow(10, power);
        return (step, Math.Max(0, -(int)Math.Floor(Math.Log10(step) + Slack)));
    }
}
