namespace Supermask.Judging.Analysers;

/// <summary>Looks at a judged claim and says what the verdict alone does not.</summary>
public interface IAnalyser
{
    /// <summary>The analyser's name in findings.</summary>
    string Id { get; }

    /// <summary>What there is to say of this claim; nothing for most.</summary>
    IEnumerable<Finding> Analyse(LedgerEntry claim, IReadOnlyList<Criterion> criteria);
}

/// <summary>The analysers that exist.</summary>
public static class AllAnalysers
{
    /// <summary>Every finding on a claim, each once though several comparisons of one quantity may lead to it.</summary>
    public static IReadOnlyList<Finding> Analyse(LedgerEntry claim, IReadOnlyList<Criterion> criteria) =>
        [.. Analysers.SelectMany(analyser => analyser.Analyse(claim, criteria)).Distinct()];

    private static readonly IAnalyser[] Analysers =
    [
        new AtChance(), new SimilarityAtChance(), new SeedNoise(), new Ceiling(), new TooFewDecisions(), new SingleRun(),
        new TestsSomethingElse(), new PublishedAsymmetry(), new PublishedPairRank(), new SourceContradiction(),
    ];
}
