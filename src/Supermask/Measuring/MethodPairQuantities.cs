using Supermask.Common;

namespace Supermask.Measuring;

/// <summary>A number that the networks of two methods give together for each seed, task by task.</summary>
/// <param name="Name">Its name in features.</param>
/// <param name="Unit">Its unit; empty for a bare number.</param>
/// <param name="Of">Computes it from the accuracies in percent, the first method less the second.</param>
public sealed record MethodPairQuantity(string Name, string Unit, Func<PairedComparison, double> Of)
{
    /// <summary>Measures it on every seed that both methods have.</summary>
    public Measurement Measure(MethodPair pair, string name) => new(name, Unit, [.. pair.BySeed.Select(Of)]);
}

/// <summary>The quantities that compare two methods over the tasks of one seed (4.3.4). A new one is a line here.</summary>
public static class MethodPairQuantities
{
    /// <summary>The quantity of a name that speaks of the methods of a pair; null where there is none.</summary>
    public static MethodPairQuantity? Named(string name, MethodPair pair) =>
        Of(pair.First.Arm.Approach, pair.Second.Arm.Approach).FirstOrDefault(quantity => quantity.Name == name);

    private static IEnumerable<MethodPairQuantity> Of(string first, string second) =>
    [
        new($"number of tasks won by the {first} network", "tasks", tasks => tasks.Wins),
        new($"number of tasks won by the {second} network", "tasks", tasks => tasks.Losses),
        new("number of tasks without a winner", "tasks", tasks => tasks.Ties),
        new($"standard error over tasks of the {first} network's lead", Units.Points, tasks => tasks.StandardError),
        new($"lead of the {first} network in standard errors over tasks", "", tasks => tasks.T),
        new("p-value of the paired t-test over tasks", "", tasks => tasks.P),
    ];
}
