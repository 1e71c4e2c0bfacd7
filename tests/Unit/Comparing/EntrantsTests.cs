using NUnit.Framework;
using Supermask.Comparing;
using Supermask.Learning.Trained;
using Supermask.Runs;
using Supermask.Session;

namespace Supermask.Unit.Comparing;

/// <summary>Who is compared, and how each is tuned before: by the same budget, on tasks and a seed of its own.</summary>
public sealed class EntrantsTests
{
    private static readonly ComparedSequence[] Streams = [.. ComparedSequence.All];

    [TestCaseSource(nameof(Streams))]
    public void Every_method_tries_at_most_as_many_settings_as_any_other_may(ComparedSequence stream)
    {
        foreach (var entrant in Entrants.All)
        {
            var settings = entrant.Settings(stream);
            Assert.That(settings, Is.Not.Empty.And.Count.LessThanOrEqualTo(Entrant.MostSettings), entrant.Name);
            Assert.That(settings.Select(setting => setting.Name), Is.Unique, entrant.Name);
            Assert.That(settings.Select(setting => setting with { Name = "" }), Is.Unique, $"{entrant.Name}: two names of one setting");
        }
    }

    [TestCaseSource(nameof(Streams))]
    public void Every_setting_can_be_learned_and_learns_other_tasks_than_those_that_are_scored(ComparedSequence stream)
    {
        foreach (var entrant in Entrants.All)
        {
            foreach (var setting in entrant.Settings(stream))
            {
                var trial = Tuning.Trial(entrant, stream, setting);
                var run = trial.RunOn(stream.Tuned) with { Seed = Tuning.Seed };
                Assert.That(run.Validated, Throws.Nothing, trial.Name);
                Assert.That((run with { Tasks = stream.Tasks }).Validated, Throws.Nothing, trial.Name);
            }
        }

        Assert.That(stream.Tuned, Is.Not.EqualTo(stream.Tasks));
        Assert.That(Profile.All.Max(profile => profile.Seeds), Is.LessThan(Tuning.Seed), "a seed that no scored run has");
    }

    [TestCaseSource(nameof(Streams))]
    public void Whoever_is_not_told_the_task_has_no_head_of_its_own(ComparedSequence stream)
    {
        foreach (var entrant in Entrants.All)
        {
            foreach (var method in entrant.Settings(stream).Select(setting => setting.Method).OfType<TrainedMethod>())
            {
                Assert.That(method.Heads == HeadUse.OfEachTask, Is.EqualTo(entrant.IsTold), entrant.Name);
            }
        }
    }

    [Test]
    public void Names_tell_methods_apart_on_every_stream()
    {
        Assert.That(
            from stream in Streams
            from entrant in Entrants.All
            select entrant.NameOn(stream),
            Is.Unique);
        Assert.That(TuningBench.Trials.Select(trial => Tuning.Trial(trial.Entrant, trial.Stream, trial.Setting).Name), Is.Unique);
    }

    [Test]
    public void What_is_frozen_is_the_whole_of_what_was_tried_on_a_stream_or_nothing()
    {
        var streams = Tuning.Frozen.Select(row => row.Stream).ToHashSet();
        var trials = TuningBench.Trials.Where(trial => streams.Contains(trial.Stream.Name))
            .Select(trial => (trial.Stream.Name, trial.Stream.Word(trial.Entrant.IsTold), trial.Entrant.Name, trial.Setting.Name));
        Assert.That(Tuning.Frozen.Select(row => (row.Stream, row.Scenario, row.Entrant, row.Setting)), Is.EqualTo(trials));
        Assert.That(Tuning.Frozen, Has.All.Matches<TunedSetting>(row => row.Accuracy is >= 0 and <= 100));
    }

    [Test]
    public void The_comparison_takes_of_every_method_the_setting_that_went_farthest()
    {
        foreach (var compared in ComparedArms.All)
        {
            var rows = Tuning.Frozen.Where(row =>
                (row.Stream, row.Scenario, row.Entrant) == (compared.Stream.Name, compared.Stream.Word(compared.Entrant.IsTold), compared.Entrant.Name));
            var best = compared.Entrant.Settings(compared.Stream).Single(setting => setting.Name == rows.MaxBy(row => row.Accuracy)!.Setting);
            Assert.That((compared.Arm.Method, compared.Arm.Epochs), Is.EqualTo((best.Method, best.Epochs)));
            Assert.That(compared.Arm.Setting!.Training!.LearningRate, Is.EqualTo(best.Rate));
            Assert.That((compared.Arm.Setting.Tasks, compared.Arm.Setting.Network), Is.EqualTo((compared.Stream.Tasks, best.Network)));
        }
    }
}
