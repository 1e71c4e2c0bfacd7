using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Methods.FineTuning;
using Supermask.Methods.PseudoRehearsal;
using Supermask.Networks;
using Supermask.Unit.Learning;
using Supermask.Unit.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.PseudoRehearsal;

/// <summary>Features of classes, the decoder, and what is left without it.</summary>
public sealed class PseudoRehearsalTests
{
    [Test]
    public void The_features_of_a_class_are_drawn_around_their_mean()
    {
        using var features = new ClassFeatures(classes: 3, units: 2);
        features.Take(1, tensor(new[] { 4f, 10f, 6f, 10f }).reshape(2, 2), ridge: 1e-6);
        Assert.That(features.Classes, Is.EqualTo(new[] { 1 }));
        var drawn = features.Draw([.. Enumerable.Repeat(1, 2000)], new Draws(Randomness.Root(0))).Numbers();

        // Mean 5 and variance 1, with a standard error of 0.022; mean 10 and the ridge alone.
        Assert.That(drawn.Where((_, at) => at % 2 == 0).Average(), Is.EqualTo(5).Within(0.1));
        Assert.That(drawn.Where((_, at) => at % 2 == 0).Select(value => Math.Pow(value - 5, 2)).Average(), Is.EqualTo(1).Within(0.15));
        Assert.That(drawn.Where((_, at) => at % 2 == 1), Has.All.EqualTo(10).Within(0.01));
    }

    [Test]
    public void No_feature_is_drawn_below_zero()
    {
        using var features = new ClassFeatures(classes: 1, units: 1);
        features.Take(0, tensor(new[] { -1f, 1f }).reshape(2, 1), ridge: 1e-6);
        var drawn = features.Draw([.. Enumerable.Repeat(0, 1000)], new Draws(Randomness.Root(0))).Numbers();
        Assert.That(drawn, Has.All.GreaterThanOrEqualTo(0));
        Assert.That(drawn.Count(value => value == 0), Is.InRange(420, 580));
    }

    [Test]
    public void The_decoder_mirrors_the_hidden_layers_and_its_copy_makes_the_same()
    {
        var plan = new MlpPlan { Inputs = 7, Hidden = 4, Outputs = 3, BatchNorm = false };
        using var decoder = new Decoder(plan, Randomness.Root(5));
        using var copy = decoder.Copy(plan);
        using var features = rand(2, 4);
        Assert.That(decoder.Parameters.Select(each => each.Value.shape), Is.EqualTo(new long[][] { [4, 4], [4], [7, 4], [7] }));
        Assert.That(copy.Images(features).Numbers(), Is.EqualTo(decoder.Images(features).Numbers()));
        using (no_grad())
        {
            decoder.Parameters[0].Value.zero_();
        }

        Assert.That(copy.Images(features).Numbers(), Is.Not.EqualTo(decoder.Images(features).Numbers()), "it is no alias");
    }

    [Test]
    public void Without_reconstruction_it_is_fine_tuning() => Assert.That(
        SmallRuns.Differences(SmallRuns.Of(new PseudoRehearsalMethod { Strength = 0 }), SmallRuns.Of(new FineTuningMethod())), Is.Empty);

    [Test]
    public void It_forgets_less_of_the_first_task_than_fine_tuning()
    {
        double Forgotten(Method method)
        {
            var run = SmallRuns.Of(method);
            var tasks = SmallRuns.Learn(run with { Training = run.Training with { Epochs = 4, LearningRate = 3e-3 } }).Tasks;
            return tasks[^1].LastTests[0].Loss - tasks[0].TestLoss;
        }

        Assert.That(Forgotten(new PseudoRehearsalMethod()), Is.LessThan(Forgotten(new FineTuningMethod())));
    }

    [TestCase(HeadUse.OfEachTask)]
    [TestCase(HeadUse.SeenClasses)]
    public void It_learns_with_any_heads(HeadUse heads)
    {
        var run = SmallRuns.Of(new PseudoRehearsalMethod { Heads = heads });
        var learned = SmallRuns.Learn(run with { Training = run.Training with { LearningRate = 1e-3 } });
        Assert.That(learned.Tasks.Select(task => task.TestLoss), Has.All.LessThan(Math.Log(10)), "chance");
    }
}
