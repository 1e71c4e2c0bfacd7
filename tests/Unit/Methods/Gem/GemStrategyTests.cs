using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning.Trained;
using Supermask.Methods.Gem;
using Supermask.Unit.Learning.Trained;
using static TorchSharp.torch;

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
        course.Learn(0);
        course.Strategy.Begin(new TaskStart(1, course.ImagesOf(1), 1, 1));
        var stored = course.Strategy.Memory.BatchOf(1, course.Strategy.Memory.PlacesOf(0));
        using var earlier = course.Strategy.GradientOn(stored);
        using var draws = new Draws(Randomness.Root(9)).Normal(earlier.shape);
        Gradients.Write(course.Model.Parameters, Gradients.Add(draws, earlier, -1000));
        using var wanted = Gradients.Read(course.Model.Parameters);
        Assert.That(Gradients.Dot(wanted, earlier), Is.LessThan(0));
        var batch = course.Strategy.Memory.BatchOf(1, [0]);
        course.Strategy.BeforeUpdate(new StepPass(batch, batch.ToImages(), batch.ToLabels(), 1, zeros(1, 10)));
        using var turned = Gradients.Read(course.Model.Parameters);
        var lengths = Math.Sqrt(Gradients.Dot(wanted, wanted) * Gradients.Dot(earlier, earlier));
        Assert.That(Gradients.Dot(turned, earlier), Is.EqualTo(0).Within(1e-5 * lengths), "but for single precision");
    }
}
