using System.Text.Json.Serialization;
using Supermask.Common;
using Supermask.Measuring;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging;

/// <summary>One comparison that a claim rests on, with what came of it.</summary>
public sealed record Criterion
{
    /// <summary>The kind of what is shown beside published values and not judged.</summary>
    public const string ReportKind = "report";

    /// <summary>The kind of what a claim presupposes.</summary>
    public const string PremiseKind = "premise";

    /// <summary>The kind of what is counted over seeds.</summary>
    public const string CountKind = "count";

    /// <summary>What was measured.</summary>
    public required string Quantity { get; init; }

    /// <summary>Its unit; empty for a bare number or a text.</summary>
    public string Unit { get; init; } = "";

    /// <summary>What a verdict on it rests on; null until it belongs to a claim.</summary>
    public EvidenceKind? RestsOn { get; init; }

    /// <summary>
    /// The choice of reading that decides it before anything is trained, such as <c>A13a</c>: both arms that it compares are
    /// then one computation but for their draws. Null where it is a matter of measuring.
    /// </summary>
    public string? ByConstruction { get; init; }

    /// <summary>interval, single run, equivalence, difference, bound, count, exact, premise or report.</summary>
    public required string Kind { get; init; }

    /// <summary>What the claim asks for, with its margin.</summary>
    public required string Expected { get; init; }

    /// <summary>Why this margin, or why this comparison.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The values at which the criterion holds, where it is a matter of a number.</summary>
    public AcceptedRange? Accepted { get; init; }

    /// <summary>The published value, in the unit of the quantity, where the scenario gives one beside its bound.</summary>
    public double? Published { get; init; }

    /// <summary>What was found, for readers.</summary>
    public required string Measured { get; init; }

    /// <summary>The mean over seeds with its interval, where the quantity is a number.</summary>
    public Interval? Interval { get; init; }

    /// <summary>What the values are counted as: seeds, or something else that repeats the measurement.</summary>
    public string CountedAs { get; init; } = Measurement.Seeds;

    /// <summary>The value of each seed, in the order of seeds.</summary>
    public IReadOnlyList<string> PerSeed { get; init; } = [];

    /// <summary>Of a difference: Student's one-sided p-value that it lies above its threshold.</summary>
    public double? P { get; init; }

    /// <summary>Of a difference: the exact one-sided p-value over all sign flips; null below 5 and above 20 seeds.</summary>
    public double? SignFlipP { get; init; }

    /// <summary>Of a difference: its distance from the threshold, or from 0, in standard deviations over seeds.</summary>
    public StandardisedEffect? Effect { get; init; }

    /// <summary>Of a difference of two arms: the standard deviation of the difference between two unpaired runs.</summary>
    public double? SeedNoise { get; init; }

    /// <summary>The fewest seeds that would decide an inconclusive comparison; null where none up to 1,000 would.</summary>
    public int? SeedsToDecide { get; init; }

    /// <summary>
    /// The p-value of the test by which the values contradict what is asked; null where nothing is left to chance, so that there
    /// is nothing to correct for the number of tests.
    /// </summary>
    public double? PContradicted { get; init; }

    /// <summary>The verdict where the contradiction does not survive a correction; null where that is Inconclusive.</summary>
    [JsonIgnore]
    public Judgement? IfNotContradicted { get; init; }

    /// <summary>What it was judged by, to judge other draws by the same; null where nothing is left to a draw.</summary>
    [JsonIgnore]
    public RedrawSource? Source { get; init; }

    /// <summary>Of a count over seeds: how often it came out, to draw it anew; otherwise null.</summary>
    [JsonIgnore]
    public SuccessRate? Rate { get; init; }

    /// <summary>What the chance model gives for the same quantity.</summary>
    public double? Chance { get; init; }

    /// <summary>What the chance value is the value of; null where no chance model applies.</summary>
    public string? ChanceModel { get; init; }

    /// <summary>Whether chance alone would satisfy this criterion.</summary>
    public bool ChanceAlsoPasses { get; init; }

    /// <summary>The verdict on this criterion.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What to say after the verdict, such as "present, but negligible"; empty where it stands by itself.</summary>
    public string Qualifier { get; init; } = "";

    /// <summary>The comparison that led to it.</summary>
    public required string Because { get; init; }

    /// <summary>The comparison in one sentence.</summary>
    public string InWords()
    {
        var interval = Interval is { Count: > 1 } ? $" [{Interval.Low.Show()}, {Interval.High.Show()}], {Interval.Count} {CountedAs}" : "";
        var chance = Chance is { } value ? $", chance {value.Show()}" : "";
        return $"{Verdict.InWords(Qualifier)}: the {Quantity} is {Measured}{interval}{chance}; claimed: {Expected}; {Because}.";
    }

