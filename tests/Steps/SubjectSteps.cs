using NUnit.Framework;
using Reqnroll;
using Supermask.Measuring;
using Supermask.Papers.Tiba2023;
using Supermask.Papers.Tiba2023.Facts;
using Supermask.Runs;
using Supermask.Session;
using Supermask.Tasks;

namespace Supermask.Steps;

/// <summary>What a scenario is about.</summary>
[Binding]
public sealed class SubjectSteps(ScenarioClaim claim) : IDisposable
{
    private const string Course = "((?:one epoch|two epochs|one epoch and two epochs) each(?:, read as \".+\")?)";
    private const string One = @"([\w-]+) network has learned";
    private const string Two = @"([\w-]+) and the ([\w-]+) network have learned";
    private const string Dataset = @"((?!the )[A-Z][\w-]+)";
    private const string DefaultsOnly = "Universes differ in what is trained: steps are timed, and single readings tried, outside of the multiverse.";
    private const string OtherPaper = "Universes are readings of another paper, which change nothing of these networks.";
    private const string Untrained = "The runs of this universe are not trained: ./supermask multiverse train";

    private const string UntrainedApart = "The networks of this scenario are trained apart, and are not there: make methods";
    private const string Untuned = "The methods of this scenario are not tuned on its tasks yet: ./supermask methods tune --record";
    private const string UntrainedOnRequest = "The networks of this scenario take hours, and are not there: make methods FULL=1";

    private readonly List<IDisposable> held = [];

    private InferenceTrial? trial;

    // The networks that the last step before spoke of.
    private IReadOnlyList<RunStudy> learned = [];

    [Given("^the images of MNIST$")]
    public void TheImages() => claim.About(Subjects.Images(claim.Bench.DataStudy));

    [Given(@"^the (\w+) tasks made of MNIST$")]
    public void TheTasks(string variant) =>
        claim.About(Subjects.Tasks(TaskVariants.Named(variant), claim.Bench.Data));

    [Given("^the published tables$")]
    public void ThePublishedTables() => claim.About(Subjects.PublishedTables());

    [Given("^a new classic network$")]
    public void ANewNetwork()
    {
        var method = new MethodFacts();
        held.Add(method);
        claim.About(Subjects.NewNetwork(method));
    }

    [Given("^a new novel network, read as \"(.+)\"$")]
    public void ANewNovelNetwork(string reading)
    {
        claim.IsReadAs(reading);
        claim.About(Subjects.NewNovelNetwork(reading));
    }

    [Given($"^the {One} the (\\w+) (\\w+) tasks, {Course}$")]
    public void TheTasksAreLearned(string method, string count, string variant, Course course) =>
        Learn([variant], [method], count, course);

    [Given($"^the {Two} the (\\w+) (\\w+) tasks, {Course}$")]
    public void TheTasksAreLearned(string first, string second, string count, string variant, Course course) =>
        Learn([variant], [first, second], count, course);

    [Given($"^the {One} the (\\w+) (\\w+) tasks of {Dataset}, {Course}$")]
    public void TheTasksOfADataSetAreLearned(string method, string count, string variant, string dataset, Course course)
    {
        claim.IsOn(dataset);
        Learn([variant], [method], count, course);
    }

    [Given($"^the {Two} the (\\w+) (\\w+) tasks of {Dataset}, {Course}$")]
    public void TheTasksOfADataSetAreLearned(string first, string second, string count, string variant, string dataset, Course course)
    {
        claim.IsOn(dataset);
        Learn([variant], [first, second], count, course);
    }

    [Given($"^the {One} the tasks of every variant, {Course}$")]
    public void TheTasksOfEveryVariantAreLearned(string method, Course course) =>
        Learn(TaskVariants.Published, [method], "", course);

    [Given($"^the {Two} the tasks of every variant, {Course}$")]
    public void TheTasksOfEveryVariantAreLearned(string first, string second, Course course) =>
        Learn(TaskVariants.Published, [first, second], "", course);

    [Given(@"^the network of the (.+) has learned its (\w+) tasks, ((?:one epoch|two epochs|\d+ epochs|\d+ batches) each(?:, read as "".+"")?)$")]
    public void TheTasksOfASettingAreLearned(string setting, string variant, Course course) =>
        Learn([ArmOf(setting, course.Epochs, course.Reading, variant)]);

