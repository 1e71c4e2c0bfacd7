using NUnit.Framework;
using Supermask.Learning;
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
            "A5", "A6", "A7", "A8", "A10", "A13", "A14", "A15", "A16", "A17", "A19", "A20", "A21", "A22", "A23", "A24", "A25",
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
        select choice.Default.Set(run) == run && choice.Default.Read is null,
        Has.All.True);

    [Test]
    public void Every_other_level_that_is_computed_changes_runs_or_how_they_are_read() => Assert.That(
        OpenChoices.Space.Choices.SelectMany(choice => choice.Exploratory)
            .Where(level => level.Read is null && DefaultRuns.All(run => level.Set(run) == run))
            .Select(level => level.Id),
        Is.Empty);

    [Test]
    public void Every_changed_run_can_be_run() => Assert.That(
        () => OpenChoices.Space.Choices.SelectMany(choice => choice.Exploratory).SelectMany(level => DefaultRuns.Select(level.Set))
            .Select(run => run.Validated()).Count(),
        Throws.Nothing);

    [Test]
    public void Levels_of_the_novel_approach_leave_the_classic_one_alone()
    {
        var novel = new[] { "A10", "A13", "A14", "A15", "A17", "A19", "A20" };
        var levels = OpenChoices.Space.Choices.Where(choice => novel.Contains(choice.Id)).SelectMany(choice => choice.Exploratory).ToArray();
        Assert.That(levels, Has.Length.EqualTo(13));
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

    [TestCase("A99z", "There is no reading 'A99z'")]
    [TestCase("A5a", "There is no reading 'A5a'")]
    [TestCase("A6b+A6c", "one level at a time")]
    public void What_is_no_universe_is_refused(string name, string why) =>
        Assert.That(() => OpenChoices.Space.UniverseNamed(name), Throws.ArgumentException.With.Message.Contains(why));
}
