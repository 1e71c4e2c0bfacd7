using Supermask.Judging;

namespace Supermask.Papers.Tiba2023;

/// <summary>Claims that the dissertation makes of each of its variants.</summary>
internal static class VariantFamilies
{
    private static readonly string[] Variants = ["PERM", "ROT", "PART"];

    /// <summary>The families; a new one is a line here.</summary>
    public static IReadOnlyList<Family> All { get; } =
    [
        OfVariants("overlaps beyond chance in experiment 1", "E1", "03"),
        OfVariants("accuracy differences of experiment 2", "E2", "05"),
        OfVariants("ratios of training time in experiment 2", "E2", "06"),
        OfVariants("loss differences of experiment 2", "E2", "07"),
        OfVariants("differences of all metrics in experiment 3", "E3", "05"),
    ];

    private static Family OfVariants(string name, string experiment, string number) =>
        new(name, [.. Variants.Select(variant => $"{experiment}-{variant}-{number}")]);
}
