namespace Supermask.Papers.Tiba2023.Report;

/// <summary>A measure by which experiment 2 compares the approaches (4.2.2), and how it is drawn.</summary>
/// <param name="Number">Number of its figure.</param>
/// <param name="Name">Its name.</param>
/// <param name="Quantity">The quantity that it is.</param>
/// <param name="Metric">Its row in the published tables of means.</param>
/// <param name="Unit">Its unit, after a blank; empty where it has none.</param>
/// <param name="Decimals">How many decimals are shown.</param>
/// <param name="End">Where its axis ends; null where it ends with the longest bar.</param>
public sealed record ApproachMeasure(
    int Number, string Name, string Quantity, string Metric, string Unit, int Decimals, double? End)
{
    /// <summary>Figure 32.</summary>
    public static ApproachMeasure Accuracy { get; } =
        new(32, "accuracy", "mean accuracy", "accuracy_percent", " %", 2, 100);

    /// <summary>Figure 33.</summary>
    public static ApproachMeasure Time { get; } =
        new(33, "training time", "training time of a task", "training_time_seconds", " s", 2, null)
        {
            IsComparable = false,
            Remark = "Seconds of the training steps of a task, while other runs shared the machine: the published seconds are "
                + "of another machine and cannot be compared, so that they stand beside the bars and are not drawn. The fair "
                + "comparison is the ratio of steps timed in turns, in the table of what faster can mean. ",
        };

    /// <summary>Figure 34.</summary>
    public static ApproachMeasure Loss { get; } = new(34, "loss", "mean loss", "loss", "", 4, null)
    {
        Remark = "Training loss, mean over the batches of an epoch (Eq. 38). ",
    };

    /// <summary>The measures in the order of the figures.</summary>
    public static IReadOnlyList<ApproachMeasure> All { get; } = [Accuracy, Time, Loss];

    /// <summary>Whether published and measured values can be laid on one axis.</summary>
    public bool IsComparable { get; private init; } = true;

    /// <summary>What to bear in mind; ends in a blank where there is something.</summary>
    public string Remark { get; private init; } = "";
}
