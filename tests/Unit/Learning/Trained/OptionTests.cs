using NUnit.Framework;
using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Methods.Agem;
using Supermask.Methods.Ewc;
using Supermask.Methods.ExperienceReplay;
using Supermask.Methods.FrozenFeatures;
using Supermask.Methods.Gem;
using Supermask.Methods.Hat;
using Supermask.Methods.Joint;
using Supermask.Methods.L2;
using Supermask.Methods.LearningWithoutForgetting;
using Supermask.Methods.SeparateNetworks;
using Supermask.Methods.SynapticIntelligence;
using Supermask.Methods.Xdg;
using Supermask.Networks;
using Supermask.Networks.Updates;

namespace Supermask.Unit.Learning.Trained;

/// <summary>Options that make no sense are refused in words.</summary>
public sealed class OptionTests
{
    private static IEnumerable<TestCaseData> Wrong =>
    [
        Case(new JointMethod { From = (JointStart)9 }, "start of joint training"),
        Case(new SeparateNetworksMethod { Size = SeparateSize.OfBytes, Bytes = 100 }, "100 bytes or fewer"),
        Case(new FrozenFeaturesMethod { Features = (FeatureSource)9 }, "source of frozen features"),
        Case(new L2Method { Strength = -1 }, "strength of l2 is -1"),
        Case(new ExperienceReplayMethod { Memory = -1 }, "store -1 images"),
        Case(new GemMethod { Margin = -0.5 }, "margin and the ridge of gem"),
        Case(new AgemMethod { Referred = 0 }, "refer to 0 stored images"),
        Case(new EwcMethod { FisherImages = 0 }, "at least 1 image"),
        Case(new OnlineEwcMethod { Remembered = 1.5 }, "not 1.5"),
        Case(new SynapticIntelligenceMethod { Damping = 0 }, "damping of synaptic-intelligence is 0"),
        Case(new LearningWithoutForgettingMethod { Temperature = 0 }, "temperature of learning-without-forgetting is 0"),
        Case(new HatMethod { Heads = HeadUse.Shared }, "each has a head too"),
        Case(new HatMethod { Sharpness = 1 }, "sharpness of hat is 1"),
        Case(new XdgMethod { Shut = 1 }, "not 1"),
        Case(new EmptyMethod { Heads = (HeadUse)9 }, "use of heads by empty"),
        Case(new EmptyMethod { Optimiser = new SgdRule { Momentum = 2 } }, "SGD takes a momentum"),
    ];

    private static IEnumerable<Method> WithoutNorms =>
        [new FrozenFeaturesMethod(), new GemMethod(), new AgemMethod(), new EwcMethod(), new LearningWithoutForgettingMethod(), new HatMethod()];

    [TestCaseSource(nameof(Wrong))]
    public void They_are_refused_in_a_sentence_that_says_what_is_wrong(Method method, string words)
    {
        var run = SmallRuns.Of(method);
        Assert.That(method.Problems(run), Has.Exactly(1).Items.And.One.Contains(words));
    }

    [TestCaseSource(nameof(WithoutNorms))]
    public void Batch_norm_is_refused_where_nothing_guards_it(Method method)
    {
        var run = SmallRuns.Of(method, hasNorms: true);
        Assert.That(method.Problems(run), Has.One.Contains("without batch norm"));
    }

    [Test]
    public void What_is_kept_of_ten_tasks_has_the_bytes_that_follow_from_its_numbers()
    {
        var network = new MlpPlan { Outputs = 10, BatchNorm = false };
        long Bytes(Method method) => method.Kept(SmallRuns.Of(method) with { Network = network }).Of(10);
        const long Floats = 4 * 328_810;
        Assert.That(Bytes(new EmptyMethod()), Is.EqualTo(Floats));
        Assert.That(Bytes(new EwcMethod()), Is.EqualTo(Floats + (10 * 2 * Floats)));
        Assert.That(Bytes(new OnlineEwcMethod()), Is.EqualTo(3 * Floats));
        Assert.That(Bytes(new L2Method()), Is.EqualTo(2 * Floats));
        Assert.That(Bytes(new ExperienceReplayMethod { Memory = 500 }), Is.EqualTo(Floats + (500 * 786)));
        Assert.That(Bytes(new GemMethod()), Is.EqualTo(Floats + (10 * 256 * 786)));
        Assert.That(Bytes(new HatMethod()) - Bytes(new EmptyMethod { Heads = HeadUse.OfEachTask }), Is.EqualTo(10 * 2400));
        Assert.That(Bytes(new HatMethod { IsHard = true }) - Bytes(new EmptyMethod { Heads = HeadUse.OfEachTask }), Is.EqualTo(10 * 75));
        Assert.That(Bytes(new FrozenFeaturesMethod { Features = FeatureSource.Random }), Is.EqualTo(8 + (10 * 12_040)));
    }

    private static TestCaseData Case(Method method, string words) => new TestCaseData(method, words).SetArgDisplayNames(method.Name, words);
}
