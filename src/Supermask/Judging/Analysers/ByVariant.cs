using Supermask.Tasks;

namespace Supermask.Judging.Analysers;

/// <summary>Says where a claim about several variants does not come to the same in each: its verdict is that of the worst.</summary>
public sealed class ByVariant : IAnalyser
{
    /// <inheritdoc/>
    public string Id => "not-the-same-in-each-variant";

    /// <inheritdoc/>
    public IEnumerable<Finding> Analyse(LedgerEntry claim, IReadOnlyList<Criterion> criteria)
    {
        var verdicts = TaskVariants.Names
            .Select(variant => (Variant: variant, Of: criteria.Where(criterion => IsAbout(criterion, variant)).ToArray()))
            .Where(each => each.Of.Length > 0)
            .Select(each => (each.Variant, Verdict: VerdictWords.OfAll([.. each.Of.Select(criterion => criterion.Verdict)])))
            .ToArray();
        if (verdicts.DistinctBy(each => each.Verdict).Count() > 1)
        {
            yield return new Finding(Id, $"By variant: {string.Join(", ", verdicts.Select(each => $"{each.Variant} {each.Verdict.InWords()}"))}.");
        }
    }

    // A comparison of two variants is about neither alone.
    private static bool IsAbout(Criterion criterion, string variant) =>
        criterion.Quantity.Split(", ").Contains(variant);
}
