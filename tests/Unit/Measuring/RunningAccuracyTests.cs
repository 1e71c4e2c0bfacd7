using NUnit.Framework;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Papers;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Measuring;

public sealed class RunningAccuracyTests
{
    [Test]
    public void Every_20th_batch_counts_from_the_first_on_and_no_other()
    {
        int[] correct = [.. Enumerable.Range(0, 45).Select(step => step switch { 0 => 1, 20 => 2, 40 => 6, _ => 8 })];
        Assert.That(RunningAccuracy.Of(new TaskLosses(new float[45], correct, Images: 45 * 8, BatchSize: 8)), Is.EqualTo(9 / 24.0));
    }

    [Test]
    public void A_last_batch_of_few_images_counts_with_those_it_has()
    {
        int[] correct = [4, .. new int[19], 2];
        Assert.That(RunningAccuracy.Of(new TaskLosses(new float[21], correct, Images: (20 * 8) + 2, BatchSize: 8)), Is.EqualTo(6 / 10.0));
    }

    [TestCase("running training accuracy of task 5")]
    [TestCase("accuracy of task 7")]
    public void A_task_that_a_run_does_not_have_is_refused_with_the_number_of_those_it_has(string quantity)
    {
        var arm = AllPapers.Arms[0];
        var study = HandMade.Study(arm, [[90, 90, 90, 90, 90]]);
        Assert.That(() => study.Measure(quantity), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains($"no task {quantity[^1]}").And.Message.Contains("has 5 tasks"));
    }
}
