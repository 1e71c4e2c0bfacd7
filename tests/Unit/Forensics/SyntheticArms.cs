using Supermask.Common;
using Supermask.Forensics.Printed;

namespace Supermask.Unit.Forensics;

/// <summary>Means and times of two arms, as a paper prints them: the means differ by chance, the times by one share.</summary>
internal sealed class SyntheticArms
{
    public const string One = "one";
    public const string Other = "other";
    public const string Slow = "slow";
    public const string Fast = "fast";

    private const int Runs = 10;
    private const int Freedom = 12;
    private const double Spread = 0.06;
    private const double SecondsOfAStep = 0.02;
    private const double TimeSpread = 0.01;
    private const double Left = 0.8;
    private const int Tasks = 10;

    private static readonly string[] Metrics = ["accuracy", "precision", "recall"];
    private static readonly int[] Steps = [940, 2_500, 4_690];

    private readonly double[] measured;

    public SyntheticArms(CounterRandom random)
    {
        Means = [.. Metrics.Select(metric => new[] { metric, Mean(random), Mean(random) })];
        Times = [.. Steps.Index().Select(steps => new[]
        {
            $"variant {steps.Index}", Time(random, steps.Item * SecondsOfAStep), Time(random, steps.Item * SecondsOfAStep * Left),
        })];
        measured = [.. Metrics.Select(_ => Spread * Estimate(random)), 100 * TimeSpread * Estimate(random)];
    }

    public string[][] Means { get; }

    public string[][] Times { get; }

    public GapSet Gaps(string file) => new()
    {
        What = "means of ten runs",
        Of = [.. Metrics.Index().Select(metric => new Gap
        {
            File = file, Row = metric.Item, First = One, Second = Other, Runs = Runs, Spread = Math.Round(measured[metric.Index], 4), Freedom = Freedom,
        })],
    };

    public SavingSet Savings(string file) => new()
    {
        What = "time",
        SpreadPercent = Math.Round(measured[^1], 4),
        Freedom = Freedom,
        Of = [.. Steps.Index().Select(steps => new Saving
        {
            File = file, Row = $"variant {steps.Index}", Without = Slow, With = Fast, Steps = steps.Item, Tasks = Tasks,
        })],
    };

    private static string Mean(CounterRandom random) =>
        SyntheticMasks.Text(95 + (Normal(random) * Spread / Math.Sqrt(Runs)), 2);

    private static string Time(CounterRandom random, double seconds) =>
        SyntheticMasks.Text(seconds * (1 + (TimeSpread * Normal(random))), 2);

    private static double Normal(CounterRandom random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.Unit())) * Math.Cos(2 * Math.PI * random.Unit());

    // What a spread measured from a few runs is of the true one.
    private static double Estimate(CounterRandom random) =>
        Math.Sqrt(Enumerable.Range(0, Freedom).Average(_ => Math.Pow(Normal(random), 2)));
}
