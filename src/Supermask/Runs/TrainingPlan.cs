using Supermask.Experiments;
using Supermask.Tasks;
using Supermask.Training;

namespace Supermask.Runs;

/// <summary>The runs of one variant and arm, and what is left to train of them.</summary>
/// <param name="Variant">Name of the task sequence.</param>
/// <param name="Arm">How it is learned.</param>
/// <param name="Runs">One run a seed.</param>
/// <param name="Stored">How many of the runs the store has whole.</param>
/// <param name="StepsOfRun">Optimiser steps of one run.</param>
/// <param name="TestBatches">Batches that one run only predicts.</param>
public sealed record PlannedArm(
    string Variant, Arm Arm, IReadOnlyList<RunOptions> Runs, int Stored, long StepsOfRun, long TestBatches)
{
    // A batch that is only predicted takes the forward pass of a step, a third of its matrix products.
    private const double PredictedBatchInSteps = 1.0 / 3;

    /// <summary>Optimiser steps that are left to take.</summary>
    public long StepsLeft => StepsOfRun * (Runs.Count - Stored);

    /// <summary>All work that is left, in optimiser steps.</summary>
    public double WorkLeft => (StepsOfRun + (PredictedBatchInSteps * TestBatches)) * (Runs.Count - Stored);
}

/// <summary>What a profile trains: every arm of every published variant, and of others what experiment 1 needs.</summary>
public static class TrainingPlan
{
    /// <summary>The runs of some variants, the ones that others need first.</summary>
    public static IReadOnlyList<RunOptions> RunsOf(RunLibrary library, IEnumerable<string> variants) =>
        [.. Arms(variants).SelectMany(each => library.RunsOf(each.Variant, each.Arm))];

    /// <summary>The plan for some variants, with what the store has of it.</summary>
    public static IReadOnlyList<PlannedArm> Of(RunLibrary library, IEnumerable<string> variants)
    {
        var sizes = new Dictionary<string, (int[] Train, int[] Test)>();
        return [.. Arms(variants).Select(each =>
        {
            if (!sizes.TryGetValue(each.Variant, out var size))
            {
                sizes[each.Variant] = size = SizesOf(library, each.Variant);
            }

            var runs = library.RunsOf(each.Variant, each.Arm);
            var batch = new TrainingOptions().BatchSize;
            var steps = each.Arm.Epochs * size.Train.Sum(images => Batches(images, batch));
            var tests = size.Test.Sum(images => Batches(images, batch));
            var rounds = each.Arm.Novel is null ? size.Test.Length + 1 : 2;
            return new PlannedArm(each.Variant, each.Arm, runs, runs.Count(library.IsStored), steps, (long)tests * rounds);
        }).Where(planned => planned.Runs.Count > 0)];
    }

    private static IEnumerable<(string Variant, Arm Arm)> Arms(IEnumerable<string> variants) =>
        from arm in Arm.All
        from variant in variants
        where TaskVariants.Published.Contains(variant) || arm == Arm.Classic(1)
        select (variant, arm);

    private static (int[] Train, int[] Test) SizesOf(RunLibrary library, string variant)
    {
        var tasks = TaskVariants.Create(variant, new TaskOptions());
        var all = Enumerable.Range(0, tasks.Count).ToArray();
        return (
            [.. all.Select(task => tasks.Apply(task, library.Data.Train).Count)],
            [.. all.Select(task => tasks.Apply(task, library.Data.Test).Count)]);
    }

    private static int Batches(int images, int batch) => (images + batch - 1) / batch;
}
