namespace Supermask.Judging.Analysers;

/// <summary>Looks at a judged claim and says what the verdict alone does not.</summary>
public interface IAnalyser
{
    /// <summary>The analyser's name in findings.</summary>
    string Id { get; }

    /// <summary>What there is to say of this claim; nothing for most.</summary>
    IEnumerable<Finding> Analyse(LedgerEntry claim, IReadOnlyList<Criterion> criteria);
}
