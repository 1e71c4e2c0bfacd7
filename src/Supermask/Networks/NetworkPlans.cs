using Supermask.Common;

namespace Supermask.Networks;

/// <summary>The networks that exist. No run's key depends on this list.</summary>
[PartsList]
public static class NetworkPlans
{
    private static readonly NetworkPlan[] All =
    [
        new MlpPlan(),
        new RawMlpPlan(),
        new LeNetPlan(),
        new BnNetPlan(),
    ];

    /// <summary>The names of the networks.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(plan => plan.Name)];

    /// <summary>The network of a name, with its default sizes.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static NetworkPlan Named(string name) => All.FirstOrDefault(plan => plan.Name == name)
        ?? throw new ArgumentException($"There is no network '{name}'; there are {string.Join(", ", Names)}.", nameof(name));
}
