namespace Supermask.Judging.Analysers;

/// <summary>The analysers that look at every claim, whatever its paper.</summary>
public static class AllAnalysers
{
    private static readonly IAnalyser[] OfEveryClaim =
    [
        new DecidedByReading(), new AtChance(), new SimilarityAtChance(), new SeedNoise(), new Ceiling(), new TooFewDecisions(),
        new TestsSomethingElse(), new ByVariant(),
    ];

    /// <summary>Every finding on a claim, each once though several comparisons of one quantity may lead to it.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="criteria">Its comparisons.</param>
    /// <param name="ofPaper">The analysers of its paper.</param>
    public static IReadOnlyList<Finding> Analyse(
        LedgerEntry claim, IReadOnlyList<Criterion> criteria, IReadOnlyList<IAnalyser> ofPaper) =>
        [.. OfEveryClaim.Concat(ofPaper).SelectMany(analyser => analyser.Analyse(claim, criteria)).Distinct()];
}
