using NUnit.Framework;
using Supermask.Measuring;
using Supermask.Measuring.TimeParts;
using Supermask.Networks;
using Supermask.Papers.Tiba2023;
using Supermask.Papers.Tiba2023.TimeParts;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Measuring;

/// <summary>What is timed with and without; what a clock says is tested nowhere.</summary>
public sealed class TimePartTests
{
    private const string Permuted = "permuted";

    [TestCase(Permuted)]
    [TestCase("rotated")]
    [TestCase("partitioned")]
    public void Images_made_when_they_are_read_are_those_made_before(string variant)
    {
        var data = Synthetic.Images().Train;
        var tasks = TaskVariants.Named(variant);
        foreach (var task in new[] { 0, 1, 7 })
        {
            var made = new LoadingWhatIsMade(tasks.Apply(task, data));
            int[] rows = [5, 0, 17, 5];
            var (before, whenRead) = (new ImageBatch(data, rows.Length), new ImageBatch(data, rows.Length));
            made.Fill(before, rows);
            new LoadingWhenRead(tasks, task, data).Fill(whenRead, rows);
            Assert.That(whenRead.Labels.ToArray(), Is.EqualTo(before.Labels.ToArray()));
            Assert.That(
                Enumerable.Range(0, rows.Length).Select(image => whenRead.Image(image).ToArray()),
                Is.EqualTo(Enumerable.Range(0, rows.Length).Select(image => before.Image(image).ToArray())));
        }
    }

    [Test]
    public void Every_part_can_be_timed_on_small_networks_and_few_images()
    {
        foreach (var part in TimeCandidates.All)
        {
            var timing = PartTiming.Of(part, Synthetic.Images(train: 1600), new MlpPlan { Hidden = 10 }, TurnProtocol.Trial);
            Assert.That(timing.Rounds, Has.Count.EqualTo(TurnProtocol.Trial.Rounds), part.Name);
            Assert.That(timing.Rounds.SelectMany(round => new[] { round.First, round.FirstAgain }), Has.All.Positive, part.Name);
        }
    }

    [Test]
    public void What_is_left_is_with_less_without_in_milliseconds_of_a_step()
    {
        var timing = new PartTiming(new ReadingMeans(Permuted), [new TimedRound(First: 0.005, Second: 0.001, SecondAgain: 0.002, FirstAgain: 0.004)]);
        var measured = timing.Measure("time a step of reading the means of batch norm");
        Assert.That(measured.Values, Is.EqualTo(new[] { 3.0 }).Within(1e-12));
        Assert.That((measured.Unit, measured.CountedAs, measured.Quantity), Is.EqualTo(("ms", "rounds", "time a step of reading the means of batch norm, permuted")));
        Assert.That(timing.Measure("time a step of reading the means of batch norm, permuted"), Is.EqualTo(measured).Using<Measurement, Measurement>((one, other) => one.Quantity == other.Quantity));
        Assert.That(timing.Has("time a step of reading the means of batch norm, rotated"), Is.False);
    }

    [Test]
    public void An_effect_of_the_order_is_told_from_one_of_the_approaches()
    {
        var procedure = TimeCandidates.On(Permuted).OfType<WholeProcedure>().Single();
        // What runs first takes 2 ms more, the classic approach 1 ms more.
        var timing = new PartTiming(procedure, [new TimedRound(First: 0.013, Second: 0.010, SecondAgain: 0.012, FirstAgain: 0.011)]);
        Assert.That(procedure.Quantities.Select(quantity => timing.Measure(quantity.Name).Values[0]), Is.EqualTo(new[] { 1.0, 3, -1, 2 }).Within(1e-9));
    }

    [TestCase(Permuted, 4.07)]
    [TestCase("rotated", 3.68)]
    [TestCase("partitioned", 2.76)]
    public void Published_savings_are_seconds_over_the_steps_of_ten_tasks(string variant, double milliseconds)
    {
        var steps = variant == "partitioned" ? 942 : 4690;
        var published = PublishedTime.Of(variant, Synthetic.Images())!;
        Assert.That((published with { Steps = steps }).Saving, Is.EqualTo(milliseconds).Within(0.005));
    }

    [Test]
    public void A_network_that_has_learned_nothing_has_half_dense_masks_of_its_seed()
    {
        var run = new Supermask.Learning.RunOptions { Tasks = new PermutedTasks(), Method = Arms.Classic(1).Method };
        var (first, second) = (Unlearned.Of(run), Unlearned.Of(run with { Seed = 1 }));
        Assert.That(first.Tasks.Select(task => task.Masks[1].Density), Has.All.EqualTo(0.5).Within(0.01));
        Assert.That(first.Tasks[3].Masks[1].CountBoth(first.Tasks[4].Masks[1]), Is.EqualTo(22_500).Within(700));
        Assert.That(first.Tasks[0].Masks[1].Words.ToArray(), Is.Not.EqualTo(second.Tasks[0].Masks[1].Words.ToArray()));
    }
}
