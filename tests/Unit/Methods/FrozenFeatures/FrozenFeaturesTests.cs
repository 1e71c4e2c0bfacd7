using NUnit.Framework;
using Supermask.Learning;
using Supermask.Methods.FrozenFeatures;
using Supermask.Networks.Updates;
using Supermask.Unit.Learning;
using Supermask.Unit.Learning.Trained;

namespace Supermask.Unit.Methods.FrozenFeatures;

/// <summary>What no later task moves.</summary>
public sealed class FrozenFeaturesTests
{
    private static readonly UpdateRule[] Rules =
        [new SgdRule { WeightDecay = 1e-2 }, new AdamRule { WeightDecay = 1e-2 }, new RmsPropRule()];

    [TestCaseSource(nameof(Rules))]
    public void After_the_first_task_hidden_layers_stay_whatever_the_optimiser_remembers_or_decays(UpdateRule rule)
    {
        using var course = Course(rule, trainsFirst: true);
        var drawn = Hidden(course);
        course.Learn(0);
        var first = Hidden(course);
        Assert.That(first, Is.Not.EqualTo(drawn));
        course.Learn(1);
        Assert.That(Hidden(course), Is.EqualTo(first));
    }

    [TestCaseSource(nameof(Rules))]
    public void Random_ones_are_never_trained_and_a_head_learns_on_them(UpdateRule rule)
    {
        using var course = Course(rule, trainsFirst: false);
        var drawn = Hidden(course);
        var losses = course.Learn(0).StepLosses;
        Assert.That(Hidden(course), Is.EqualTo(drawn));
        Assert.That(losses[^1], Is.LessThan(losses[0]));
    }

    private static StrategyCourse<FrozenFeaturesStrategy> Course(UpdateRule rule, bool trainsFirst)
    {
        var run = SmallRuns.Of(new FrozenFeaturesMethod { Optimiser = rule });
        run = run with { Training = run.Training with { Optimiser = OptimiserLife.Sequence } };
        return new(run, (model, _) => new(model, trainsFirst));
    }

    private static float[] Hidden(StrategyCourse<FrozenFeaturesStrategy> course) =>
        [.. course.Model.SharedParameters.SelectMany(each => each.Value.Numbers())];
}