    [Given(@"^the network of the (.+) has learned MNIST as it is, ((?:one epoch|two epochs|\d+ epochs)(?:, read as "".+"")?)$")]
    public void OneTaskIsLearned(string setting, Course course) => Learn([ArmOf(setting, course.Epochs, course.Reading)]);

    [Given(@"^the networks of the (.+) have learned their tasks$")]
    public void TheTasksOfSettingsAreLearned(string settings) => Learn([.. settings.Split(" and of the ").Select(setting => ArmOf(setting))]);

    [Given($"^the networks of the (.+) have learned their tasks of {Dataset}$")]
    public void TheTasksOfSettingsAreLearned(string settings, string dataset)
    {
        claim.IsOn(dataset);
        TheTasksOfSettingsAreLearned(settings);
    }

    [Given("^these networks have learned their tasks:$")]
    public void TheTasksOfSettingsAreLearned(DataTable settings) => Learn([.. settings.Rows.Select(row => ArmOf(row[0]))]);

    [When(@"^tasks are inferred among (\d+), from (\d+) images? at a time, by (One-Shot|Binary|brute force) on the ((?:entropy|superfluous outputs)(?:, with .+)?)$")]
    public void TasksAreInferred(int tasks, int images, string rule, string objectiveAndNorms) =>
        Try(InferenceWords.TrialOf(tasks, images, rule, objectiveAndNorms));

    [Given(@"^the classic and the novel network have learned the ten (\w+) tasks, one epoch each, and their steps have been timed in turns$")]
    public void TheTasksAreLearnedAndTimed(string variant) =>
        Learn([variant], ["classic", "novel"], "ten", new Course("one epoch", ""), TimedPairs.OfApproaches(variant, ""));

    [Given("^the novel method on small networks and made-up means$")]
    public void TheNovelMethod() => claim.About(Subjects.NovelMethod());

    [Given("^the steps of the classic and the novel approach have been timed in turns on the ten (\\w+) tasks$")]
    public void TheApproachesAreTimed(string variant) => TheApproachesAreTimed(variant, "");

    [Given("^the steps of the classic and the novel approach have been timed in turns on the ten (\\w+) tasks, read as \"(.+)\"$")]
    public void TheApproachesAreTimed(string variant, string reading)
    {
        claim.IsReadAs(reading);
        Time(TimedPairs.OfApproaches(variant, reading));
    }

    [Given("^the steps of the classic and the novel approach have been timed in turns on the tasks of every variant$")]
    public void TheApproachesAreTimedOnEveryVariant()
    {
        foreach (var variant in TaskVariants.Published)
        {
            Time(TimedPairs.OfApproaches(variant, ""));
        }
    }

    [Given(@"^the steps of the (classic|novel) approach have been timed in turns on (\w+) and (\w+) tasks$")]
    public void TheVariantsAreTimed(string approach, string first, string second) =>
        Time(TimedPairs.OfVariants(first, second, approach, makesWhenRead: false));

    [Given(@"^the steps of the (classic|novel) approach have been timed in turns on (\w+) and (\w+) tasks, each image made when it is read$")]
    public void TheVariantsAreTimedWithTheirImages(string approach, string first, string second) =>
        Time(TimedPairs.OfVariants(first, second, approach, makesWhenRead: true));

    [Given("^the time of learning has been taken apart on the tasks of every variant$")]
    public void TheTimeIsTakenApart()
    {
        foreach (var part in TimeCandidates.All)
        {
            LeaveOut(claim.Bench.Settings.Universe is not null, DefaultsOnly);
            if (!claim.Bench.IsTimed(part))
            {
                claim.NeedsItsImages();
            }

            claim.About(Subjects.TimePart(claim.Bench.TimingOf(part)));
        }
    }

    [Given(@"^the masks of the classic network before it learns the ten (\w+) tasks$")]
    public void TheFirstMasks(string variant)
    {
        LeaveOut(claim.Bench.Settings.Universe is not null, DefaultsOnly);
        RequireCount("ten", variant);
        claim.About(Subjects.FirstMasks(claim.Bench.FirstMasksOf(variant, Arms.Classic(1))));
    }

    public void Dispose() => held.ForEach(each => each.Dispose());

