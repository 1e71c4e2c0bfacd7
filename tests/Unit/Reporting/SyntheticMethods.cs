using Supermask.Comparing;
using Supermask.Comparing.Transfer;
using Supermask.Measuring;
using Supermask.Runs;

namespace Supermask.Unit.Reporting;

/// <summary>Rows of methods that are compared, and of networks by which transfer is studied, with numbers that nobody measured.</summary>
internal static class SyntheticMethods
{
    private static readonly string[] Beside =
    [
        "mean accuracy", "accuracy over the first batches", "training time of a task", "mean forgetting", "largest forgetting", "backward transfer",
        .. TransferQuantities.All.Select(quantity => quantity.Name), .. PairedStartQuantities.All.Select(quantity => quantity.Name),
    ];

    /// <summary>A row of every network of the comparison and of transfer; none before they are tuned.</summary>
    public static IReadOnlyList<MethodRow> All { get; } =
    [
        .. ComparedArms.All.Select((compared, index) => Row(compared, 90 + (index / 100.0)))
            .Concat(TransferArms.All.Select((arm, index) => Row(arm, 0.5 + (index / 100.0)))).DistinctBy(row => row.Arm),
    ];

    /// <summary>A row of a method that is compared.</summary>
    public static MethodRow Row(ComparedArm compared, double accuracy) =>
        Row(compared.Arm, accuracy, compared.Arm.Method.Kept(compared.Arm.RunOn(compared.Stream.Tasks)).Of(10), 1) with { TaskGiven = compared.Entrant.IsTold };

    /// <summary>A row of networks by which transfer is studied.</summary>
    public static MethodRow Row(TransferArm arm, double share) => Row(arm.Arm, 95, 444_000, share);

    private static MethodRow Row(Arm arm, double accuracy, long bytes, double share) => new(
        arm.Approach, arm.Setting!.Name, "", "MNIST", arm.Setting.Tasks.Name, 10, "784-300-300-10", true, arm.Setting.IsHeadline ? 10 : 5, accuracy,
        [accuracy - 0.5, accuracy + 0.5], 1, null, bytes, 600_000, 12)
    {
        Arm = arm.Name,
        Machine = "a processor",
        Date = "2026-11-30",
        Quantities = [.. Beside.Select(name => new RowQuantity(name, 50, [49.5, 50.5])), new RowQuantity(TransferSpeed.Name, share, [share - 0.1, share + 0.1])],
    };
}
