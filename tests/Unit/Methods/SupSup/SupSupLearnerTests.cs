using NUnit.Framework;
using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Methods.Classic;
using Supermask.Methods.SupSup;
using Supermask.Networks;
using Supermask.Networks.Superposed;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Methods.SupSup;

/// <summary>Masks in superposition against the classic method, which learns the same, and on tasks that are not told.</summary>
public sealed class SupSupLearnerTests
{
    private const int Tasks = 3;

    private static readonly Dataset Images = Synthetic.Images();

    [TestCase(false)]
    [TestCase(true)]
    public void It_learns_what_the_classic_method_learns_with_statistics_a_task(bool batchNorm)
    {
        var run = Of(new SupSupMethod(), batchNorm) with { Training = new() { BatchSize = 32, LearningRate = 1e-3, Step = StepKind.Reference } };
        using var supsup = Learned(run);
        using var classic = Learned(run with { Method = new ClassicMethod { Masking = new() { BatchNormState = BatchNormState.PerTask } } });
        for (var task = 0; task < Tasks; task++)
        {
            var (ours, theirs) = (Masks(supsup, task), Masks(classic, task));
            foreach (var (one, other) in ours.Zip(theirs))
            {
                Assert.That(Different(one, other), Is.LessThan(0.002 * one.Length), $"task {task}");
            }

            var test = run.Tasks.Apply(task, Images.Test);
            Assert.That(supsup.Predict(test, task).Loss, Is.EqualTo(classic.Predict(test, task).Loss).Within(0.01));
        }
    }

    [Test]
    public void A_task_that_is_not_told_is_inferred_by_every_rule(
        [Values("One-Shot", "Binary", "brute force")] string rule, [Values(1, 16)] int deciding)
    {
        var method = new SupSupMethod
        {
            Rule = new InferenceRule[] { new OneShot(), new Binary(), new BruteForce() }.Single(each => each.Name == rule),
            Decisions = new Decisions { Images = 16, Deciding = deciding },
        };
        var run = Of(method, batchNorm: false);
        using var learner = Learned(run);
        var right = 0;
        for (var task = 0; task < Tasks; task++)
        {
            var test = run.Tasks.Apply(task, Images.Test);
            var untold = learner.Predict(test, null);
            Assert.That(untold.InferredTasks.Chunk(1).Count(), Is.EqualTo(test.Count));
            right += untold.InferredTasks.Count(inferred => inferred == task);
            CheckPredictions(learner, test, untold);
        }

        Assert.That((double)right / (Tasks * Images.Test.Count), Is.GreaterThan(0.6), "chance gives a third");
    }

    [Test]
    public void With_batch_norm_the_images_of_a_decision_are_normalised_by_their_own_statistics()
    {
        var run = Of(new SupSupMethod { Decisions = new Decisions { Images = 50, Deciding = 50 } }, batchNorm: true);
        using var learner = Learned(run);
        var inferred = Enumerable.Range(0, Tasks).SelectMany(task =>
            learner.Predict(run.Tasks.Apply(task, Images.Test), null).InferredTasks.Select(found => found == task));
        Assert.That(inferred, Is.All.True);
    }

    [Test]
    public void A_last_decision_on_too_few_images_goes_with_the_one_before()
    {
        int[] order = [.. Enumerable.Range(0, 9)];
        var decisions = new Decisions { Images = 4, Deciding = 4 };
        Assert.That(decisions.Of(order, least: 2).Select(each => each.Length), Is.EqualTo(new[] { 4, 5 }));
        Assert.That(decisions.Of(order, least: 1).Select(each => each.Length), Is.EqualTo(new[] { 4, 4, 1 }));
    }

    [Test]
    public void Before_anything_is_learned_no_task_is_inferred()
    {
        var run = Of(new SupSupMethod(), batchNorm: false);
        using var learner = run.Method.Start(new LearningContext(run, []));
        Assert.That(
            () => learner.Predict(Images.Test, null),
            Throws.InvalidOperationException.With.Message.EqualTo("No task can be inferred, as none is learned yet."));
    }

    [Test]
    public void No_image_at_all_has_no_task()
    {
        var run = Of(new SupSupMethod(), batchNorm: false);
        using var learner = Learned(run);
        Assert.That(
            () => learner.Predict(new ImageSet([], []), null),
            Throws.ArgumentException.With.Message.EqualTo(
                "The task of no image at all was to be inferred; a decision takes at least 1. "
                + "Likely cause: a task without test images; give it some."));
    }

