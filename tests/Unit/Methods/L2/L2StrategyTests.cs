using NUnit.Framework;
using Supermask.Methods.L2;
using Supermask.Unit.Learning.Trained;

namespace Supermask.Unit.Methods.L2;

/// <summary>The pull back to what the task before left.</summary>
public sealed class L2StrategyTests
{
    [Test]
    public void It_is_0_as_a_task_begins_and_above_0_after_one_step()
    {
        var method = new L2Method();
        using var course = new StrategyCourse<L2Strategy>(SmallRuns.Of(method), (model, _) => new(model, method.Strength));
        course.Learn(0);
        Assert.That(course.Strategy.Penalty, Is.Zero);
        var penalties = new List<double>();
        course.Learn(1, _ => penalties.Add(course.Strategy.Penalty));
        Assert.That(penalties[0], Is.GreaterThan(0));
        Assert.That(course.Strategy.Penalty, Is.Zero, "the anchor has moved");
    }

    [Test]
    public void The_stronger_it_is_the_nearer_the_network_stays()
    {
        var distances = new[] { 0, 0.02, 1, 50 }.Select(strength =>
        {
            var run = SmallRuns.Of(new L2Method { Strength = strength });
            using var course = new StrategyCourse<L2Strategy>(run, (model, _) => new(model, strength));
            course.Learn(0);
            var before = course.Numbers();
            course.Learn(1);
            return before.Zip(course.Numbers()).Sum(pair => pair.First.Zip(pair.Second, (then, now) => Math.Pow(now - then, 2)).Sum());
        });
        Assert.That(distances, Is.Ordered.Descending);
    }
}
