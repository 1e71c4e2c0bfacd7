using Supermask.Learning;
using Supermask.Methods.Classic;
using Supermask.Methods.Novel;
using Supermask.Multiverse;

namespace Supermask.Papers.Tiba2023.Readings;

/// <summary>What the source leaves open about learning (3.5, 4.2.2).</summary>
internal static class TrainingChoices
{
    /// <summary>A12.</summary>
    public static Choice[] All =>
    [
        new("A12", "What the optimiser trains, and how long it lives", [
            new("A12a", "a new optimiser for each task", Standing.Default,
                "In the loop over tasks it is made after the task is set, as SupSup's loop makes it; it trains all that takes a gradient."),
            new("A12b", "only scores are trained", Standing.Equivalent,
                "Scale and shift of batch norm stay 1 and 0, which is A7a, and a bias stays as it was drawn, which is A6c."),
            new("A12c", "one optimiser for all tasks", Standing.Exploratory,
                "One is called constant; it then remembers the gradients of the batch norm that tasks share.")
            {
                Set = run => Lasting(run),
            },
            new("A12d", "one optimiser for all tasks, in the novel approach alone", Standing.Exploratory,
                "There alone it stands among what is set before the data is loaded.")
            {
                Set = run => run.Method is NovelMethod ? Lasting(run) : run,
            },
            new("A12e", "one optimiser for all tasks, in the classic approach alone", Standing.Exploratory,
                "Nothing says so, but of the three only this one can raise the losses of the classic approach, which are the higher ones in print.")
            {
                Set = run => run.Method is ClassicMethod ? Lasting(run) : run,
            },
        ]),
    ];

    private static RunOptions Lasting(RunOptions run) => run with { Training = run.Training with { Optimiser = OptimiserLife.Sequence } };
}
