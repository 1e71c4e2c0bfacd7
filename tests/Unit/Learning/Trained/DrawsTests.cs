using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Methods.ExperienceReplay;
using Supermask.Methods.Hat;

namespace Supermask.Unit.Learning.Trained;

/// <summary>What methods draw for themselves.</summary>
public sealed class DrawsTests
{
    [Test]
    public void Distinct_numbers_are_distinct_and_each_as_likely()
    {
        var draws = new Draws(Randomness.Root(7));
        var counts = new int[10];
        for (var draw = 0; draw < 10_000; draw++)
        {
            var drawn = draws.Distinct(3, counts.Length);
            Assert.That(drawn, Is.Unique.And.Length.EqualTo(3));
            foreach (var number in drawn)
            {
                counts[number]++;
            }
        }

        Assert.That(counts, Has.All.EqualTo(3000).Within(200), "four standard errors are 183");
        Assert.That(draws.Distinct(20, 4), Is.EquivalentTo(new[] { 0, 1, 2, 3 }));
    }

    [Test]
    public void They_move_neither_the_order_of_images_nor_what_a_network_starts_with()
    {
        var empty = FirstLoss(SmallRuns.Of(new EmptyMethod()));
        Assert.That(FirstLoss(SmallRuns.Of(new ExperienceReplayMethod())), Is.EqualTo(empty), "the memory is empty then");
        using var plain = new StrategyCourse<Strategy>(SmallRuns.Of(new EmptyMethod { Heads = HeadUse.OfEachTask }), (model, _) => new(model));
        using var gated = new StrategyCourse<HatStrategy>(
            SmallRuns.Of(new HatMethod()), (model, context) => new(model, new HatMethod(), context));
        Assert.That(gated.Numbers(), Is.EqualTo(plain.Numbers()));
    }

    [Test]
    public void What_is_stored_depends_on_the_size_of_the_memory_and_the_order_of_new_images_does_not()
    {
        var (few, many) = (Orders(memory: 5), Orders(memory: 100));
        Assert.That(many, Is.EqualTo(few));
        Assert.That(few, Has.Count.EqualTo(13));
    }

    private static float FirstLoss(RunOptions run)
    {
        using var learner = run.Method.Start(new LearningContext(run, []));
        return learner.Learn(0, run.Tasks.Apply(0, SmallRuns.Images.Train), (_, _) => { }).StepLosses[0];
    }

    // The labels of the task's own images, step by step.
    private static List<string> Orders(int memory)
    {
        var run = SmallRuns.Of(new ExperienceReplayMethod { Memory = memory });
        var watch = new Watch();
        using var course = new StrategyCourse<Strategy>(run, (model, context) => new Watched(model, memory, context, watch));
        course.Learn(0);
        return watch.Labels;
    }

    private sealed class Watch
    {
        public List<string> Labels { get; } = [];
    }

    private sealed class Watched(HeadedModel model, int memory, LearningContext context, Watch watch) : Strategy(model)
    {
        private readonly ReplayStrategy replay = new(model, memory, context.Run, context.Random);

        public override int ImagesAdded(int task) => replay.ImagesAdded(task);

        public override void Begin(TaskStart start) => replay.Begin(start);

        public override void Compose(TaskBatch batch)
        {
            watch.Labels.Add(string.Join(' ', batch.Labels.ToArray()));
            replay.Compose(batch);
        }

        public override void AfterUpdate(StepPass taken) => replay.AfterUpdate(taken);
    }
}
