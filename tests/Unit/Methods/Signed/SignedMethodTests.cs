using NUnit.Framework;
using Supermask.Learning;
using Supermask.Methods.Signed;
using Supermask.Networks;
using Supermask.Networks.Updates;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Methods.Signed;

/// <summary>How much of a network signed masks use.</summary>
public sealed class SignedMethodTests
{
    private static readonly MlpPlan Network = new() { BatchNorm = false, Hidden = 20 };

    [TestCase(0.4, 0.6)]
    [TestCase(0.75, 0.25)]
    [TestCase(0, 1)]
    public void At_the_start_what_is_beyond_the_dead_zone_is_used_half_of_it_turned(double zone, double used)
    {
        var run = Run(new SignedMethod { DeadZone = zone });
        using var learner = run.Method.Start(new LearningContext(run, []));
        Assert.That(Density(learner, TraceNames.Mask), Is.EqualTo(used).Within(0.01));
        Assert.That(Density(learner, SignedMethod.Inverted), Is.EqualTo(used / 2).Within(0.01));
    }

    [Test]
    public void Decay_makes_masks_sparse()
    {
        var (kept, sparse) = (Learned(decay: 0), Learned(decay: 20));
        Assert.That(kept, Is.EqualTo(0.6).Within(0.05));
        Assert.That(sparse, Is.LessThan(0.3));
    }

    [Test]
    public void What_is_turned_is_used()
    {
        var run = Run(new SignedMethod());
        using var learner = run.Method.Start(new LearningContext(run, []));
        learner.Learn(0, run.Tasks.Apply(0, Synthetic.Images().Train), (_, _) => { });
        foreach (var (used, turned) in Masks(learner, TraceNames.Mask).Zip(Masks(learner, SignedMethod.Inverted)))
        {
            Assert.That(used.CountBoth(turned), Is.EqualTo(turned.Ones).And.GreaterThan(0));
        }
    }

    [Test]
    public void Options_that_make_no_sense_are_refused()
    {
        static IEnumerable<string> Problems(SignedMethod method) => method.Problems(Run(method));
        Assert.That(Problems(new SignedMethod()), Is.Empty);
        Assert.That(Problems(new SignedMethod { DeadZone = 1 }), Has.One.Contains("a dead zone from 0 to below 1"));
        Assert.That(Problems(new SignedMethod { WeightScale = 0 }), Has.One.Contains("scales above 0"));
        Assert.That(new SignedMethod().Problems(Run(new SignedMethod()) with { Network = new MlpPlan { BatchNormAffine = true } }),
            Has.One.Contains("no gain and no offset"));
    }

    private static double Learned(double decay)
    {
        var run = Run(new SignedMethod { Optimiser = new SgdRule { IsNesterov = true, DecoupledDecay = decay } });
        using var learner = run.Method.Start(new LearningContext(run, []));
        learner.Learn(0, run.Tasks.Apply(0, Synthetic.Images().Train), (_, _) => { });
        return Density(learner, TraceNames.Mask);
    }

    private static double Density(ILearner learner, string trace) =>
        (double)Masks(learner, trace).Sum(mask => mask.Ones) / Masks(learner, trace).Sum(mask => mask.Length);

    private static IReadOnlyList<BitMask> Masks(ILearner learner, string trace) =>
        learner.TracesOf(0).OfType<MaskTrace>().Single(each => each.Name == trace).Layers;

    private static RunOptions Run(SignedMethod method) => new()
    {
        Tasks = new PermutedTasks { Count = 1 },
        Method = method,
        Network = Network,
        Training = new TrainingOptions { BatchSize = 32, LearningRate = method.UsualRate },
    };
}
