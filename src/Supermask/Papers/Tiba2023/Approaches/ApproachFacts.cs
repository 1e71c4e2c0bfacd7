using Supermask.Measuring;
using Supermask.Measuring.Statistics;

namespace Supermask.Papers.Tiba2023.Approaches;

/// <summary>What can be found out about the two approaches from all their networks together (4.3.4).</summary>
public static class ApproachFacts
{
    /// <summary>Facts about the pairs of approaches among these studies.</summary>
    public static FactBook Of(IReadOnlyList<RunStudy> studies) => new("the two approaches",
    [
        Fact.Of(
            "number of paired tests, over seeds and over tasks, that reject equality after Holm's correction",
            "Of two paired t-tests on accuracy for each variant and number of epochs, one over seeds and one over tasks, those with a corrected p-value below 0.05.",
            () => Rejected(Tests(MethodPair.Of(studies)))),
        Fact.Of(
            "number of tasks that the two approaches learn with other bits",
            "The tasks, over seeds and variants, of which the two networks have another mask, another loss before any step, or another prediction.",
            () => MethodPair.Of(studies).Sum(pair => pair.TasksThatDiffer)) with { Needs = [TraceNeed.Masks] },
    ])
    {
        ByConstruction = MethodPair.SameComputationOf(MethodPair.Of(studies)),
    };

    /// <summary>How many p-values stay below the dissertation's level after Holm's correction for their number.</summary>
    public static int Rejected(IReadOnlyList<double> pValues) =>
        Holm.Adjust(pValues).Count(p => p < OverlapQuantities.SignificanceLevel);

    private static IReadOnlyList<double> Tests(IReadOnlyList<MethodPair> pairs) => pairs.Count > 0
        ? [.. pairs.SelectMany(pair => new[] { pair.OverSeeds.P, pair.OverTasks.P })]
        : throw new InvalidOperationException(
            "The scenario compares the approaches, but speaks of one alone: it needs the classic and the novel network.");
}
