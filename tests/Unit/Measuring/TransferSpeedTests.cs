using NUnit.Framework;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Methods.Keep;
using Supermask.Papers.Tiba2023;
using Supermask.Runs;

namespace Supermask.Unit.Measuring;

/// <summary>In what share of another network's steps a network is as accurate as that one ends, worked out by hand.</summary>
public sealed class TransferSpeedTests
{
    private const int Batch = 100;
    private const int Steps = 119;

    // Windows of 20 steps begin at 100 places, so that place 25 is a quarter of the way.
    private static readonly RunStudy Cold = Study(Arms.Classic(1), step => step < 100 ? step : 99);

    [Test]
    public void A_network_is_as_fast_as_itself() => Assert.That(TransferSpeed.Of(Cold, Cold).Single(), Is.EqualTo(1).Within(1e-12));

    [Test]
    public void One_that_rises_twice_as_fast_takes_half_of_the_steps()
    {
        var fast = Study(Arms.Classic(1), step => Math.Min(2 * step, 99));
        // From place 50 on every batch has 99; the cold start ends at a mean of 99 over its last 20 batches, which it has at place 99 alone.
        Assert.That(TransferSpeed.Of(fast, Cold).Single(), Is.EqualTo(0.5).Within(0.02));
    }

    [Test]
    public void One_that_never_gets_there_is_compared_the_other_way_round()
    {
        var slow = Study(Arms.Classic(1), step => Math.Min(step / 2, 49));
        // It ends at 49 from place 98 on; the window of the cold start that begins at place 40 has a mean of 49.5.
        Assert.That(TransferSpeed.Of(slow, Cold).Single(), Is.EqualTo(98.0 / 40).Within(1e-9));
        Assert.That(TransferSpeed.Of(Cold, slow).Single(), Is.EqualTo(40.0 / 98).Within(1e-9));
    }

    [Test]
    public void What_is_looked_at_before_the_first_step_is_paid_for()
    {
        var keep = new Arm(new KeepMethod(), 1, "");
        var free = new Arm(new KeepMethod { Compared = 0 }, 1, "");
        var (paid, unpaid) = (TransferSpeed.Of(Study(keep, Rising), Cold).Single(), TransferSpeed.Of(Study(free, Rising), Cold).Single());
        Assert.That(paid - unpaid, Is.EqualTo(2.0 / 3 / Steps).Within(1e-9), "a batch through the cold and the carried start, a third of a step each");
    }

    [Test]
    public void Runs_that_a_method_needs_first_are_paid_for()
    {
        var similar = new Arm(new KeepMethod { Source = CarrySource.NormCosine, Compared = 0 }, 1, "");
        var last = new Arm(new KeepMethod { Compared = 0 }, 1, "");
        Assert.That(
            TransferSpeed.Of(Study(similar, Rising), Cold).Single() - TransferSpeed.Of(Study(last, Rising), Cold).Single(), Is.EqualTo(1).Within(1e-9),
            "a classic run, which has as many steps again");
    }

    private static int Rising(int step) => Math.Min(step, 99);

    private static RunStudy Study(Arm arm, Func<int, int> right) => MadeUpRuns.Study(arm, [Task(0, _ => 100), Task(1, right), Task(2, right)]);

    private static TaskRecord Task(int task, Func<int, int> right) =>
        MadeUpRuns.Task(task, new float[Steps], [.. Enumerable.Range(0, Steps).Select(right)], Steps * Batch, Batch);
}
