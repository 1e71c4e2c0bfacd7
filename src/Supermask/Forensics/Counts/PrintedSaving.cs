using System.Globalization;
using Supermask.Common;
using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Counts;

/// <summary>Two printed numbers, of which the second is what is left when something is saved.</summary>
/// <param name="Label">The table.</param>
/// <param name="Row">The row.</param>
/// <param name="Without">The number without the saving.</param>
/// <param name="With">The number with it.</param>
/// <param name="Steps">Number of steps.</param>
/// <param name="Tasks">Number of tasks.</param>
internal sealed record PrintedSaving(string Label, string Row, PrintedNumber Without, PrintedNumber With, int Steps, int Tasks)
{
    /// <summary>What is saved.</summary>
    public double Saved => Without.Real - With.Real;

    /// <summary>What is saved, as it follows from what is printed.</summary>
    public string Text => $"{Without with { Value = Without.Value - With.Value }}";

    /// <summary>The share that is saved, in words.</summary>
    public string ShareText => string.Create(CultureInfo.InvariantCulture, $"{100 * Saved / Without.Real:F1} %");

    /// <summary>What is saved in a step, in words.</summary>
    public string PerStepText => $"{(Saved / Steps).Show()} a step";

    /// <summary>What is saved in a task, in words.</summary>
    public string PerTaskText => $"{(Saved / Tasks).Show()} a task";

    /// <summary>The saving that a manifest speaks of.</summary>
    /// <exception cref="InvalidDataException">There is no such row or column, or a cell is no number.</exception>
    public static PrintedSaving Of(Saving saving, PrintedPaper paper)
    {
        var table = paper[saving.File];
        var (without, with) = table.Pair(saving.Row, saving.Without, saving.With);
        return new PrintedSaving(table.Label, saving.Row, without, with, saving.Steps, saving.Tasks);
    }
}

/// <summary>Something that may be one in all tables.</summary>
/// <param name="Name">What it is, such as <c>one share</c>.</param>
/// <param name="Values">It in each table, with the ends that rounding leaves.</param>
/// <param name="Scales">How far each moves when both printed numbers vary by one part of themselves (standard deviation).</param>
internal sealed record SavingModel(string Name, IReadOnlyList<(double Low, double Value, double High)> Values, IReadOnlyList<double> Scales)
{
    /// <summary>Whether one value lies within the rounding of all.</summary>
    public bool FitsRounding => Values.Max(value => value.Low) <= Values.Min(value => value.High);

    /// <summary>The spread of a number, as a part of itself, from which on they could be one.</summary>
    public double SpreadNeeded => Math.Sqrt(SquaresAt(1) / MathNet.Numerics.Distributions.ChiSquared.InvCDF(Values.Count - 1, 1 - ForensicsOptions.Level));

    /// <summary>The models: one share, one amount a step and one amount a task.</summary>
    public static IEnumerable<SavingModel> All(IReadOnlyList<PrintedSaving> savings) =>
    [
        new("one share", [.. savings.Select(saving => (
            1 - (saving.With.High / saving.Without.Low), 1 - (saving.With.Real / saving.Without.Real), 1 - (saving.With.Low / saving.Without.High)))],
            [.. savings.Select(saving => Math.Sqrt(2) * saving.With.Real / saving.Without.Real)]),
        Amount("one amount a step", savings, saving => saving.Steps),
        Amount("one amount a task", savings, saving => saving.Tasks),
    ];

    /// <summary>The probability of values at least as far apart, were they one, with this spread of a printed number.</summary>
    public double PValue(double spread, int freedom) =>
        1 - MathNet.Numerics.Distributions.FisherSnedecor.CDF(Values.Count - 1, freedom, SquaresAt(spread) / (Values.Count - 1));

    private static SavingModel Amount(string name, IReadOnlyList<PrintedSaving> savings, Func<PrintedSaving, double> work) => new(
        name,
        [.. savings.Select(saving => (
            (saving.Without.Low - saving.With.High) / work(saving), saving.Saved / work(saving), (saving.Without.High - saving.With.Low) / work(saving)))],
        [.. savings.Select(saving => Math.Sqrt((saving.Without.Real * saving.Without.Real) + (saving.With.Real * saving.With.Real)) / work(saving))]);

    // Distances from the mean that weighs each by its certainty; rounding counts as an even spread.
    private double SquaresAt(double spread)
    {
        double[] weights = [.. Values.Zip(Scales, (value, scale) => 1 / Variance(value, scale, spread))];
        var mean = Values.Zip(weights, (value, weight) => value.Value * weight).Sum() / weights.Sum();
        return Values.Zip(weights, (value, weight) => weight * (value.Value - mean) * (value.Value - mean)).Sum();
    }

    private static double Variance((double Low, double Value, double High) value, double scale, double spread) =>
        (spread * scale * spread * scale) + (spread < 1 ? Math.Pow(value.High - value.Low, 2) / 12 : 0);
}
