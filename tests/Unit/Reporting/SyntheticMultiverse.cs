using Supermask.Judging;
using Supermask.Multiverse;
using Supermask.Papers.Tiba2023.Readings;

namespace Supermask.Unit.Reporting;

/// <summary>A multiverse that nobody trained: four universes, of which one changes the verdict of a claim and one only the taking of printed numbers.</summary>
internal static class SyntheticMultiverse
{
    private const string Quantity = "mean overlap of all pairs";

    public static MultiverseResult Result { get; } = new()
    {
        Design = Designs.OneAtATimeName,
        Runs = "c0ffee",
        Provenance = SyntheticEvidence.OnMnist with { Profile = "multiverse" },
        Numbers =
        [
            new ComparedNumber("mean accuracy, permuted, classic, one epoch", "Table 10", "Table 10", "classic", 94.04),
            new ComparedNumber("mean loss", "Table 11", "Table 11", "novel", 0.54),
            new ComparedNumber("ratio of times", "Table 11, seconds", "Table 11", "time ratio", 1.27),
        ],
        Untrained = ["A6b"],
        Universes =
        [
            Of("A7a", 1.5, [94.0, 0.55, null], [-0.5, 2.5, null], Verdict.NotReproduced, 31),
            Of(Universe.DefaultId, 2, [93.9, 0.55, 1], [-1, 3, -20], Verdict.Reproduced, 33),
            Of("A21b", 2.25, [93.9, 0.55, 1], [-1, 3, -15], Verdict.Reproduced, 33),
            Of("A5b", 10, [80.0, 2.5, 1], [-100, 200, -20], Verdict.Reproduced, 33),
        ],
    };

    private static UniverseResult Of(
        string id, double distance, double?[] means, double?[] distances, Verdict overlap, double mean) => new(
        id,
        OpenChoices.Space.UniverseNamed(id).Name,
        distance,
        distance - 0.25,
        distance + 0.25,
        distances.OfType<double>().Count(SeedNoise.IsCompatible),
        distances[0] is { } first && SeedNoise.IsCompatible(first) ? 1 : 0,
        means,
        distances,
        [
            new ClaimInUniverse("E1-PERM-02", overlap.InWords(), Quantity, "%", mean, mean - 0.1, mean + 0.1),
            new ClaimInUniverse("E1-PERM-05", Verdict.Inconclusive.InWords(), "pair of highest p", "", null, null, null),
        ]);
}
