using Supermask.Common;
using Supermask.Measuring;

namespace Supermask.Papers.Tiba2023.Approaches;

/// <summary>A number that the classic and the novel network of a seed give together, task by task.</summary>
/// <param name="Name">Its name in features.</param>
/// <param name="Unit">Its unit; empty for a bare number.</param>
/// <param name="Of">Computes it from the accuracies in percent, classic less novel.</param>
public sealed record ApproachQuantity(string Name, string Unit, Func<PairedComparison, double> Of)
{
    /// <summary>Measures it on every seed that both approaches have.</summary>
    public Measurement Measure(ApproachPair pair, string name) => new(name, Unit, [.. pair.BySeed.Select(Of)]);
}

/// <summary>The quantities that compare the approaches over the tasks of one seed (4.3.4). A new one is a line here.</summary>
public static class ApproachQuantities
{
    /// <summary>All quantities.</summary>
    public static IReadOnlyList<ApproachQuantity> All { get; } =
    [
        new("number of tasks won by the classic network", "tasks", tasks => tasks.Wins),
        new("number of tasks won by the novel network", "tasks", tasks => tasks.Losses),
        new("number of tasks without a winner", "tasks", tasks => tasks.Ties),
        new("standard error over tasks of the classic network's lead", Units.Points, tasks => tasks.StandardError),
        new("lead of the classic network in standard errors over tasks", "", tasks => tasks.T),
        new("p-value of the paired t-test over tasks", "", tasks => tasks.P),
    ];

    /// <summary>The quantity of a name; null where there is none.</summary>
    public static ApproachQuantity? Named(string name) => All.FirstOrDefault(quantity => quantity.Name == name);
}
