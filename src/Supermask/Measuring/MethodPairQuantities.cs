using Supermask.Common;
using Supermask.Measuring.Statistics;

namespace Supermask.Measuring;

/// <summary>A number that the networks of two methods give together for each seed, task by task.</summary>
/// <param name="Name">Its name in features.</param>
/// <param name="Unit">Its unit; empty for a bare number.</param>
/// <param name="Shape">How its values scatter from seed to seed.</param>
/// <param name="Meaning">What it is: one sentence.</param>
/// <param name="BySeed">Computes it on every seed that both methods have.</param>
public sealed record MethodPairQuantity(string Name, string Unit, Shape Shape, string Meaning, Func<MethodPair, IEnumerable<double>> BySeed) : ITerm
{
    /// <summary>Measures it on every seed that both methods have.</summary>
    public Measurement Measure(MethodPair pair, string name) => new(name, Unit, [.. BySeed(pair)])
    {
        Shape = Shape,
        IsCertain = pair.IsCertain,
    };
}

/// <summary>The quantities that compare two methods over the tasks of one seed (4.3.4). A new one is a line here.</summary>
public static class MethodPairQuantities
{
    /// <summary>The quantity of a name that speaks of the methods of a pair; null where there is none.</summary>
    public static MethodPairQuantity? Named(string name, MethodPair pair) =>
        Of(pair.First.Arm.Approach, pair.Second.Arm.Approach).FirstOrDefault(quantity => quantity.Name == name);

    /// <summary>The quantities, named after two methods.</summary>
    /// <param name="first">The first method.</param>
    /// <param name="second">The second.</param>
    public static IReadOnlyList<MethodPairQuantity> Of(string first, string second) =>
    [
        OverTasks($"number of tasks won by the {first} network", "tasks", Shape.Skewed, $"The tasks on which the {first} network is more accurate.", tasks => tasks.Wins),
        OverTasks($"number of tasks won by the {second} network", "tasks", Shape.Skewed, $"The tasks on which the {second} network is more accurate.", tasks => tasks.Losses),
        OverTasks("number of tasks without a winner", "tasks", Shape.Skewed, "The tasks on which both networks are equally accurate.", tasks => tasks.Ties),
        OverTasks(
            $"standard error over tasks of the {first} network's lead", Units.Points, Shape.Skewed,
            $"The standard error, over tasks, of the accuracy of the {first} network less that of the {second} one.",
            tasks => tasks.StandardError),
        OverTasks(
            $"spread over tasks of the {first} network's lead", Units.Points, Shape.Skewed,
            $"The standard deviation, over tasks, of the accuracy of the {first} network less that of the {second} one.",
            tasks => tasks.Spread),
        OverTasks(
            $"lead of the {first} network in standard errors over tasks", "", Shape.Skewed,
            $"The accuracy of the {first} network less that of the {second} one, averaged over tasks, in standard errors of that mean.",
            tasks => tasks.T),
        OverTasks(
            "p-value of the paired t-test over tasks", "", Shape.Skewed,
            "The two-sided p-value of the t-test that compares the accuracies of both networks task by task.",
            tasks => tasks.P),
        new(
            "share of the second network's steps in which the first is as accurate as that one ends", "", Shape.Skewed,
            "On the tasks after the first, by the images of 20 batches in a row; what a method looks at before its first step counts too.",
            pair => TransferSpeed.Of(pair.First, pair.Second)),
    ];

    // From the accuracies in percent, the first method less the second.
    private static MethodPairQuantity OverTasks(string name, string unit, Shape shape, string meaning, Func<PairedComparison, double> of) =>
        new(name, unit, shape, meaning, pair => pair.BySeed.Select(of));
}
