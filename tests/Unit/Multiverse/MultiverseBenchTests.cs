using NUnit.Framework;
using Supermask.Multiverse;
using Supermask.Papers.Tiba2023;
using Supermask.Papers.Tiba2023.Readings;
using Supermask.Session;

namespace Supermask.Unit.Multiverse;

/// <summary>Universes trained on small drawn digits: as many of them as show what is shared, read otherwise and trained anew.</summary>
[Category("walk")]
public sealed class MultiverseBenchTests
{
    private static readonly Universe[] Universes =
    [
        Universe.Default, OpenChoices.Space.UniverseNamed("A27b"), OpenChoices.Space.UniverseNamed("A32b"),
        OpenChoices.Space.UniverseNamed("A21b"),
    ];

    private string folder = "";
    private Workbench bench = null!;
    private MultiverseResult result = null!;

    [OneTimeSetUp]
    public async Task Train()
    {
        folder = Directory.CreateTempSubdirectory("supermask-").FullName;
        var given = new GivenSettings { Profile = "smoke", Runs = Path.Combine(folder, "runs") };
        bench = await Workbench.OpenAsync(Settings.From(given, name => name == Settings.ReportsVariable ? folder : null));
        foreach (var universe in Universes)
        {
            var library = bench.In(universe).Library;
            library.LoadOrTrain(library.RunsOf("partitioned", Arms.Classic(1)), _ => { }, CancellationToken.None);
        }

        bench.TimingOf(TimedPairs.OfApproaches("partitioned", ""));
        result = new MultiverseBench(bench).Measure(Designs.OneAtATimeName, Universes);
    }

    [OneTimeTearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Universes_that_share_runs_train_them_once()
    {
        var planned = new MultiversePlan(bench.Library, Universes).Universes();
        // Four arms of three variants with two seeds; other labels concern those of one variant, and other
        // rounds no run.
        Assert.That(planned.Select(each => each.Own.Count), Is.EqualTo(new[] { 4 * 3 * 2, 4 * 2, 0, 0 }));
        Assert.That(planned.Select(each => each.Own.Count - each.Left.Count), Is.EqualTo(new[] { 2, 2, 0, 0 }));
        Assert.That(planned[0].WorkLeft, Is.GreaterThan(planned[1].WorkLeft));
    }

    [Test]
    public void Short_runs_come_first_and_of_these_classic_ones()
    {
        var left = new MultiversePlan(bench.Library, Universes).Left();
        Assert.That(left.Select(run => (10 * run.Training.Epochs) + (run.Method.Needs(run).Count())), Is.Ordered);
    }

    [Test]
    public void Measured_are_the_numbers_that_universes_give()
    {
        Assert.That(result.Numbers.Select(number => number.Name), Is.EqualTo(new[]
        {
            "mean overlap of all pairs, partitioned, classic, one epoch", "mean density of the masks, partitioned, classic, one epoch",
            "mean accuracy, partitioned, classic, one epoch", "mean loss, partitioned, classic, one epoch",
            "ratio of classic to novel time a step, partitioned",
        }));
        // The mean density that follows from Table 9.
        Assert.That(result.Numbers[1].Published, Is.EqualTo(0.4974).Within(1e-4));
        var byId = result.Universes.ToDictionary(universe => universe.Id);
        Assert.That(byId["A32b"].Means.Take(2), Is.EqualTo(byId["default"].Means.Take(2)), "the masks are the same");
        Assert.That(byId["A32b"].Means[2]!.Value, Is.LessThan(byId["default"].Means[2]!.Value), "later tasks overwrite batch norm");
        Assert.That(byId["A27b"].Means[3], Is.Not.EqualTo(byId["default"].Means[3]));
        Assert.That(result.Universes.Select(universe => universe.MeanDistance), Is.Ordered);
    }

    [Test]
    public void Rounds_that_are_tasks_change_distances_and_nothing_that_is_measured()
    {
        var (byDefault, tasks) = (result.Default(), result.Universes.Single(universe => universe.Id == "A21b"));
        Assert.That(tasks.Means, Is.EqualTo(byDefault.Means));
        Assert.That(tasks.Distances.Take(2), Is.EqualTo(byDefault.Distances.Take(2)), "experiment 1 has one network anyway");
        var ofOneAndOfTen = tasks.Distances.Zip(byDefault.Distances, (one, ten) => (One: Math.Abs(one!.Value), Ten: Math.Abs(ten!.Value))).Skip(2);
        Assert.That(ofOneAndOfTen, Has.All.Matches<(double One, double Ten)>(each => each.One < each.Ten), "one network scatters more than the mean of ten");
    }

    [TestCase("{ \"design\": \"one-at-a-time\" }")]
    [TestCase("{ \"format\": 1, \"universes\": 3 }")]
    [TestCase("{ \"format\": \"new\" }")]
    [TestCase("[]")]
    public void What_is_of_another_format_is_as_good_as_none(string text)
    {
        var file = new MultiverseFile(bench);
        File.Delete(file.OwnPath);
        File.WriteAllText(file.RecordedPath, text);
        Assert.That(file.Read(), Is.Null);
    }

    [Test]
    public void What_is_kept_is_read_again_unless_it_is_of_other_runs_or_data()
    {
        var file = new MultiverseFile(bench);
        file.Write(result, record: true);
        Assert.That(file.Read()!.Universes.Select(universe => universe.MeanDistance), Is.EqualTo(result.Universes.Select(universe => universe.MeanDistance)));
        file.Write(result with { Runs = "others" }, record: true);
        Assert.That(file.Read(), Is.Null);
        file.Write(result with { Provenance = result.Provenance with { DataChecksum = "others" } }, record: true);
        Assert.That(file.Read(), Is.Null);
        File.WriteAllText(file.RecordedPath, "{");
        Assert.That(file.Read, Throws.InstanceOf<InvalidDataException>().With.Message.Contains("make multiverse"));
    }

    [Test]
    public void What_was_measured_here_counts_before_what_is_committed_and_leaves_it_alone()
    {
        var file = new MultiverseFile(bench);
        file.Write(result with { Design = "recorded" }, record: true);
        var recorded = File.ReadAllBytes(file.RecordedPath);
        Assert.That(file.Write(result with { Design = "here" }, record: false), Is.EqualTo(file.OwnPath));
        Assert.That(file.Read()!.Design, Is.EqualTo("here"));
        Assert.That(File.ReadAllBytes(file.RecordedPath), Is.EqualTo(recorded));
        file.Write(result with { Design = "recorded anew" }, record: true);
        Assert.That(file.Read()!.Design, Is.EqualTo("recorded anew"));
    }
}