    /// <summary>Judges a measured quantity.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="predicate">What the claim asks of it.</param>
    /// <param name="reason">Why this margin.</param>
    /// <param name="published">The published value, where the predicate does not name it.</param>
    public static Criterion Of(Measurement measurement, IPredicate predicate, string reason, double? published = null)
    {
        var (values, mean) = (measurement.SeedValues, measurement.MeanTest);
        Comparison? compared = mean is null ? null : Comparison.Of(predicate, mean, values);
        var judgement = compared?.Judgement ?? predicate.Judge(measurement.Interval, []);
        var needed = judgement.Verdict == Verdict.Inconclusive && mean is not null ? SeedsNeeded.Of(mean, predicate, measurement.CountedAs) : null;
        var origin = predicate.NullValue ?? (measurement.UnpairedSpread is null ? null : 0);
        return Shown(measurement) with
        {
            Kind = predicate.Kind,
            Expected = predicate.Describe(measurement.Unit)
                + (published is { } claimed ? $"; published: {claimed.Show(measurement.Unit)}" : ""),
            Reason = reason,
            Accepted = predicate.Accepted with { Claimed = published ?? predicate.Accepted.Claimed },
            Published = published,
            P = predicate.NullValue is { } tested ? PAbove(measurement, tested) : null,
            SignFlipP = predicate.NullValue is { } bound && mean is { IsEven: true } && SignFlip.CanTest(values.Count) ? SignFlip.P(values, bound) : null,
            Effect = origin is { } zero ? StandardisedEffect.Of([.. values.Select(value => value - zero)]) : null,
            SeedsToDecide = needed?.Seeds,
            PContradicted = compared?.PContradicted,
            IfNotContradicted = compared?.IfNotContradicted,
            Source = mean is not null && values.Count > 1
                ? new RedrawSource(predicate, values, measurement.Shape, measurement.Bounds, measurement.Chance)
                : null,
            ChanceAlsoPasses = measurement.Chance is { } chance
                && predicate.Judge(Interval.Certain(chance), []).Verdict == Verdict.Reproduced,
            Verdict = judgement.Verdict,
            Qualifier = judgement.Qualifier,
            Because = values.Count == 1 && mean is not null
                ? IntervalWords.NoInterval(measurement.CountedAs)
                : judgement.Because + mean?.InWords + needed?.InWords,
        };
    }

    // What is certain lies above a bound or does not.
    private static double? PAbove(Measurement measurement, double bound) => measurement.SeedValues.Count < 2
        ? null
        : measurement.MeanTest?.PAbove(bound) ?? (measurement.Values[0] > bound ? 0 : 1);

    /// <summary>Shows what was measured beside published values that no measurement here can confirm or contradict.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="published">The published values.</param>
    /// <param name="which">What keeps them from being compared, in words that follow "which".</param>
    /// <param name="reason">Why that is so.</param>
    public static Criterion Reported(Measurement measurement, string published, string which, string reason) =>
        Shown(measurement) with { Expected = published, Reason = reason, Because = $"reported beside published values, which {which}" };

    /// <summary>Says that a claim is no matter of measurement, such as a limitation that the source states of itself.</summary>
    /// <param name="published">The published values; empty where there are none.</param>
    /// <param name="reason">Why no measurement decides it.</param>
    public static Criterion Undecidable(string published, string reason) => new()
    {
        Quantity = "claim",
        Kind = ReportKind,
        Expected = published.Length > 0 ? published : "no value",
        Reason = reason,
        Measured = "no matter of measurement",
        Verdict = Verdict.NotTestable,
        Because = "no measurement can decide it",
    };

    /// <summary>Asks for what a claim presupposes: that two approaches differ in what they compute.</summary>
    /// <param name="inertBy">The choice of reading that makes one computation of both; null where they differ.</param>
    public static Criterion Premise(string? inertBy) => new()
    {
        Quantity = "premise",
        Kind = PremiseKind,
        Expected = "the two approaches compute different things",
        Reason = "What the claim speaks of has to take place before it can be measured.",
        Measured = inertBy is null ? "they do" : $"they compute the same, by the reading {inertBy}",
        ByConstruction = inertBy,
        Verdict = inertBy is null ? Verdict.Reproduced : Verdict.PremiseFails,
        Because = inertBy is null ? "it is so" : "it is not so under this reading of the source",
    };

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
    /// <param name="quantity">What is looked at.</param>
    /// <param name="expected">What is claimed to come out.</param>
    /// <param name="found">What came out, one a seed.</param>
    /// <param name="reason">Why this comparison.</param>
    /// <param name="error">The share of wrong decisions that is allowed.</param>
    public static Criterion InMostSeeds(
        string quantity, string expected, IReadOnlyList<string> found, string reason, double error = Interval.OneSidedError)
    {
        var rate = new SuccessRate(found.Count(value => value == expected), found.Count) { Error = error };
        var verdict = MostSeeds.Judge(rate);
        var needed = verdict == Verdict.Inconclusive ? SeedsNeeded.Of(rate) : null;
        return new Criterion
        {
            Quantity = quantity,
            Kind = CountKind,
            Expected = $"{expected} in most seeds",
            Reason = reason,
            Measured = $"{expected} in {rate.Successes} of {rate.Seeds} seeds",
            PerSeed = found,
            Rate = rate,
            PContradicted = rate.PBelow(0.5),
            SeedsToDecide = needed?.Seeds,
            Verdict = verdict,
            Because = $"its rate lies between {(100 * rate.Low).Show(Units.Percent)} and {(100 * rate.High).Show(Units.Percent)}"
                + needed?.InWords,
        };
    }

    // What was measured, not judged yet.
    private static Criterion Shown(Measurement measurement) => new()
    {
        Quantity = measurement.Quantity,
        Unit = measurement.Unit,
        Kind = ReportKind,
        Expected = "",
        Measured = measurement.Interval.Mean.Show(measurement.Unit),
        Interval = measurement.Interval,
        CountedAs = measurement.CountedAs,
        ByConstruction = measurement.ByConstruction,
        PerSeed = [.. measurement.SeedValues.Select(value => value.Show())],
        SeedNoise = measurement.UnpairedSpread,
        Chance = measurement.Chance,
        ChanceModel = measurement.Chance is null ? null : measurement.ChanceModel,
        Verdict = Verdict.NotTestable,
        Because = "",
    };
}
