using CsCheck;
using NUnit.Framework;
using Supermask.Networks.Effective;
using Supermask.Networks.Masks;
using Supermask.Networks.Updates;
using Supermask.Unit.Learning;
using static TorchSharp.torch;

namespace Supermask.Unit.Networks.Masks;

/// <summary>Which weights scores use, on scores written down and on any.</summary>
public sealed class MaskRuleTests
{
    private static readonly float[] Nine = [0.3f, -0.7f, 0.1f, 0.05f, -0.2f, 0.6f, -0.4f, 0, 0.5f];

    [TestCase(0.5, new float[] { 1, 1, 0, 0, 0, 1, 1, 0, 1 })]
    [TestCase(0.3, new float[] { 0, 1, 0, 0, 0, 1, 0, 0, 1 })]
    [TestCase(0.1, new float[] { 0, 1, 0, 0, 0, 0, 0, 0, 0 })]
    public void The_largest_scores_without_their_sign_are_used(double share, float[] mask) =>
        Assert.That(MaskOf(new TopShareRule { Share = share }, Nine), Is.EqualTo(mask));

    [TestCase(0.9, 10, 9)]
    [TestCase(0.3, 90_000, 27_000)]
    [TestCase(0.9, 235_200, 211_680)]
    public void The_share_is_counted_in_whole_scores(double share, int scores, int kept) =>
        Assert.That(new TopShareRule { Share = share }.KeptOf(scores), Is.EqualTo(kept));

    [Test]
    public void Any_scores_use_the_share_and_none_that_is_smaller_than_one_left_out() =>
        Gen.Select(Gen.Int[-3, 3].Array[1, 40], Gen.Double[0.05, 1]).Sample((levels, share) =>
        {
            float[] scores = [.. levels.Select(level => level / 4f)];
            var rule = new TopShareRule { Share = share };
            var mask = MaskOf(rule, scores);
            var used = scores.Zip(mask).Where(each => each.Second == 1).Select(each => Math.Abs(each.First)).ToArray();
            var left = scores.Zip(mask).Where(each => each.Second == 0).Select(each => Math.Abs(each.First)).ToArray();
            return used.Length == rule.KeptOf(scores.Length) && (used.Length == 0 || left.Length == 0 || used.Min() >= left.Max());
        });

    [Test]
    public void A_mask_that_was_right_for_other_scores_leads_to_the_same_mask_as_none() =>
        Gen.Select(Gen.Int[-6, 6].Array[1, 90], Gen.Int[-1, 1].Array[90], Gen.Double[0.05, 1]).Sample((levels, moves, share) =>
        {
            var rule = new TopShareRule { Share = share };
            float[] before = [.. levels.Select(level => level / 4f)];
            float[] after = [.. before.Zip(moves, (score, move) => score + (move / 4f))];
            var mask = MaskOf(rule, before);
            rule.Write(after, mask);
            return mask.SequenceEqual(MaskOf(rule, after));
        });

    [Test]
    public void Small_steps_on_many_scores_lead_there_too()
    {
        var random = new Random(1);
        var rule = new TopShareRule { Share = 0.3 };
        float[] scores = [.. Enumerable.Range(0, 5000).Select(_ => (float)(random.NextDouble() - 0.5))];
        var mask = new float[scores.Length];
        for (var step = 0; step < 50; step++)
        {
            rule.Write(scores, mask);
            Assert.That(mask, Is.EqualTo(MaskOf(rule, scores)), $"step {step}");
            scores = [.. scores.Select(score => score + (float)(0.002 * (random.NextDouble() - 0.5)))];
        }
    }

    [Test]
    public void Of_equal_scores_the_first_are_left_out() =>
        Assert.That(MaskOf(new TopShareRule { Share = 0.5 }, [0, 0, 0, 0, 1, 0]), Is.EqualTo(new float[] { 0, 0, 0, 1, 1, 1 }));

    [Test]
    public void The_gradient_of_a_size_is_that_of_the_score_by_its_sign()
    {
        using var weight = ones(1, 3);
        using var gradient = ones(1, 3);
        using var updates = new SgdRule { Momentum = 0 }.Start(1, steps: 1);
        using var layer = new ScoredWeights(weight, tensor(new float[,] { { -0.5f, 0.5f, 0 } }), new TopShareRule(), updates);
        updates.Begin();
        layer.Learn(gradient);
        Assert.That(layer.Scores.Numbers(), Is.EqualTo(new float[] { 0.5f, -0.5f, 0 }));
    }

    [Test]
    public void A_strict_threshold_leaves_out_what_lies_at_it()
    {
        float[] scores = [0.01f, 0.005f, 0.0051f, -0.2f];
        Assert.That(MaskOf(new ThresholdRule { Threshold = 0.005f, IsStrict = true }, scores), Is.EqualTo(new float[] { 1, 0, 1, 0 }));
        Assert.That(MaskOf(new ThresholdRule { Threshold = 0.005f }, scores), Is.EqualTo(new float[] { 1, 1, 1, 0 }));
    }

    [TestCase(0.0)]
    [TestCase(1.01)]
    public void A_share_of_nothing_or_of_more_than_all_is_refused(double share) =>
        Assert.That(new TopShareRule { Share = share }.Problems(), Has.One.EndsWith("it is above 0 and at most 100 %"));

    private static float[] MaskOf(MaskRule rule, float[] scores)
    {
        using var values = tensor(scores);
        using var mask = rule.MaskOf(values);
        return mask.Numbers();
    }
}
