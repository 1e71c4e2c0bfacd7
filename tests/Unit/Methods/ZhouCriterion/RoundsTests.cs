using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning;
using Supermask.Methods.ZhouCriterion;
using Supermask.Networks;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Methods.ZhouCriterion;

/// <summary>What rounds leave of a small network, and which of them is kept.</summary>
public sealed class RoundsTests
{
    private static readonly MlpPlan Network = new() { BatchNorm = false, Hidden = 10 };

    // 7,840 and 100 weights in hidden layers of which 0.8^3 stays, 1,000 in the output layer of which 0.9^3 does.
    [TestCase(false, 0, 4014, 51, 729, 13)]
    // 7,840 by 1,568, 1,254 and 1,004; 100 by 20, 16 and 13; 1,000 by 100, 90 and 81.
    [TestCase(true, 0, 4014, 51, 729, 39)]
    [TestCase(false, 0.25, null, null, null, 10)]
    public void Each_round_leaves_its_share_of_a_layer(bool isIterative, double heldOut, int? first, int? second, int? last, int steps)
    {
        var method = new ZhouCriterionMethod { Rounds = 3, IsIterative = isIterative, HeldOut = heldOut };
        var (masks, taken) = Learned(method);
        Assert.That(taken, Is.EqualTo(Enumerable.Range(1, steps).Select(step => (step, steps))));
        if (first is not null)
        {
            Assert.That(masks.Select(mask => mask.Ones), Is.EqualTo(new[] { first, second, last }));
        }
    }

    [Test]
    public void The_round_that_is_best_on_held_out_images_is_kept()
    {
        var (masks, _) = Learned(new ZhouCriterionMethod { Rounds = 24, HeldOut = 0.25 });
        Assert.That(masks[0].Density, Is.GreaterThan(0.01), "the last of 24 rounds leaves half a percent, and can tell nothing");
    }

    // The mask is found by the same training, so that it is the same; what it lies over has one size a layer.
    [Test]
    public void Signed_constants_are_predicted_under_the_masks_of_the_weights_as_drawn()
    {
        var (drawn, _) = Learned(new ZhouCriterionMethod { Rounds = 3, HeldOut = 0 });
        var (signs, _) = Learned(new ZhouCriterionMethod { Rounds = 3, HeldOut = 0, IsSignedConstant = true });
        Assert.That(signs, Is.EqualTo(drawn));
    }

    [Test]
    public void Signed_constants_have_the_size_of_the_draws_standard_deviation()
    {
        using var signs = GlorotSigns.Draw(6, 4, Randomness.Root(3));
        Assert.That(signs.data<float>().Select(MathF.Abs), Is.All.EqualTo(MathF.Sqrt(0.2f)).Within(1e-6));
        Assert.That(signs.data<float>().Select(MathF.Sign).Distinct().Count(), Is.EqualTo(2));
    }

    [Test]
    public void Options_that_make_no_sense_and_batch_norm_are_refused()
    {
        static IEnumerable<string> Problems(ZhouCriterionMethod method, NetworkPlan network) => method.Problems(Run(method) with { Network = network });
        Assert.That(Problems(new ZhouCriterionMethod(), Network), Is.Empty);
        Assert.That(Problems(new ZhouCriterionMethod { Rounds = 0 }, Network), Has.One.Contains("at least one round"));
        Assert.That(Problems(new ZhouCriterionMethod { HeldOut = 1 }, Network), Has.One.Contains("from 0 to below 1"));
        Assert.That(Problems(new ZhouCriterionMethod(), new MlpPlan()), Has.One.Contains("plan it with BatchNorm = false"));
    }

    private static RunOptions Run(ZhouCriterionMethod method) => new()
    {
        Tasks = new PermutedTasks { Count = 1 },
        Method = method,
        Network = Network,
        Training = new TrainingOptions { BatchSize = 32, LearningRate = method.UsualRate },
    };

    private static (IReadOnlyList<BitMask> Masks, List<(int Step, int All)> Taken) Learned(ZhouCriterionMethod method)
    {
        var run = Run(method);
        var taken = new List<(int, int)>();
        using var learner = method.Start(new LearningContext(run, []));
        learner.Learn(0, run.Tasks.Apply(0, Synthetic.Images().Train), (step, all) => taken.Add((step, all)));
        return (learner.TracesOf(0).OfType<MaskTrace>().Single().Layers, taken);
    }
}
