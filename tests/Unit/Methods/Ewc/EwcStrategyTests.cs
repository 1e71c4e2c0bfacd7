using NUnit.Framework;
using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Methods.Ewc;
using Supermask.Networks.Updates;
using Supermask.Unit.Learning;
using Supermask.Unit.Learning.Trained;

namespace Supermask.Unit.Methods.Ewc;

/// <summary>What the penalties of EWC do to later tasks.</summary>
public sealed class EwcStrategyTests
{
    [Test]
    public void The_penalty_is_0_in_the_first_task_and_above_0_after_one_step_of_the_second()
    {
        var method = new EwcMethod();
        using var course = new StrategyCourse<EwcStrategy>(SmallRuns.Of(method), (model, context) => new(model, method, context));
        course.Learn(0);
        Assert.That(course.Strategy.Penalty, Is.Zero);
        CheckSecond(course, () => course.Strategy.Penalty);
    }

    [Test]
    public void It_tells_the_largest_information_of_each_task()
    {
        var method = new EwcMethod();
        using var course = new StrategyCourse<EwcStrategy>(SmallRuns.Of(method), (model, context) => new(model, method, context));
        course.Learn(0);
        var largest = new TaskFisher(course.Model, method, course.Context).Of(0, course.ImagesOf(0)).Max(part => part.Numbers().Max());
        var told = course.Strategy.TracesOf(0).OfType<FloatTrace>().Single().Layers[0][0];
        Assert.That(told, Is.EqualTo(largest).And.GreaterThan(0));
    }

    [Test]
    public void So_is_that_of_online_ewc()
    {
        var method = new OnlineEwcMethod();
        using var course = new StrategyCourse<OnlineEwcStrategy>(SmallRuns.Of(method), (model, context) => new(model, method, context));
        course.Learn(0);
        Assert.That(course.Strategy.Penalty, Is.Zero);
        CheckSecond(course, () => course.Strategy.Penalty);
    }

    [Test]
    public void The_stronger_it_is_the_less_informative_weights_move_and_the_less_a_new_task_is_learned()
    {
        var moved = new List<double>();
        var accuracies = new List<double>();
        foreach (var strength in new[] { 0, 100, 10_000.0 })
        {
            var method = new EwcMethod { Strength = strength, Optimiser = new SgdRule { Momentum = 0 } };
            var run = SmallRuns.Of(method);
            run = run with { Training = run.Training with { LearningRate = 1e-3, Epochs = 20 } };
            using var course = new StrategyCourse<EwcStrategy>(run, (model, context) => new(model, method, context));
            course.Learn(0);
            var information = new TaskFisher(course.Model, method, course.Context).Of(0, course.ImagesOf(0));
            var before = course.Numbers();
            course.Learn(1);
            moved.Add(Weighted(before, course.Numbers(), information.Select(part => part.Numbers()).ToArray()));
            accuracies.Add(course.Predict(1).Correct);
        }

        Assert.That(moved, Is.Ordered.Descending);
        Assert.That(moved[2], Is.LessThan(moved[0] / 10));
        Assert.That(accuracies[2], Is.LessThan(accuracies[0]));
    }

    private static void CheckSecond<T>(StrategyCourse<T> course, Func<double> penalty)
        where T : Strategy
    {
        var penalties = new List<double>();
        course.Learn(1, _ => penalties.Add(penalty()));
        Assert.That(penalties[0], Is.GreaterThan(0));
    }

    private static double Weighted(float[][] before, float[][] after, float[][] weights) => before.Select((part, at) =>
        part.Select((value, place) => weights[at][place] * Math.Pow(after[at][place] - value, 2)).Sum()).Sum();
}
