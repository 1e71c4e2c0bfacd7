using System.Numerics;
using NUnit.Framework;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Unit.Networks;
using static TorchSharp.torch;

namespace Supermask.Unit.Learning;

/// <summary>The fast step against the reference step, for every option that changes a step.</summary>
public sealed class FastStepTests
{
    // So small that hardly a score crosses 0 a step earlier in one network than in the other, by rounding.
    private const double LearningRate = 1e-5;
    private const double RateThatChangesMasks = 1e-3;
    private const double LossTolerance = 1e-5;
    private const double StateTolerance = 1e-4;

    // RMSprop divides by the size of the gradient: where that is 0 but for rounding, a score goes astray by whole steps,
    // and with it all of a unit.
    private const double ScoreTolerance = 0.2;
    private const int UnitsAstray = 2;

    // Parts of other units can do so too, and which do depends on the vector instructions of the processor: with AVX-512 it
    // is 84 of 943 scores under one combination of options, with AVX2 fewer than two units of 41.
    private const double ShareAstray = 0.1;

    // A mask entry that changes a step earlier in one network than in the other shows in the loss from then on, and in
    // every gradient.
    private const double LossOfEntry = 0.02;
    private const double ToleranceOfEntry = 50;
    private const int MostEntries = 5;

    // Batch norm takes away what a bias before it adds. Its gradient is 0 but for rounding, which RMSprop makes steps
    // of, and the running mean follows the bias.
    private const double DriftTolerance = 100;

    private const int Batch = 32;
    private const int LastBatch = 20;
    private const int BatchesPerEpoch = 10;

    // Widths that are no multiple of any vector's length.
    private static readonly SmallNetwork Small = new() { Inputs = 41, Hidden = 23, Outputs = 10, Tasks = 2 };

    // Every option beside every value of every other; all together in the walk.
    [Test]
    [Pairwise]
    public void It_takes_the_same_100_steps_as_the_reference_for_every_two_options(
        [Values] LayerBias bias,
        [Values] bool affine,
        [Values] BatchNormState state,
        [Values(1, 0.3)] double ownShare,
        [Values] bool hasAddend) =>
        It_takes_the_same_100_steps_as_the_reference(bias, affine, state, ownShare, hasAddend);

    [Test]
    [Category("walk")]
    public void It_takes_the_same_100_steps_as_the_reference(
        [Values] LayerBias bias,
        [Values] bool affine,
        [Values] BatchNormState state,
        [Values(1, 0.3)] double ownShare,
        [Values] bool hasAddend)
    {
        var options = Small with { BatchNormAffine = affine, Masking = new Masking { Bias = bias, BatchNormState = state } };
        using var twins = new TwinNetworks(options, ownShare, hasAddend, LearningRate);
        var apart = CheckSteps(twins, 100, step => step % BatchesPerEpoch == BatchesPerEpoch - 1 ? LastBatch : Batch);
        CheckStates(twins, LearningRate, apart);
    }

    [Test]
    public void It_learns_the_same_masks_as_the_reference([Values] LayerBias bias, [Values] bool affine)
    {
        var options = Small with { BatchNormAffine = affine, Masking = new Masking { Bias = bias } };
        using var twins = new TwinNetworks(options, 0.3, true, RateThatChangesMasks);
        var before = twins.Reference.MasksOf(TwinNetworks.Task);
        for (var step = 0; step < 30; step++)
        {
            twins.Take(Batch, step);
        }

        var learned = DifferentEntries(before, twins.Reference.MasksOf(TwinNetworks.Task));
        Assert.That(learned, Is.GreaterThan(100), "entries of masks that changed");
        Assert.That(EntriesApart(twins), Is.LessThan(learned / 5));
    }

    [Test]
    public void It_takes_the_same_20_steps_as_the_reference_at_full_size()
    {
        using var twins = new TwinNetworks(new SmallNetwork { Tasks = 2 }, 1, false, LearningRate / 10);
        var apart = CheckSteps(twins, 20, _ => 128);
        CheckStates(twins, LearningRate / 10, apart);
    }

    [Test]
    public void Steps_side_by_side_give_the_same_bits_as_one_alone()
    {
        var alone = BitsAfterSteps();
        var sideBySide = new float[4][];
        Parallel.For(0, sideBySide.Length, run => sideBySide[run] = BitsAfterSteps());
        Assert.That(sideBySide, Has.All.EqualTo(alone));
    }

    [Test]
    public void A_batch_of_one_image_is_refused()
    {
        using var twins = new TwinNetworks(Small, 1, false, LearningRate);
        using var images = zeros(1, Small.Inputs);
        Assert.That(
            () => twins.FastStep.Take(Batches.Of(images, [0])),
            Throws.ArgumentException.With.Message.Contains("at least 2"));
    }

    [Test]
    public void A_label_without_an_output_is_refused()
    {
        using var twins = new TwinNetworks(Small, 1, false, LearningRate);
        using var images = zeros(2, Small.Inputs);
        Assert.That(() => twins.FastStep.Take(Batches.Of(images, [3, 10])), Throws.InstanceOf<IndexOutOfRangeException>());
    }

