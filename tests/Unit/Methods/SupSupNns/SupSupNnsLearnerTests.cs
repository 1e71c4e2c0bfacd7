using NUnit.Framework;
using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Methods.SupSup;
using Supermask.Methods.SupSupNns;
using Supermask.Networks;
using Supermask.Runs;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Methods.SupSupNns;

/// <summary>A stream of batches whose task is never told, on images that are told apart easily.</summary>
public sealed class SupSupNnsLearnerTests
{
    private const int Tasks = 3;

    // One mask for everything: alone it never fails a threshold of 1.
    private static readonly SupSupNnsMethod OneMask = new() { Epsilon = 0, Floor = 0, Budget = 1, CheckEvery = 5 };

    private static readonly Dataset Images = Synthetic.Images();

    [Test]
    public void Checks_begin_every_epoch_and_follow_after_so_many_batches()
    {
        var run = Of(new SupSupNnsMethod { CheckEvery = 5 });
        run = run with { Training = run.Training with { Batches = 20 } };
        using var learner = Learned(run, 2);
        foreach (var task in Enumerable.Range(0, 2))
        {
            Assert.That(Checks(learner, task).Select(check => check.Batch), Is.EqualTo(new[] { 0, 5, 10, 13, 18 }), "an epoch has 13 batches");
        }

        Assert.That((Checks(learner, 0)[0].Mask, Checks(learner, 0)[0].Evidence), Is.EqualTo((0, double.NaN)), "the first takes no gradient");
        Assert.That(Checks(learner, 1)[0].Evidence, Is.GreaterThanOrEqualTo(1).And.LessThanOrEqualTo(5.0));
    }

    [Test]
    public void Without_a_floor_the_second_check_always_allocates()
    {
        using var learner = Learned(Of(new SupSupNnsMethod { CheckEvery = 5, Floor = 0 }), 1);
        var checks = Checks(learner, 0);
        Assert.That((checks[1].Mask, checks[1].Allocated, checks[1].Evidence), Is.EqualTo((1, 2, 1.0)));
    }

    [Test]
    public void One_mask_that_fits_everything_is_the_first_of_masks_in_superposition()
    {
        var run = Of(OneMask);
        using var learner = Learned(run, 1);
        using var supsup = Learned(run with { Method = new SupSupMethod() }, 1);
        using var state = learner.After(0);
        Assert.That(
            Enumerable.Range(0, 3).Select(layer => BitMask.FromScores(state.Tensors[$"mask.0.scores.{layer}"])),
            Is.EqualTo(supsup.TracesOf(0).OfType<MaskTrace>().Single().Layers));
    }

    [Test]
    public void When_the_budget_is_used_up_batches_are_skipped_and_the_record_says_so()
    {
        var run = Of(OneMask with { Epsilon = 0.125 });
        run = run with { Training = run.Training with { Batches = 13 } };
        using var learner = Start(run);
        var losses = Learn(learner, run, 0);
        Assert.That(Checks(learner, 0).Select(check => check.Mask), Is.EqualTo(new int?[] { 0, null, null }));
        Assert.That(losses.StepLosses, Has.Length.EqualTo(13).And.All.GreaterThan(0), "what is skipped has its loss as before a step");

        using var before = learner.After(0);
        Learn(learner, run, 1);
        Assert.That(Checks(learner, 1).Select(check => check.Mask), Is.All.Null);
        using var after = learner.After(1);
        Assert.That(after.Tensors.Keys, Is.SubsetOf(before.Tensors.Keys.Where(name => name.StartsWith(TraceNames.Allocation, StringComparison.Ordinal))));
    }

    [Test]
    public void An_untrained_mask_that_is_likeliest_is_trained_uncounted_or_asks_for_the_next()
    {
        // Steps that move nothing leave the first mask as likely as those of the floor.
        var run = Of(new SupSupNnsMethod()) with { Training = new() { BatchSize = 32, LearningRate = 1e-9 } };
        Allocation[] Chosen(UntrainedMask reading, int seed)
        {
            var method = new SupSupNnsMethod { Epsilon = 0, Floor = 8, Budget = 8, CheckEvery = 1, Untrained = reading };
            using var learner = Learned(run with { Method = method, Seed = seed }, 1);
            return Checks(learner, 0);
        }

        Allocation[] uncounted = [.. Enumerable.Range(0, 4).SelectMany(seed => Chosen(UntrainedMask.Trains, seed))];
        Assert.That(uncounted.Select(check => check.Allocated), Is.All.EqualTo(1));
        Assert.That(uncounted.Select(check => check.Mask), Has.Some.GreaterThan(0));

        Allocation[] counted = [.. Enumerable.Range(0, 4).SelectMany(seed => Chosen(UntrainedMask.Allocates, seed))];
        Assert.That(counted.Where(check => check.Mask >= check.Allocated), Is.Empty);
        Assert.That(counted.Select(check => check.Allocated), Has.Some.GreaterThan(1));
    }

