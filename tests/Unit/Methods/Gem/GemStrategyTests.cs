using NUnit.Framework;
using Supermask.Methods.Gem;
using Supermask.Unit.Learning.Trained;

namespace Supermask.Unit.Methods.Gem;

/// <summary>What GEM stores, and what it makes of it.</summary>
public sealed class GemStrategyTests
{
    [Test]
    public void It_stores_the_last_images_of_each_task_and_no_more()
    {
        var method = new GemMethod { Memory = 30 };
        using var course = new StrategyCourse<GemStrategy>(
            SmallRuns.Of(method), (model, context) => new(model, method, context.Run, context.Random));
        for (var task = 0; task < 2; task++)
        {
            course.Learn(task);
            Assert.That(course.Strategy.Memory.Count, Is.EqualTo(30 * (task + 1)));
            Assert.That(course.Strategy.Memory.PlacesOf(task), Is.EqualTo(Enumerable.Range(30 * task, 30)));
        }
    }

    [Test]
    public void A_step_straight_up_the_loss_of_an_earlier_task_is_turned()
    {
        var method = new GemMethod { Margin = 0, Ridge = 0 };
        using var course = new StrategyCourse<GemStrategy>(
            SmallRuns.Of(method), (model, context) => new(model, method, context.Run, context.Random));
        StepUpTheLoss.IsTurned(course);
    }
}
