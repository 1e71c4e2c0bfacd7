using NUnit.Framework;
using Supermask.Methods.Gem;
using Supermask.Unit.Learning.Trained;

namespace Supermask.Unit.Methods.Gem;

/// <summary>What GEM stores.</summary>
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
    public void It_forgets_less_than_without_its_memory()
    {
        var run = SmallRuns.Of(new GemMethod());
        run = run with { Training = run.Training with { Epochs = 10, LearningRate = 0.1 } };
        var (on, off) = (SmallRuns.Learn(run), SmallRuns.Learn(run with { Method = new GemMethod { Memory = 0 } }));
        Assert.That(on.Tasks[^1].LastTests[0].Loss, Is.LessThan(off.Tasks[^1].LastTests[0].Loss));
    }
}