    [Test]
    public void Told_or_not_images_are_predicted_by_the_mask_that_they_are_taken_for()
    {
        var run = Of(new SupSupNnsMethod { CheckEvery = 5, Decisions = new() { Images = 16, Deciding = 16 } });
        using var learner = Learned(run, Tasks);
        var masks = Enumerable.Range(0, Tasks).SelectMany(task => Checks(learner, task)).Select(check => check.Mask).ToHashSet();
        for (var task = 0; task < Tasks; task++)
        {
            var test = run.Tasks.Apply(task, Images.Test);
            var (told, untold) = (learner.Predict(test, task), learner.Predict(test, null));
            Assert.That(told.HasTheBitsOf(untold), Is.True);
            Assert.That(told.InferredTasks, Has.Length.EqualTo(test.Count));
            Assert.That(told.InferredTasks.Distinct().Select(mask => (int?)mask), Is.SubsetOf(masks));
            Assert.That((double)told.Correct / test.Count, Is.GreaterThan(0.3), "chance gives a tenth");
        }
    }

    [Test]
    public void What_RMSprop_remembers_ends_with_the_task_or_stays_with_the_mask()
    {
        var run = Of(OneMask);
        string After(int tasks, OptimiserLife life)
        {
            using var learner = Learned(run with { Training = run.Training with { Optimiser = life } }, tasks);
            return BitsOf(learner, tasks - 1, name => name.Contains("scores", StringComparison.Ordinal));
        }

        Assert.That(After(1, OptimiserLife.Task), Is.EqualTo(After(1, OptimiserLife.Sequence)));
        Assert.That(After(2, OptimiserLife.Task), Is.Not.EqualTo(After(2, OptimiserLife.Sequence)));
    }

    [Test]
    public void It_goes_on_from_what_a_task_left_also_with_batch_norm([Values] bool batchNorm, [Values] OptimiserLife life)
    {
        var method = new SupSupNnsMethod { CheckEvery = 3, Untrained = UntrainedMask.Trains, Decisions = new() };
        var run = Of(method, batchNorm) with { Training = new() { BatchSize = 32, LearningRate = 1e-2, Optimiser = life } };
        using var whole = Learned(run, Tasks);
        using var resumed = Start(run);
        using var interrupted = Start(run);
        for (var task = 0; task < Tasks - 1; task++)
        {
            Learn(interrupted, run, task);
            using var state = interrupted.After(task);
            resumed.GoOnFrom(task, state);
        }

        Learn(resumed, run, Tasks - 1);
        Assert.That(BitsOf(resumed, Tasks - 1, _ => true), Is.EqualTo(BitsOf(whole, Tasks - 1, _ => true)));
        var test = run.Tasks.Apply(0, Images.Test);
        Assert.That(resumed.Predict(test, null).HasTheBitsOf(whole.Predict(test, null)), Is.True);
    }

    [Test]
    public void A_state_without_the_checks_is_refused()
    {
        using var learner = Start(Of(OneMask));
        using var state = LearnerState.Of([]);
        Assert.That(() => learner.GoOnFrom(0, state), Throws.InstanceOf<InvalidDataException>().With.Message.Contains("has no 'allocation.0'"));
    }

    [Test]
    public void Before_anything_is_learned_nothing_is_inferred() => Assert.That(
        () => Start(Of(new SupSupNnsMethod())).Predict(Images.Test, 0),
        Throws.InvalidOperationException.With.Message.EqualTo("No task can be inferred, as none is learned yet."));

    [Test]
    public void What_makes_no_sense_is_refused_in_one_sentence()
    {
        Assert.That(Problems(new() { Epsilon = -0.1 }), Does.Contain("give the method an epsilon such as 0.125"));
        Assert.That(Problems(new() { CheckEvery = 0 }), Does.Contain("after 0 batches; the least is 1"));
        Assert.That(Problems(new() { Budget = 4 }), Does.Contain("at least 5 masks of a budget of 4"));
        Assert.That(Problems(new() { Untrained = (UntrainedMask)7 }), Does.Contain("a value without a name"));
        Assert.That(Problems(new(), batchNorm: true), Does.Contain("taken from one image, whose statistics normalise nothing: let it take at least 2"));
    }

    private static string Problems(SupSupNnsMethod method, bool batchNorm = false)
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

    private static RunOptions Of(Method method, bool batchNorm = false) => new()
    {
        Tasks = new PermutedTasks { Count = Tasks },
        Method = method,
        Network = new MlpPlan { Hidden = 40, BatchNorm = batchNorm, BatchNormAffine = false },
        Training = new TrainingOptions { BatchSize = 32, LearningRate = 1e-2 },
    };

    private static ILearner Start(RunOptions run) => run.Method.Start(new LearningContext(run, []));

    private static TaskLosses Learn(ILearner learner, RunOptions run, int task) =>
        learner.Learn(task, run.Tasks.Apply(task, Images.Train), (_, _) => { });

    private static ILearner Learned(RunOptions run, int tasks)
    {
        var learner = Start(run);
        for (var task = 0; task < tasks; task++)
        {
            Learn(learner, run, task);
        }

        return learner;
    }

    private static Allocation[] Checks(ILearner learner, int task) => Allocation.Of(learner.TracesOf(task).OfType<FloatTrace>().Single().Layers);

    private static string BitsOf(ILearner learner, int task, Func<string, bool> counts)
    {
        using var state = learner.After(task);
        using var some = new LearnerState(state.Tensors.Where(entry => counts(entry.Key)).ToDictionary());
        using var file = new MemoryStream();
        StateFile.Write(file, some);
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.ToArray()));
    }
}
