using Supermask.Statistics;

namespace Supermask.Claims;

/// <summary>One comparison that a claim rests on, with what came of it.</summary>
public sealed record Criterion
{
    /// <summary>What was measured.</summary>
    public required string Quantity { get; init; }

    /// <summary>Its unit; empty for a bare number or a text.</summary>
    public string Unit { get; init; } = "";

    /// <summary>interval, difference, bound, count or exact.</summary>
    public required string Kind { get; init; }

    /// <summary>What the claim asks for, with its margin.</summary>
    public required string Expected { get; init; }

    /// <summary>Why this margin, or why this comparison.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The values at which the criterion holds, where it is a matter of a number.</summary>
    public AcceptedRange? Accepted { get; init; }

    /// <summary>What was found, for readers.</summary>
    public required string Measured { get; init; }

    /// <summary>The mean over seeds with its interval, where the quantity is a number.</summary>
    public Interval? Interval { get; init; }

    /// <summary>The value of each seed, in the order of seeds.</summary>
    public IReadOnlyList<string> PerSeed { get; init; } = [];

    /// <summary>What the chance model gives for the same quantity.</summary>
    public double? Chance { get; init; }

    /// <summary>Whether chance alone would satisfy this criterion.</summary>
    public bool ChanceWouldDo { get; init; }

    /// <summary>The verdict on this criterion.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The comparison that led to it.</summary>
    public required string Because { get; init; }

    /// <summary>The comparison in one sentence.</summary>
    public string InWords()
    {
        var interval = Interval is { Count: > 1 } ? $" [{Interval.Low.Show()}, {Interval.High.Show()}], n {Interval.Count}" : "";
        var chance = Chance is { } value ? $", chance {value.Show()}" : "";
        return $"{Verdict.InWords()}: the {Quantity} is {Measured}{interval}{chance}; claimed: {Expected}; {Because}.";
    }

    /// <summary>Judges a measured quantity.</summary>
    public static Criterion Of(Measurement measurement, IPredicate predicate, string reason)
    {
        var interval = measurement.Interval;
        var judgement = predicate.Judge(interval);
        return new Criterion
        {
            Quantity = measurement.Quantity,
            Unit = measurement.Unit,
            Kind = predicate.Kind,
            Expected = predicate.Describe(measurement.Unit),
            Reason = reason,
            Accepted = predicate.Accepted,
            Measured = interval.Mean.Show(measurement.Unit),
            Interval = interval,
            PerSeed = measurement.DependsOnSeed ? [.. measurement.Values.Select(value => value.Show())] : [],
            Chance = measurement.Chance,
            ChanceWouldDo = measurement.Chance is { } chance
                && predicate.Judge(Interval.Certain(chance)).Verdict == Verdict.Reproduced,
            Verdict = judgement.Verdict,
            Because = judgement.Because,
        };
    }

    /// <summary>Compares what was found with what is claimed, to the letter.</summary>
    public static Criterion Exactly(string quantity, string expected, string found, string reason) => new()
    {
        Quantity = quantity,
        Kind = "exact",
        Expected = expected,
        Reason = reason,
        Measured = found,
        Verdict = expected == found ? Verdict.Reproduced : Verdict.NotReproduced,
        Because = expected == found ? "it is so" : "it is not so",
    };

    /// <summary>
    /// Asks whether the same thing comes out in most seeds, as it would if it said something about the tasks and not
    /// about the draw. Decided by the exact interval of its rate.
    /// </summary>
    public static Criterion InMostSeeds(string quantity, string expected, IReadOnlyList<string> found, string reason)
    {
        var rate = new SuccessRate(found.Count(value => value == expected), found.Count);
        return new Criterion
        {
            Quantity = quantity,
            Kind = "count",
            Expected = $"{expected} in most seeds",
            Reason = reason,
            Measured = $"{expected} in {rate.Successes} of {rate.Seeds} seeds",
            PerSeed = found,
            Verdict = rate.Low > 0.5 ? Verdict.Reproduced : rate.High < 0.5 ? Verdict.NotReproduced : Verdict.Inconclusive,
            Because = $"its rate lies between {(100 * rate.Low).Show(Units.Percent)} and {(100 * rate.High).Show(Units.Percent)}",
        };
    }
}
