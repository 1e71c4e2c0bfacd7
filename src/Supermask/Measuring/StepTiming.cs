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
    /// <param name="first">The variant in the numerator.</param>
    /// <param name="second">The other.</param>
    /// <param name="arm">How both are learned.</param>
    /// <param name="makesWhenRead">Whether each image is made when it is read, and not before.</param>
    public static TimedPair OfVariants(string first, string second, Arm arm, bool makesWhenRead) => new(
        new(first, arm) { MakesWhenRead = makesWhenRead },
        new(second, arm) { MakesWhenRead = makesWhenRead },
        first,
        second,
        arm.Approach)
    {
        HowTimed = makesWhenRead ? " with images made when read" : "",
    };

    /// <summary>What else a feature says of how steps were timed, after "time a step"; empty for steps on images made before.</summary>
    public string HowTimed { get; init; } = "";

    /// <summary>Both in words.</summary>
    public string Name => $"{FirstName} over {SecondName}, {Where}{HowTimed}";
}

/// <summary>The tasks of a variant, learned by an arm.</summary>
/// <param name="Variant">Name of the variant.</param>
/// <param name="Arm">How it is learned.</param>
public sealed record TimedArm(string Variant, Arm Arm)
{
    /// <summary>Whether each image is turned or permuted when it is read, as the source's data sets do, and not before training.</summary>
    public bool MakesWhenRead { get; init; }

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

    private string Ratio => $"ratio of {Pair.FirstName} to {Pair.SecondName} time a step{Pair.HowTimed}";

    /// <summary>Measures a quantity, counted by rounds: timing depends on the machine and not on a seed.</summary>
    /// <exception cref="ArgumentException">There is no quantity of that name.</exception>
    public Measurement Measure(string name) => Quantities.TryGetValue(name, out var of)
        ? new Measurement($"{name}, {Pair.Where}", "", [.. Rounds.Select(of)]) { CountedAs = Measurement.Rounds, Shape = Shape.Serial }
        : throw new ArgumentException(
            $"Of the timing of {Pair.Name} there is no quantity '{name}'. There are:\n  {string.Join("\n  ", Names)}", nameof(name));
}
