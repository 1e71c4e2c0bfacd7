using NUnit.Framework;
using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Methods.HopSupSup;
using Supermask.Methods.SupSup;
using Supermask.Networks;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Methods.HopSupSup;

/// <summary>Masks of units learned on toy tasks, and recovered where the task is not told.</summary>
public sealed class HopSupSupLearnerTests
{
    private const int Tasks = 3;

    private static readonly Dataset Images = Synthetic.Images(test: 400);

    // Rate and gamma are those of the paper scaled to fewer units: the energy grows with their number.
    [Test]
    public void A_task_that_is_not_told_is_predicted_by_the_recovered_mask()
    {
        var run = Of(new HopSupSupMethod { TestBatch = 16, Recovery = new() { Rate = 100, Gamma = 0.015 } }, hidden: 400);
        using var learner = Learned(run);
        var (inferred, right) = (0, 0);
        for (var task = 0; task < Tasks; task++)
        {
            var test = run.Tasks.Apply(task, Images.Test);
            var untold = learner.Predict(test, null);
            Assert.That(untold.InferredTasks, Has.Length.EqualTo(test.Count).And.All.EqualTo(untold.InferredTasks[0]));
            Assert.That(learner.Predict(test, null).HasTheBitsOf(untold), "asked again");
            inferred += untold.InferredTasks[0] == task ? 1 : 0;
            right += untold.Correct;
        }

        Assert.That(inferred, Is.GreaterThanOrEqualTo(Tasks - 1));
        Assert.That((double)right / (Tasks * Images.Test.Count), Is.GreaterThan(0.6), "chance gives a tenth");
    }

    [Test]
    public void The_course_of_a_recovery_ends_at_what_the_run_inferred([Values] StorageRule storage)
    {
        var run = Of(new HopSupSupMethod { Storage = storage, TestBatch = 16 });
        using var learner = Learned(run);
        using var again = UnitMaskedNetwork.Again(run, Enumerable.Range(0, Tasks).Select(task => MasksOf(learner, task)));
        for (var task = 0; task < Tasks; task++)
        {
            var test = run.Tasks.Apply(task, Images.Test);
            var course = Recovery.Again(run, again).CourseOn(test);
            Assert.That(course.Steps, Is.EqualTo(test.Count / 16));
            Assert.That(course.Found, Is.EqualTo(learner.Predict(test, null).InferredTasks[0]));
        }
    }

    [Test]
    public void Of_one_task_the_mask_is_recovered_from_the_start()
    {
        var run = Of(new HopSupSupMethod { TestBatch = 16 });
        using var learner = Learned(run, tasks: 1);
        using var again = UnitMaskedNetwork.Again(run, [MasksOf(learner, 0)]);
        var course = Recovery.Again(run, again).CourseOn(run.Tasks.Apply(0, Images.Test));
        Assert.That(course.Agreements[0], Is.EqualTo(new[] { 1.0 }), "the mean of one mask is that mask");
        Assert.That((course.Found, course.SettledAfter), Is.EqualTo((0, 0)));
    }

    [Test]
    public void A_single_test_image_that_is_left_over_goes_with_those_before_it()
    {
        var run = Of(new HopSupSupMethod { TestBatch = 2 });
        using var learner = Learned(run, tasks: 1);
        var three = run.Tasks.Apply(0, Images.Test).Select([0, 1, 2]);
        Assert.That(learner.Predict(three, 0).Predictions, Has.Length.EqualTo(3));
        Assert.That(learner.Predict(three, null).Predictions, Has.Length.EqualTo(3));
        Assert.That(() => learner.Predict(three.Select([0]), 0), Throws.ArgumentException.With.Message.Contains("at least 2 are needed"));
    }

    [Test]
    public void Before_anything_is_stored_no_mask_is_recovered()
    {
        using var learner = Learned(Of(new HopSupSupMethod()), tasks: 0);
        Assert.That(
            () => learner.Predict(Images.Test, null),
            Throws.InvalidOperationException.With.Message.EqualTo("No mask can be recovered, as none is stored yet."));
    }

    [Test]
    public void What_belongs_to_another_run_is_refused()
    {
        var run = Of(new HopSupSupMethod());
        Assert.That(() => UnitMaskedNetwork.Again(run with { Method = new SupSupMethod() }, []), Throws.ArgumentException.With.Message.Contains("'supsup'"));
        Assert.That(
            () => UnitMaskedNetwork.Again(run, [[UnitMasks.All(60), UnitMasks.All(61)]]),
            Throws.ArgumentException.With.Message.Contains("this one has 60, 60 units"));
    }

    [Test]
    public void What_cannot_be_learned_is_refused_in_one_sentence()
    {
        Assert.That(Problems(new(), new MlpPlan { BatchNormAffine = false }), Does.Contain("the network 'mlp' is built otherwise: take 'bnnet'"));
        Assert.That(Problems(new(), new BnNetPlan { HiddenLayers = 0 }), Does.Contain("0 hidden layers"));
        Assert.That(Problems(new() { TestBatch = 1 }), Does.Contain("1 at a time; batch norm needs at least 2"));
        Assert.That(Problems(new() { TestBatch = 500 }), Does.Contain("at most 499"));
        Assert.That(Problems(new() { Storage = (StorageRule)9 }), Does.Contain("without a name"));
        Assert.That(Problems(new() { Recovery = new() { Gamma = -1 } }), Does.Contain("below 0"));
        Assert.That(Problems(new() { Recovery = new() { Rate = 0 } }), Does.Contain("not a positive number"));
        Assert.That(new BnNetPlan().Problems(), Is.Empty);
    }

    private static string Problems(HopSupSupMethod method, NetworkPlan? network = null)
    {
        try
        {
            (Of(method) with { Network = network ?? new BnNetPlan() }).Validated();
            return "";
        }
        catch (InvalidOptionsException problem)
        {
            return problem.Message;
        }
    }

    private static RunOptions Of(HopSupSupMethod method, int hidden = 60) => new()
    {
        Tasks = new PermutedTasks { Count = Tasks },
        Method = method,
        Network = new BnNetPlan { Hidden = hidden },
        Training = new() { BatchSize = 32, Epochs = 10, LearningRate = 1 },
    };

    private static ILearner Learned(RunOptions run, int tasks = Tasks)
    {
        var learner = run.Method.Start(new LearningContext(run.Validated(), []));
        for (var task = 0; task < tasks; task++)
        {
            learner.Learn(task, run.Tasks.Apply(task, Images.Train), (_, _) => { });
        }

        return learner;
    }

    private static IReadOnlyList<BitMask> MasksOf(ILearner learner, int task) => ((MaskTrace)learner.TracesOf(task).Single()).Layers;
}
