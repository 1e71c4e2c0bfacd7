using Supermask.Methods.SupSup;
using Supermask.Networks;
using Supermask.Papers.SupSupNotebook.Report;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Papers.SupSupNotebook;

/// <summary>The notebook with its one arm and its part of the report.</summary>
internal static class NotebookModule
{
    private const int Tasks = 5;

    /// <summary>The module.</summary>
    public static PaperModule Module { get; } = new(Notebook.Paper)
    {
        Arms = [Arm],
        Parts = (input, conditions) => AccuracyTable.PartOf(input, conditions),
        Overview = (input, conditions) => input.Studies is [var study] ? AccuracyTable.Of(study, conditions) : null,
    };

    /// <summary>
    /// Masked layers 784-300-300-100 with ReLU between them, no batch norm and no bias; five permuted tasks of NumPy's seeds 0
    /// to 4; RMSprop at 1e-4, batches of 128, one epoch; One-Shot with the entropy on one image. Every image decides for itself.
    /// </summary>
    public static Arm Arm => new(new SupSupMethod { Decisions = new Decisions { Images = 1, Deciding = 1 } }, Epochs: 1, Reading: "")
    {
        Setting = new ArmSetting(Notebook.Paper.Name, new PermutedTasks { Count = Tasks }, new MlpPlan { BatchNorm = false }),
    };
}
