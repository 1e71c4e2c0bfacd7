using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Methods.Classic;
using Supermask.Methods.Novel;
using Supermask.Networks;
using Supermask.Tasks;

namespace Supermask.Papers.Tiba2023.Facts;

/// <summary>
/// The training function of the novel approach beside that of the classic one: a small network learns small tasks by
/// both, step by step (3.5.2, 3.5.4).
/// </summary>
public static class TrainingFunctionFacts
{
    private const int Images = 160;
    private const int Norms = 2;

    private static readonly RunOptions Small = new()
    {
        Tasks = new PermutedTasks(),
        Method = new ClassicMethod(),
        Network = new MlpPlan { Hidden = 20 },
        Training = new TrainingOptions { BatchSize = 32 },
    };

    /// <summary>The facts.</summary>
    /// <remarks>Both learn once, when the first of them is found out.</remarks>
    public static IEnumerable<Fact> All()
    {
        var classic = new Lazy<IReadOnlyList<TaskRecord>>(() => Learn(Small));
        var novel = new Lazy<IReadOnlyList<TaskRecord>>(() => NovelAfter(classic.Value));
        return
        [
            Fact.Of(
                "number of tasks whose batch-norm means the classic training returns",
                "The tasks after which the classic approach keeps the means of both batch norms, in a small network on noise.",
                () => Returning(classic.Value)),
            Fact.Of(
                "number of tasks whose batch-norm means the novel training returns",
                "The tasks after which the novel approach keeps the means of both batch norms, in a small network on noise.",
                () => Returning(novel.Value)),
            Fact.Of(
                "number of steps of each",
                "The optimiser steps of all tasks by the classic and by the novel training, in a small network on noise.",
                () => Text(classic.Value, novel.Value)),
            Fact.Of(
                "number of steps with another loss in the novel training",
                "The steps whose loss differs in any bit from that of the classic training, in a small network on noise.",
                () => classic.Value.Zip(novel.Value).Sum(pair => DifferentSteps(pair.First, pair.Second))),
            Fact.Of(
                "number of masks that the novel training learns otherwise",
                "The masks, one a task and layer, that differ in any entry from those of the classic training, in a small network on noise.",
                () => classic.Value.Zip(novel.Value).Sum(pair => DifferentMasks(pair.First, pair.Second))),
        ];
    }

    private static string Text(params IEnumerable<TaskRecord>[] approaches) =>
        string.Join(" and ", approaches.Select(learned => learned.Sum(task => task.Steps)));

    private static int Returning(IEnumerable<TaskRecord> learned) => learned.Count(task => task.Floats(TraceNames.Mean).Count == Norms);

    private static int DifferentSteps(TaskRecord one, TaskRecord other) =>
        one.Losses.StepLosses.Zip(other.Losses.StepLosses).Count(pair => pair.First != pair.Second);

    private static int DifferentMasks(TaskRecord one, TaskRecord other) =>
        one.Masks.Zip(other.Masks).Count(pair => !pair.First.Words.SequenceEqual(pair.Second.Words));

    private static IReadOnlyList<TaskRecord> NovelAfter(IReadOnlyList<TaskRecord> classic) => Learn(
        Small with { Method = new NovelMethod() },
        new NeededRun(new TrainedSequence(Small.Variant, Small.Seed, classic), () => throw new NotSupportedException("No network is gone on from.")));

    private static IReadOnlyList<TaskRecord> Learn(RunOptions run, params NeededRun[] needed)
    {
        var context = new LearningContext(run, needed);
        using var learner = run.Method.Start(context);
        var course = new LearningCourse(run, Noise(context.Random), learner);
        return [.. Enumerable.Range(0, run.Tasks.Count).Select(task => course.Learn(task, (_, _) => { }))];
    }

    // Noise of any kind serves here: these facts are about the functions and not about images.
    private static Dataset Noise(Randomness random)
    {
        var noise = new CounterRandom(random.Derive("images").Seed);
        byte[] pixels = [.. Enumerable.Range(0, Images * Mnist.Pixels).Select(_ => (byte)noise.Below(byte.MaxValue + 1))];
        var images = new ImageSet(pixels, [.. Enumerable.Range(0, Images).Select(image => (byte)(image % Mnist.Classes))]);
        return new Dataset("noise", true, images, images, "noise", "made for a fact about the method");
    }
}
