using Supermask.Multiverse;

namespace Supermask.Papers.Tiba2023.Readings;

/// <summary>What the source leaves open about rounds and measuring (4.2, 4.3).</summary>
internal static class MeasuringChoices
{
    /// <summary>A21, A30 and A32.</summary>
    public static Choice[] All =>
    [
        new("A21", "What ten training rounds are", [
            new("A21a", "rounds are ten repetitions of the whole", Standing.Default,
                "Experiment 3 is said to be a single round, and has ten tasks too."),
            new("A21b", "rounds are the ten tasks", Standing.Exploratory,
                "The same networks are trained and read; one stands behind each printed mean of experiment 2, which then scatters as a single run does.")
            {
                Published = number => number with { Networks = 1 },
            },
            new("A21c", "rounds are ten epochs", Standing.Excluded,
                "One epoch is stated for experiment 2, and its 94 % lie below the 95.7 % that are printed for two."),
        ]),
        new("A30", "What training time spans", [
            new("A30a", "time is that of a task", Standing.Default, "Seconds of another machine are compared by no reading."),
            new("A30b", "time is that of all ten tasks", Standing.Equivalent, "Every ratio of two times is the same."),
            new("A30d", "time has evaluation and saving in it", Standing.Excluded,
                "Both approaches evaluate and save alike, and how long that took there cannot be measured here."),
        ]),
        new("A32", "When tasks are tested", [
            new("A32a", "tasks are tested right after they were learned", Standing.Default, "The training procedure is described so."),
            new("A32b", "tasks are tested after the last was learned", Standing.Exploratory, "It is what a network that has learned them all can do.")
            {
                Read = sequence => sequence.TestedAfterTheLast(),
            },
        ]),
    ];
}