    [Test]
    public void A_batch_larger_than_the_options_say_is_refused()
    {
        using var twins = new TwinNetworks(Small, 1, false, LearningRate);
        using var images = zeros(129, Small.Inputs);
        Assert.That(
            () => twins.FastStep.Take(Batches.Of(images, new byte[129])),
            Throws.ArgumentException.With.Message.Contains("room for 128 images"));
    }

    [Test]
    public void Scores_reach_the_network_when_the_step_is_disposed()
    {
        using var twins = new TwinNetworks(Small, 1, false, LearningRate);
        var scores = twins.Fast.MaskedLayers[0].Scores[TwinNetworks.Task];
        using var before = scores.detach().clone();
        twins.Take(Batch, 0);
        twins.FastStep.Dispose();
        Assert.That(scores.ne(before).sum().item<long>(), Is.GreaterThan(before.NumberOfElements / 2));
    }

    [TestCase(1)]
    [TestCase(2)]
    public void Scores_that_fill_no_whole_vector_are_learned_like_all_others(int layer)
    {
        using var twins = new TwinNetworks(Small, 1, false, LearningRate);
        var scores = twins.Fast.MaskedLayers[layer].Scores[TwinNetworks.Task];
        var before = scores.Numbers();
        for (var step = 0; step < 5; step++)
        {
            twins.Take(Batch, step);
        }

        var rest = before.Length % Vector<float>.Count;
        Assert.That(rest, Is.Positive);
        twins.FastStep.WriteBack();
        var (fast, reference) = (scores.Numbers(), twins.Reference.MaskedLayers[layer].Scores[TwinNetworks.Task].Numbers());
        Assert.That(fast[^rest..].Zip(before[^rest..], (after, was) => after == was), Has.All.False, "all of them moved");
        Assert.That(fast[^rest..], Is.EqualTo(reference[^rest..]).Within(LearningRate * ScoreTolerance));
    }

    [Test]
    public void A_weighted_sum_of_masks_is_not_trained([Values] StepKind kind)
    {
        using var twins = new TwinNetworks(Small, 1, false, LearningRate);
        twins.Fast.SelectTask(-1);
        Assert.That(
            () => MaskedSteps.Of(twins.Fast, new TrainingOptions { Step = kind }),
            Throws.ArgumentException.With.Message.Contains("SelectTask"));
    }

    // The largest number of mask entries that differ after a step.
    private static int CheckSteps(TwinNetworks twins, int steps, Func<int, int> batch)
    {
        var (apart, most) = (0, 0);
        for (var step = 0; step < steps; step++)
        {
            var (reference, fast) = twins.Take(batch(step), step);
            Assert.That(
                fast.Loss, Is.EqualTo(reference.Loss).Within(LossTolerance + (apart * LossOfEntry)), $"loss of step {step}");
            Assert.That(fast.Correct, Is.EqualTo(reference.Correct).Within(apart), $"right images of step {step}");
            apart = EntriesApart(twins);
            most = Math.Max(most, apart);
        }

        return most;
    }

    private static void CheckStates(TwinNetworks twins, double learningRate, int apart)
    {
        Assert.That(apart, Is.LessThanOrEqualTo(MostEntries), "mask entries that ever differed");
        foreach (var (name, reference, fast) in twins.States())
        {
            var tolerance = ToleranceOf(name, twins.Options.Masking.Bias, learningRate) * (1 + (ToleranceOfEntry * apart));
            var far = fast.DistancesFrom(reference).Count(distance => distance > tolerance);
            var allowed = IsScores(name)
                ? Math.Max(UnitsAstray * reference.shape[1], (long)(ShareAstray * reference.NumberOfElements))
                : UnitsAstray * apart;
            Assert.That(far, Is.LessThanOrEqualTo(allowed), $"entries of {name} beyond the tolerance");
        }
    }

    private static int EntriesApart(TwinNetworks twins)
    {
        twins.FastStep.WriteBack();
        return DifferentEntries(twins.Reference.MasksOf(TwinNetworks.Task), twins.Fast.MasksOf(TwinNetworks.Task));
    }

    private static bool IsScores(string name) => name.StartsWith("scores", StringComparison.Ordinal);

    private static double ToleranceOf(string name, LayerBias bias, double learningRate) => name switch
    {
        "bias.0" or "bias.1" or "norm.0.running_mean" or "norm.1.running_mean" when bias == LayerBias.Trained =>
            DriftTolerance * learningRate,
        _ when IsScores(name) => ScoreTolerance * learningRate,
        _ => StateTolerance,
    };

    private static int DifferentEntries(BitMask[] some, BitMask[] others) =>
        some.Zip(others).Sum(pair => pair.First.Ones + pair.Second.Ones - (2 * pair.First.CountBoth(pair.Second)));

    private static float[] BitsAfterSteps()
    {
        using var twins = new TwinNetworks(Small, 0.3, true, LearningRate);
        var losses = Enumerable.Range(0, 10).Select(step => twins.Take(Batch, step).Fast.Loss).ToArray();
        return [.. losses, .. twins.States().Where(state => state.Fast.dtype == float32)
            .SelectMany(state => state.Fast.data<float>().ToArray())];
    }
}
