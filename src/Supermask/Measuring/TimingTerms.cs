namespace Supermask.Measuring;

/// <summary>What the quantities of steps timed in turns mean.</summary>
/// <remarks>
/// They stand here and not in <see cref="StepTiming"/>: timings are kept by the code that takes them, and a word about them
/// would have every step timed again.
/// </remarks>
public static class TimingTerms
{
    /// <summary>The quantities of a pair.</summary>
    public static IReadOnlyList<ITerm> Of(TimedPair pair)
    {
        var ratio = $"The time of an optimiser step of {pair.FirstName} over that of {pair.SecondName}{pair.HowTimed}, timed in turns, one value a round";
        string[] meanings = [$"{ratio}.", $"{ratio}, where {pair.FirstName} goes first.", $"{ratio}, where {pair.SecondName} goes first."];
        return [.. new StepTiming(pair, []).Names.Zip(meanings, (name, meaning) => new Term(name, meaning))];
    }

    private sealed record Term(string Name, string Meaning) : ITerm;
}
