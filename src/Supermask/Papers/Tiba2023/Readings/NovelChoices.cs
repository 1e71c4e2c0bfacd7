using Supermask.Learning;
using Supermask.Methods.Novel;
using Supermask.Multiverse;
using static Supermask.Multiverse.Level;

namespace Supermask.Papers.Tiba2023.Readings;

/// <summary>What the source leaves open about the novel approach (3.2.2.4, 3.3.3, 3.3.4).</summary>
internal static class NovelChoices
{
    // Where alphas do nothing, it makes no difference how they are determined.
    private const string WhereAlphasAct = "A13b";
    // The own mask beside a frozen copy of itself from before it was trained, which the code can compute, is what no reading says.
    private const string AddedToItself =
        "Under A13b its mask is added to itself as it is now, which doubles what the batch norm behind it divides by as much again: A13a.";

    private const string SameOtherwise = "Under the default reading of A13 alphas do nothing, so that it is varied under A13b.";

    /// <summary>A10 and A13 to A20.</summary>
    public static Choice[] All =>
    [
        new("A10", "How the novel network starts", [
            new("A10a", "the novel network starts with draws of its own", Standing.Default,
                "No seed is stated, and the printed tables of the two approaches lie as far apart, task by task, as two draws do."),
            new("A10b", "the novel network starts as the classic one", Standing.Exploratory, "Both arms can then be compared seed by seed.")
            {
                Set = Starting(NovelStart.AsClassic),
            },
            new("A10c", "the novel network starts as the classic one ended", Standing.Exploratory, "The classic state is said to be saved for the novel approach.")
            {
                Set = Starting(NovelStart.ClassicEnd),
            },
        ]),
        new("A13", "What alphas do while a task is learned", [
            new("A13a", "nothing: alphas are inert", Standing.Default,
                "A selected task is said to use its own mask, in both networks; of all readings it comes nearest to the printed levels."),
            Acting("A13b", new OwnPlusSimilarMasks(), changesSteps: true, "Equation 13 and the abstract weight several masks in the forward pass."),
            new("A13c", "only earlier masks are summed", Standing.Excluded,
                "No score of the task itself would be trained, and 94 % on new permutations cannot come of that. With A14b it is equivalent: a "
                + "task is the most similar to itself, and the sum is its own mask, the classic computation and so A13a."),
            // Only the scores that learning starts from are others.
            Acting("A13d", new WarmStart(), changesSteps: false, "Shared representations are called a first reference point."),
            Acting("A13e", new ConvexMix(), changesSteps: true, "A weighted combination can be an average."),
            new("A13f", "alpha scales the own mask", Standing.Equivalent,
                "Where a task selects itself alpha is 1, and it is A13a; where it does not, nothing is learned."),
        ]),
        UnderActingAlphas("A14", "Which tasks can be the most similar", [
            new("A14a", "the most similar of earlier tasks", Standing.Default, "The text speaks of preceding tasks."),
            new("A14b", "the most similar of all tasks, itself included", Standing.Equivalent,
                $"Equation 31 has no restriction, and a task is then the most similar to itself. {AddedToItself} With A13c the sum is the own mask, "
                + "with A13d a task starts as it would anyway, and with A13e the average is the own mask."),
            new("A14c", "the most similar of all other tasks", Standing.Exploratory, $"The classic means of later tasks exist too. {SameOtherwise}")
            {
                Set = OnMethod<NovelMethod>(novel => novel with { Candidates = AlphaCandidates.OtherTasks }),
            },
        ]),
        UnderActingAlphas("A15", "The alphas of the first task", [
            new("A15a", "the first task has no alphas", Standing.Default, "It has no preceding task."),
            new("A15b", "the first task has an alpha of 1 on itself", Standing.Equivalent, $"Equation 34 gives every task an alpha. {AddedToItself}"),
        ]),
        UnderActingAlphas("A16", "The similarity of a task to itself", [
            new("A16a", "a task's similarity to itself is 1", Standing.Default, "It is computed like every other."),
            new("A16b", "a task's similarity to itself is 0", Standing.Equivalent,
                "Among earlier tasks a task is no candidate, so that its own similarity is not looked at; among all tasks it is A14c."),
        ]),
        UnderActingAlphas("A17", "Which layers have alphas", [
            new("A17a", "alphas in the layer before a batch norm", Standing.Default, "A layer's outputs are what its batch norm has the means of."),
            new("A17b", "alphas in the layer after a batch norm", Standing.Exploratory, $"Not stated. {SameOtherwise}")
            {
                ChangesSteps = true,
                Set = OnMethod<NovelMethod>(novel => novel with { Layers = AlphaLayers.NormBeforeLayer }),
            },
            new("A17c", "alphas in all layers, from the first batch norm", Standing.Exploratory, $"Equation 20 sets alphas for all layers. {SameOtherwise}")
            {
                ChangesSteps = true,
                Set = OnMethod<NovelMethod>(novel => novel with { Layers = AlphaLayers.FirstNormForAll }),
            },
        ]),
        UnderActingAlphas("A19", "What means are compared", [
            new("A19a", "vectors of means are compared", Standing.Default, "The text speaks of many dimensions."),
            new("A19b", "one number a layer is compared", Standing.Exploratory, $"Equations 27 to 29 can be read so. {SameOtherwise}")
            {
                Set = OnMethod<NovelMethod>(novel => novel with { Means = ComparedMeans.Numbers }),
            },
        ]),
        UnderActingAlphas("A20", "Which classic run feeds the novel one", [
            new("A20a", "means of the classic run of the same round", Standing.Default, "Each round runs both."),
            new("A20b", "means of the classic run of the first seed", Standing.Exploratory, $"One saved run can serve all. {SameOtherwise}")
            {
                Set = OnMethod<NovelMethod>(novel => novel with { Source = ClassicSource.FirstSeed }),
            },
            new("A20c", "means of the classic run of one epoch", Standing.Exploratory, $"Experiment 3 can use what experiment 2 saved. {SameOtherwise}")
            {
                Set = run => run.Training.Epochs == 2 ? OnMethod<NovelMethod>(novel => novel with { Source = ClassicSource.OneEpoch })(run) : run,
            },
        ]),
    ];

    private static Choice UnderActingAlphas(string id, string question, Level[] levels) =>
        new(id, question, levels) { Under = WhereAlphasAct };

    // Seed by seed with the classic network, so that less of a difference is noise.
    private static Level Acting(string id, IAlphaReading reading, bool changesSteps, string why) => new(id, reading.Name, Standing.Exploratory, why)
    {
        ChangesSteps = changesSteps,
        Set = OnMethod<NovelMethod>(novel => novel with { Reading = reading, NetworkStart = NovelStart.AsClassic }),
    };

    private static Func<RunOptions, RunOptions> Starting(NovelStart start) =>
        OnMethod<NovelMethod>(novel => novel with { NetworkStart = start });
}
