using Supermask.Measuring;
using Supermask.Networks.Superposed;

namespace Supermask.Steps;

/// <summary>How features name the ways of inferring tasks.</summary>
internal static class InferenceWords
{
    private static readonly InferenceRule[] Rules = [new OneShot(), new Binary(), new BruteForce()];
    private static readonly Objective[] Objectives = [new Entropy(), new SuperfluousOutputs()];
    private static readonly SuperposedNorms[] Norms = [new StatisticsOfDecision(), new MixedStatistics(), new LastStatistics(), new FoldedNorms()];

    /// <summary>The trial of these names.</summary>
    /// <exception cref="ArgumentException">There is nothing of such a name.</exception>
    public static InferenceTrial TrialOf(int tasks, int images, string rule, string objectiveAndNorms)
    {
        var parts = objectiveAndNorms.Split(", with ", 2);
        return new(tasks, images, Rules.Single(each => each.Name == rule), Objectives.Single(each => each.Name == parts[0]), NormsOf(parts.ElementAtOrDefault(1)));
    }

    private static SuperposedNorms NormsOf(string? name) => name is null ? Norms[0] : Norms.FirstOrDefault(each => each.Name == name)
        ?? throw new ArgumentException(
            $"Batch norm knows nothing of '{name}' while masks are mixed; it takes {string.Join(", ", Norms.Select(each => each.Name))}.", nameof(name));
}
