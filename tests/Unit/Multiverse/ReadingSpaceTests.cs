using NUnit.Framework;
using Supermask.Learning;
using Supermask.Methods.Classic;
using Supermask.Methods.Novel;
using Supermask.Multiverse;
using Supermask.Papers.Tiba2023;
using Supermask.Papers.Tiba2023.Readings;
using Supermask.Tasks;

namespace Supermask.Unit.Multiverse;

public sealed class ReadingSpaceTests
{
    private static readonly RunOptions[] DefaultRuns =
    [
        .. from variant in TaskVariants.Published
           from arm in Arms.All
           where !arm.IsExploratory
           select arm.RunOn(TaskVariants.Named(variant)),
    ];

    [Test]
    public void The_space_has_the_choices_that_the_source_leaves_open() => Assert.That(
        OpenChoices.Space.Choices.Select(choice => choice.Id),
        Is.EqualTo(new[]
        {
            "A5", "A6", "A7", "A8", "A10", "A12", "A13", "A14", "A15", "A16", "A17", "A19", "A20", "A21", "A22", "A23", "A24", "A25",
            "A27", "A30", "A32",
        }));

    [Test]
    public void Every_choice_has_one_default_and_every_level_says_why()
    {
        var levels = OpenChoices.Space.Choices.SelectMany(choice => choice.Levels).ToArray();
        Assert.That(OpenChoices.Space.Choices.Select(choice => choice.Levels.Count(level => level.Standing == Standing.Default)), Has.All.EqualTo(1));
        Assert.That(levels.Select(level => level.Id), Is.Unique);
        Assert.That(levels.Select(level => level.Name), Is.Unique);
        Assert.That(levels.Select(level => level.Why), Has.All.Match(@"\.$"));
    }

    [Test]
    public void A_default_level_changes_nothing() => Assert.That(
        from run in DefaultRuns
        from choice in OpenChoices.Space.Choices
        select choice.Default.Set(run) == run && choice.Default is { Read: null, Published: null, ChangesSteps: false },
        Has.All.True);

    [Test]
    public void Every_other_level_that_is_computed_changes_runs_or_how_they_or_printed_numbers_are_read() => Assert.That(
        OpenChoices.Space.Choices.SelectMany(choice => choice.Exploratory)
            .Where(level => level.Read is null && level.Published is null && DefaultRuns.All(run => level.Set(run) == run))
            .Select(level => level.Id),
        Is.Empty);

    [Test]
    public void Every_changed_run_can_be_run() => Assert.That(
        () => OpenChoices.Space.Choices.SelectMany(choice => choice.Exploratory).SelectMany(level => DefaultRuns.Select(level.Set))
            .Concat(Designs.OneAtATime(OpenChoices.Space).SelectMany(universe => DefaultRuns.Select(universe.Apply)))
            .Select(run => run.Validated()).Count(),
        Throws.Nothing);

    [Test]
    public void Levels_of_the_novel_approach_leave_the_classic_one_alone()
    {
        var novel = new[] { "A10", "A13", "A14", "A17", "A19", "A20" };
        var levels = OpenChoices.Space.Choices.Where(choice => novel.Contains(choice.Id)).SelectMany(choice => choice.Exploratory).ToArray();
        Assert.That(levels, Has.Length.EqualTo(11));
        Assert.That(
            from run in DefaultRuns
            where run.Method is not NovelMethod
            from level in levels
            select level.Set(run) == run,
            Has.All.True);
    }

    [Test]
    public void A_universe_has_its_name_and_back()
    {
        foreach (var universe in Designs.OneAtATime(OpenChoices.Space))
        {
            Assert.That(OpenChoices.Space.UniverseNamed(universe.Id).Levels, Is.EqualTo(universe.Levels));
        }

        var both = OpenChoices.Space.UniverseNamed("A13b+A14c");
        var run = both.Apply(DefaultRuns.First(each => each.Method is NovelMethod));
        Assert.That(run.Method, Is.EqualTo(new NovelMethod
        {
            Reading = new OwnPlusSimilarMasks(),
            Candidates = AlphaCandidates.OtherTasks,
        }));
    }

