using Supermask.Learning;
using Supermask.Measuring.Statistics;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Measuring;

/// <summary>Two ways of learning whose optimiser steps were timed in turns: the first over the second.</summary>
/// <param name="First">What takes the numerator.</param>
/// <param name="Second">What takes the denominator.</param>
/// <param name="FirstName">How features name the first, such as <c>classic</c>.</param>
/// <param name="SecondName">How features name the second.</param>
/// <param name="Where">What both have in common, such as <c>permuted</c>.</param>
public sealed record TimedPair(TimedArm First, TimedArm Second, string FirstName, string SecondName, string Where)
{
    /// <summary>One arm over another on the tasks of one variant.</summary>
    public static TimedPair OfArms(string variant, Arm first, Arm second) => new(
        new(variant, first),
        new(variant, second),
        first.Approach,
        second.Approach,
        string.Join(", ", new[] { variant, first.Reading, second.Reading }.Where(part => part.Length > 0)));

    /// <summary>One variant over another, learned by one arm.</summary>
    public static TimedPair OfVariants(string first, string second, Arm arm) =>
        new(new(first, arm), new(second, arm), first, second, arm.Approach);

    /// <summary>Both in words.</summary>
    public string Name => $"{FirstName} over {SecondName}, {Where}";
}

/// <summary>The tasks of a variant, learned by an arm.</summary>
/// <param name="Variant">Name of the variant.</param>
/// <param name="Arm">How it is learned.</param>
public sealed record TimedArm(string Variant, Arm Arm)
{
    /// <summary>The run whose steps are timed.</summary>
    public RunOptions Run => Arm.RunOn(TaskVariants.Named(Variant)) with { Training = new TrainingOptions() };
}

/// <summary>What timing a pair in turns gave.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Rounds">One entry a round.</param>
public sealed record StepTiming(TimedPair Pair, IReadOnlyList<TimedRound> Rounds)
{
    /// <summary>The names of what can be measured, each one value a round.</summary>
    public IEnumerable<string> Names => Quantities.Keys;

    private Dictionary<string, Func<TimedRound, double>> Quantities => new()
    {
        [Ratio] = round => round.Ratio,
        [$"{Ratio} with {Pair.FirstName} first"] = round => round.RatioWithFirstFirst,
        [$"{Ratio} with {Pair.SecondName} first"] = round => round.RatioWithSecondFirst,
    };

    private string Ratio => $"ratio of {Pair.FirstName} to {Pair.SecondName} time a step";

    /// <summary>Measures a quantity, counted by rounds: timing depends on the machine and not on a seed.</summary>
    /// <exception cref="ArgumentException">There is no quantity of that name.</exception>
    public Measurement Measure(string name) => Quantities.TryGetValue(name, out var of)
        ? new Measurement($"{name}, {Pair.Where}", "", [.. Rounds.Select(of)]) { CountedAs = Measurement.Rounds, Shape = Shape.Serial }
        : throw new ArgumentException(
            $"Of the timing of {Pair.Name} there is no quantity '{name}'. There are:\n  {string.Join("\n  ", Names)}", nameof(name));
}
