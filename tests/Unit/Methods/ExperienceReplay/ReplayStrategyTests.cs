using NUnit.Framework;
using Supermask.Learning.Trained;
using Supermask.Methods.ExperienceReplay;
using Supermask.Unit.Learning.Trained;

namespace Supermask.Unit.Methods.ExperienceReplay;

/// <summary>What the reservoir holds while tasks are learned.</summary>
public sealed class ReplayStrategyTests
{
    [TestCase(1)]
    [TestCase(3)]
    public void Each_image_is_offered_once_in_however_many_epochs(int epochs)
    {
        using var course = Course(memory: 50, epochs);
        course.Learn(0);
        course.Learn(1);
        Assert.That(course.Strategy.Memory.Offered, Is.EqualTo(800), "two tasks of 400 images");
        Assert.That(course.Strategy.Memory.Count, Is.EqualTo(50));
    }

    [Test]
    public void It_holds_images_of_all_tasks_so_far_in_equal_parts()
    {
        using var course = Course(memory: 300, epochs: 1);
        for (var task = 0; task < 3; task++)
        {
            course.Learn(task);
        }

        var shares = Enumerable.Range(0, 3).Select(task => course.Strategy.Memory.PlacesOf(task).Length);
        Assert.That(shares, Has.All.EqualTo(100).Within(30), "four standard errors are 28");
    }

    [Test]
    public void A_memory_forgets_less_than_none_in_every_use_of_heads([Values] HeadUse heads)
    {
        var run = SmallRuns.Of(new ExperienceReplayMethod { Heads = heads });
        run = run with { Training = run.Training with { Epochs = 5 } };
        var (on, off) = (SmallRuns.Learn(run), SmallRuns.Learn(run with { Method = new ExperienceReplayMethod { Memory = 0, Heads = heads } }));
        Assert.That(on.Tasks[^1].Retests[0], Is.GreaterThan(off.Tasks[^1].Retests[0]));
    }

    private static StrategyCourse<ReplayStrategy> Course(int memory, int epochs)
    {
        var run = SmallRuns.Of(new ExperienceReplayMethod { Memory = memory });
        return new(run with { Training = run.Training with { Epochs = epochs } }, (model, context) =>
            new(model, memory, context.Run, context.Random));
    }
}
