namespace Supermask.Judging;

/// <summary>What measuring says of a claim.</summary>
public enum Verdict
{
    /// <summary>The measured values fit the published ones within the margin; wrongly said in at most 5 % of cases.</summary>
    Reproduced,

    /// <summary>The effect has the published sign, and whether it is as large as would matter is open.</summary>
    DirectionHolds,

    /// <summary>The measured values contradict the claim beyond the stated margin.</summary>
    NotReproduced,

    /// <summary>The seeds are too few, or the values too spread, to say either.</summary>
    Inconclusive,

    /// <summary>What the claim speaks of does not take place under the reading of the source that is tested.</summary>
    PremiseFails,

    /// <summary>Nothing that can be measured here decides the claim: this data, or the source, allows no test.</summary>
    NotTestable,
}

/// <summary>The words for verdicts in features, tables and pages.</summary>
public static class VerdictWords
{
    /// <summary>What stands between a verdict and what is said after it.</summary>
    public const string BeforeQualifier = ": ";

    private static readonly Dictionary<Verdict, string> Words = new()
    {
        [Verdict.Reproduced] = "Reproduced",
        [Verdict.DirectionHolds] = "Direction holds",
        [Verdict.NotReproduced] = "Not reproduced",
        [Verdict.Inconclusive] = "Inconclusive",
        [Verdict.PremiseFails] = "Not testable under this reading",
        [Verdict.NotTestable] = "Not testable",
    };

    /// <summary>The verdict in words.</summary>
    public static string InWords(this Verdict verdict) => Words[verdict];

    /// <summary>The verdict in words, with what is to be said after it.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="qualifier">Such as "present, but negligible"; empty where the verdict stands by itself.</param>
    public static string InWords(this Verdict verdict, string qualifier) =>
        qualifier.Length == 0 ? verdict.InWords() : $"{verdict.InWords()}{BeforeQualifier}{qualifier}";

    /// <summary>The verdict of these words.</summary>
    /// <exception cref="ArgumentException">The words name no verdict.</exception>
    public static Verdict Parse(string words) =>
        Words.Where(entry => entry.Value == words).Select(entry => (Verdict?)entry.Key).FirstOrDefault()
        ?? throw new ArgumentException(
            $"'{words}' is no verdict; the verdicts are {string.Join(", ", Words.Values)}.", nameof(words));

    /// <summary>
    /// The verdict of a claim from those of its criteria, all of which must hold: the worst of them, where a premise that
    /// fails outweighs a criterion that cannot be tested, that one a criterion that fails, and this one that is undecided.
    /// </summary>
    /// <exception cref="ArgumentException">There is no criterion.</exception>
    public static Verdict OfAll(IReadOnlyCollection<Verdict> verdicts)
    {
        if (verdicts.Count == 0)
        {
            throw new ArgumentException("A claim without a criterion has no verdict.", nameof(verdicts));
        }

        return new[]
        {
            Verdict.PremiseFails, Verdict.NotTestable, Verdict.NotReproduced, Verdict.Inconclusive, Verdict.DirectionHolds, Verdict.Reproduced,
        }.First(verdicts.Contains);
    }
}
