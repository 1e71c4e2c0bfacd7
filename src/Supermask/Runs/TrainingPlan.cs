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

/// <summary>
/// What a profile trains: every arm of every published variant, and of others what experiment 1 needs; of these, what was
/// chosen.
/// </summary>
/// <param name="library">The runs.</param>
/// <param name="variants">Names of the variants that were chosen.</param>
/// <param name="arms">Names of the arms that were chosen.</param>
public sealed class TrainingPlan(RunLibrary library, IReadOnlyCollection<string> variants, IReadOnlyCollection<string> arms)
{
    private static readonly int BatchSize = new TrainingOptions().BatchSize;

    /// <summary>The runs, those that others need first.</summary>
    /// <exception cref="InvalidOptionsException">A variant or an arm does not exist.</exception>
    public IReadOnlyList<RunOptions> Runs => [.. Cells().SelectMany(cell => library.RunsOf(cell.Variant, cell.Arm))];

    /// <summary>The runs by variant and arm, with what the store has of them.</summary>
    /// <exception cref="InvalidOptionsException">A variant or an arm does not exist.</exception>
    public IReadOnlyList<PlannedArm> Arms()
    {
        var cells = Cells();
        var sizes = cells.Select(cell => cell.Variant).Distinct().ToDictionary(variant => variant, SizesOf);
        return [.. cells.Select(cell => Plan(cell.Variant, cell.Arm, sizes[cell.Variant])).Where(planned => planned.Runs.Count > 0)];
    }

    private PlannedArm Plan(string variant, Arm arm, (int[] Train, int[] Test) sizes)
    {
        var runs = library.RunsOf(variant, arm);
        var tests = sizes.Test.Sum(Batches);
        // Each task is tested once, and all of them again after each task of the classic approach, the last of the novel.
        var rounds = arm.Novel is null ? sizes.Test.Length + 1 : 2;
        return new PlannedArm(
            variant, arm, runs, runs.Count(library.IsStored), arm.Epochs * sizes.Train.Sum(Batches), (long)tests * rounds);
    }

    private (string Variant, Arm Arm)[] Cells()
    {
        var unknown = variants.Except(TaskVariants.Names).Select(name => $"there is no variant '{name}'; there are {string.Join(", ", TaskVariants.Names)}")
            .Concat(arms.Except(Arm.All.Select(arm => arm.Name))
                .Select(name => $"there is no arm '{name}'; there are {string.Join("; ", Arm.All.Select(arm => arm.Name))}")).ToArray();
        return unknown.Length == 0
            ? [.. from arm in Arm.All
                  where arms.Contains(arm.Name)
                  from variant in variants.Distinct()
                  where TaskVariants.Published.Contains(variant) || arm == Arm.Classic(1)
                  select (variant, arm)]
            : throw new InvalidOptionsException(unknown);
    }

    private (int[] Train, int[] Test) SizesOf(string variant)
    {
        var tasks = TaskVariants.Create(variant, new TaskOptions());
        var all = Enumerable.Range(0, tasks.Count).ToArray();
        return (
            [.. all.Select(task => tasks.Apply(task, library.Data.Train).Count)],
            [.. all.Select(task => tasks.Apply(task, library.Data.Test).Count)]);
    }

    private static int Batches(int images) => (images + BatchSize - 1) / BatchSize;
}