    [Test]
    public void One_test_image_with_the_statistics_of_the_decision_is_refused()
    {
        var run = Of(new SupSupMethod(), batchNorm: true);
        using var learner = Learned(run);
        Assert.That(
            () => learner.Predict(Images.Test.Select([0]), null),
            Throws.ArgumentException.With.Message.StartsWith("Statistics of 1 image normalise nothing; at least 2 are needed. Likely cause: "));
    }

    [Test]
    public void What_cannot_be_decided_is_refused_in_one_sentence()
    {
        Assert.That(Problems(new() { Decisions = new() { Deciding = 0 } }, batchNorm: false), Does.Contain("taken from 0 images"));
        Assert.That(Problems(new() { Decisions = new() { Images = 4 } }, batchNorm: false), Does.Contain("from 128 images and to stand for 4"));
        Assert.That(Problems(new() { Decisions = new() { Deciding = 1 } }, batchNorm: true), Does.Contain("whose statistics normalise nothing"));
        Assert.That(
            Problems(new() { Objective = new SuperfluousOutputs { RealOutputs = 100 } }, batchNorm: false),
            Does.Contain("takes the first 100 of 100 outputs for labels and has none left over"));
        Assert.That(Problems(new() { Rule = new Binary { Parts = 1 } }, batchNorm: false), Does.Contain("into 1 parts"));
        Assert.That(
            () => (Of(new SupSupMethod(), batchNorm: true) with { Network = new MlpPlan() }).Validated(),
            Throws.InstanceOf<InvalidOptionsException>().With.Message.Contains("BatchNormAffine = false"));
    }

    [Test]
    public void It_takes_as_many_batches_as_it_is_told()
    {
        var run = Of(new SupSupMethod(), batchNorm: false);
        run = run with { Training = run.Training with { Batches = 17 } };
        using var learner = run.Method.Start(new LearningContext(run, []));
        var losses = learner.Learn(0, run.Tasks.Apply(0, Images.Train), (_, all) => Assert.That(all, Is.EqualTo(17)));
        Assert.That(losses.StepLosses, Has.Length.EqualTo(17), "one epoch of 13 and 4 of the next");
    }

    private static string Problems(SupSupMethod method, bool batchNorm)
    {
        try
        {
            Of(method, batchNorm).Validated();
            return "";
        }
        catch (InvalidOptionsException problem)
        {
            return problem.Message;
        }
    }

    // Each image is predicted by the mask of the task that it was taken for.
    private static void CheckPredictions(ILearner learner, ImageSet test, Evaluation untold)
    {
        for (var task = 0; task < Tasks; task++)
        {
            var told = learner.Predict(test, task).Predictions;
            Assert.That(
                Enumerable.Range(0, test.Count).Where(row => untold.InferredTasks[row] == task).Select(row => (row, untold.Predictions[row])),
                Is.EqualTo(Enumerable.Range(0, test.Count).Where(row => untold.InferredTasks[row] == task).Select(row => (row, told[row]))));
        }

        Assert.That(untold.Correct, Is.EqualTo(untold.Predictions.Zip(test.Labels).Count(pair => pair.First == pair.Second)));
    }

    private static RunOptions Of(Method method, bool batchNorm) => new()
    {
        Tasks = new PermutedTasks { Count = Tasks },
        Method = method,
        Network = new MlpPlan { Hidden = 40, BatchNorm = batchNorm, BatchNormAffine = false },
        Training = new TrainingOptions { BatchSize = 32, LearningRate = 1e-2 },
    };

    private static ILearner Learned(RunOptions run)
    {
        var learner = run.Method.Start(new LearningContext(run, []));
        for (var task = 0; task < Tasks; task++)
        {
            learner.Learn(task, run.Tasks.Apply(task, Images.Train), (_, _) => { });
        }

        return learner;
    }

    private static IReadOnlyList<BitMask> Masks(ILearner learner, int task) =>
        learner.TracesOf(task).OfType<MaskTrace>().Single().Layers;

    private static int Different(BitMask one, BitMask other) => one.Ones + other.Ones - (2 * one.CountBoth(other));
}