    [Test]
    public void That_rounds_are_the_ten_tasks_changes_what_stands_behind_printed_means_and_no_run()
    {
        var universe = OpenChoices.Space.UniverseNamed("A21b");
        var numbers = PublishedNumbers.All(new Dictionary<string, double>());
        Assert.That(DefaultRuns.Select(universe.Apply), Is.EqualTo(DefaultRuns));
        Assert.That(numbers.Select(universe.AsPublished), Is.EqualTo(numbers.Select(number => number with { Networks = 1 })));
        Assert.That(numbers.Count(number => number.Networks == 10), Is.EqualTo(3 * 7), "means, gaps and ratio of Tables 10 to 12");
        Assert.That(OpenChoices.Space.UniverseNamed("A21b+A7a").JudgedAs.Id, Is.EqualTo("A7a"));
        Assert.That(
            Designs.OneAtATime(OpenChoices.Space).Where(each => each.IsJudgedElsewhere).Select(each => (each.Id, each.JudgedAs.Id)),
            Is.EqualTo(new[] { ("A21b", Universe.DefaultId) }));
    }

    [Test]
    public void An_optimiser_may_last_in_one_approach_alone()
    {
        (string, bool, bool)[] expected = [("A12c", true, true), ("A12d", false, true), ("A12e", true, false)];
        Assert.That(expected.Select(each => (each.Item1, Lasts<ClassicMethod>(each.Item1), Lasts<NovelMethod>(each.Item1))), Is.EqualTo(expected));

        static bool Lasts<T>(string level) => OpenChoices.Space.UniverseNamed(level).Apply(DefaultRuns.First(run => run.Method is T))
            .Training.Optimiser == OptimiserLife.Sequence;
    }

    // What a step computes, such as a bias or a sum of masks, takes time; other tasks, scores or tests change no step.
    [TestCase("default", "")]
    [TestCase("A22b", "")]
    [TestCase("A5b", "")]
    [TestCase("A10b", "")]
    [TestCase("A32b", "")]
    [TestCase("A21b", "")]
    [TestCase("A13d", "")]
    [TestCase("A13b+A14c", "own plus similar masks")]
    [TestCase("A13e", "convex mix")]
    public void Steps_are_timed_as_those_of_a_pair_where_nothing_else_changes_them(string universe, string reading) => Assert.That(
        UniverseTimings.PairOf("rotated", OpenChoices.Space.UniverseNamed(universe)), Is.EqualTo(TimedPairs.OfApproaches("rotated", reading)));

    [TestCase("A6b")]
    [TestCase("A7a")]
    [TestCase("A8b")]
    [TestCase("A13b+A17b")]
    [TestCase("A13d+A8b")]
    public void Steps_of_another_network_are_of_no_pair_that_is_timed(string universe) =>
        Assert.That(UniverseTimings.PairOf("rotated", OpenChoices.Space.UniverseNamed(universe)), Is.Null);

    [TestCase("A14b")]
    [TestCase("A15b")]
    public void What_adds_a_mask_to_itself_is_no_universe_of_its_own(string level)
    {
        Assert.That(OpenChoices.Space.Has($"A13b+{level}"), Is.False);
        Assert.That(
            OpenChoices.Space.Choices.SelectMany(choice => choice.Levels).Single(each => each.Id == level),
            Has.Property(nameof(Level.Standing)).EqualTo(Standing.Equivalent).And.Property(nameof(Level.Why)).Contains("A13a"));
    }

    [TestCase("A99z", "There is no reading 'A99z'")]
    [TestCase("A5a", "There is no reading 'A5a'")]
    [TestCase("A6b+A6c", "one level at a time")]
    public void What_is_no_universe_is_refused(string name, string why) =>
        Assert.That(() => OpenChoices.Space.UniverseNamed(name), Throws.ArgumentException.With.Message.Contains(why));
}
