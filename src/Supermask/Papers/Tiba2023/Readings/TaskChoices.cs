using Supermask.Multiverse;
using Supermask.Tasks;
using static Supermask.Multiverse.Level;

namespace Supermask.Papers.Tiba2023.Readings;

/// <summary>What the source leaves open about the tasks (3.4.4).</summary>
internal static class TaskChoices
{
    /// <summary>A22 to A25 and A27.</summary>
    public static Choice[] All =>
    [
        new("A22", "The angles of the rotated tasks", [
            new("A22a", "rotations in steps of 36 degrees", Standing.Default, "SupSup divides the circle by the number of tasks."),
            new("A22b", "an angle drawn for each rotated task", Standing.Exploratory, "The text says that angles vary randomly.")
            {
                Set = OnTasks<RotatedTasks>(tasks => tasks with { Angles = RotationAngles.Drawn }),
            },
            new("A22c", "an angle drawn for each rotated image", Standing.Excluded,
                "The text gives each task an angle of its own; drawn for each image, all ten tasks would be the same."),
            new("A22d", "rotations in steps of 18 degrees", Standing.Exploratory, "No step is stated; this one shares half the circle among the tasks.")
            {
                Set = OnTasks<RotatedTasks>(tasks => tasks with { Step = 18 }),
            },
        ]),
        new("A23", "How a rotated image is sampled", [
            new("A23a", "rotated images take the nearest pixel", Standing.Default, "It is the default of the function that SupSup calls."),
            new("A23b", "rotated images blend four pixels", Standing.Exploratory, "Nothing is said; blending is the usual alternative.")
            {
                Set = OnTasks<RotatedTasks>(tasks => tasks with { Interpolation = Interpolation.Bilinear }),
            },
        ]),
        new("A24", "Whether the first permuted task is permuted", [
            new("A24a", "all ten permuted tasks are permuted", Standing.Default, "SupSup permutes the first task too."),
            new("A24b", "the first permuted task is not permuted", Standing.Exploratory, "The text speaks of reverting permutations.")
            {
                Set = OnTasks<PermutedTasks>(tasks => tasks with { First = FirstPermutation.None }),
            },
        ]),
        new("A25", "Whether images are turned before or after they are normalised", [
            new("A25a", "images are turned, then normalised", Standing.Default, "SupSup does it in this order; black comes in at the corners."),
            new("A25b", "images are normalised, then turned", Standing.Exploratory,
                "The order is not stated; then 0 comes in at the corners, the mean grey.")
            {
                Set = OnTasks<RotatedTasks>(tasks => tasks with { Corners = RotationCorners.MeanGrey }),
            },
        ]),
        new("A27", "The labels of the partitioned tasks", [
            new("A27a", "partitioned tasks are labelled by digits", Standing.Default, "SupSup does not renumber them, and the network has 100 outputs."),
            new("A27b", "partitioned tasks are labelled 0 and 1", Standing.Exploratory, "Not stated; two classes are often numbered so.")
            {
                Set = OnTasks<PartitionedTasks>(tasks => tasks with { Kind = PartitionLabels.ZeroAndOne }),
            },
        ]),
    ];
}