    // A reading is one of the method that has it; the other arm of a comparison stays as it is by default.
    private static IEnumerable<Arm> ArmsOf(IReadOnlyList<string> methods, Course course) =>
        from method in methods
        from duration in course.Epochs.Split(" and ")
        let isRead = KnownArms.All.Any(arm => (arm.Approach, arm.Reading) == (method, course.Reading))
        select KnownArms.Named(method, duration, isRead || methods.Count == 1 ? course.Reading : "");

    // The number is for readers; one that is wrong would mislead them.
    private static void RequireCount(string count, string variant)
    {
        var tasks = TaskVariants.Named(variant).Count;
        if (count.Length > 0 && count != NumberWords.Of(tasks))
        {
            throw new ArgumentException($"The step speaks of {count} {variant} tasks; there are {NumberWords.Of(tasks)}.", nameof(count));
        }
    }

    private static Arm ArmOf(string setting, string? duration = null, string reading = "", string? variant = null)
    {
        LeaveOut(KnownArms.ToBeTuned.Contains(setting), Untuned);
        return KnownArms.OfFeatures.FirstOrDefault(arm => arm.Setting?.Name == setting && arm.Reading == reading
                && (duration ?? arm.Duration) == arm.Duration && (variant is null || arm.Learns(variant)))
            ?? throw new ArgumentException(
                $"There is no network of the {setting}{(duration is null ? "" : $" that learns {variant} tasks, {duration} each")}. Networks and tasks of their own have:\n  "
                + string.Join("\n  ", KnownArms.OfFeatures.Where(arm => arm.Setting is not null)
                    .Select(arm => $"the {arm.Setting!.Name}, {arm.Setting.Tasks.Name} tasks, {arm.Duration} each")));
    }

    private static void LeaveOut(bool isSo, string why)
    {
        if (isSo)
        {
            Assert.Ignore(why);
        }
    }

    private void Time(TimedPair pair)
    {
        var bench = claim.Bench;
        LeaveOut(bench.Settings.Universe is not null, DefaultsOnly);
        if (!bench.IsTimed(pair))
        {
            claim.NeedsItsImages();
        }

        claim.About(Subjects.Timing(bench.TimingOf(pair)));
    }

    // What is said after it is said of the last trial.
    private void Try(InferenceTrial latest)
    {
        trial = latest;
        claim.About(Subjects.Inference(learned, latest, claim.Bench.Settings.Workers, () => trial == latest));
    }

    // Of networks that are trained apart a scenario measures what is there.
    private void Learn(IReadOnlyList<Arm> arms)
    {
        LeaveOut(claim.Bench.Settings.Universe is not null, OtherPaper);
        (string Variant, Arm Arm)[] cells = [.. arms.Select(arm => (arm.Setting!.Tasks.Name, arm))];
        foreach (var (variant, arm) in cells.Where(cell => KnownArms.IsApart(cell.Arm)))
        {
            LeaveOut(!claim.Bench.Library.IsStored(variant, arm), arm.Setting!.IsOnRequest ? UntrainedOnRequest : UntrainedApart);
        }

        Learn(cells, arms[0].Reading, null);
    }

    private void Learn(
        IReadOnlyCollection<string> variants, IReadOnlyList<string> methods, string count, Course course, TimedPair? pair = null)
    {
        foreach (var variant in variants)
        {
            RequireCount(count, variant);
        }

        Learn([.. variants.SelectMany(variant => ArmsOf(methods, course).Select(arm => (variant, arm)))], course.Reading, pair);
    }

    // On drawn digits, which decide nothing, a scenario measures what is there and trains nothing for it.
    private void Learn(IReadOnlyList<(string Variant, Arm Arm)> cells, string reading, TimedPair? pair)
    {
        var bench = claim.Bench;
        claim.IsReadAs(reading);
        var isStored = cells.All(cell => bench.Library.IsStored(cell.Variant, cell.Arm));
        if (bench.Settings.Universe is not null)
        {
            LeaveOut(reading.Length > 0 || pair is not null || bench != SharedBench.Bench, DefaultsOnly);
            LeaveOut(!isStored, Untrained);
        }
        else if (!isStored)
        {
            claim.NeedsItsImages();
        }

        var studies = bench.StudiesOf(cells, SharedBench.Report, CancellationToken.None);
        claim.RestsOn([.. cells.Select(cell => bench.RunsOf(cell.Variant, cell.Arm, [.. SharedBench.Trained.Keys]))]);
        claim.About(Subjects.Runs(studies, pair is null ? null : bench.TimingOf(pair)));
        learned = studies;
    }
}
