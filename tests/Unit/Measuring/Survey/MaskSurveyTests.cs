using NUnit.Framework;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Measuring.Survey;
using Supermask.Methods.FineTuning;
using Supermask.Methods.SupSup;
using Supermask.Methods.Wsn;
using Supermask.Networks;
using Supermask.Networks.Masks;
using Supermask.Networks.Superposed;
using Supermask.Runs;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Measuring.Survey;

/// <summary>The survey of small networks that have learned ten tasks from two seeds.</summary>
public sealed class MaskSurveyTests
{
    private const int Seeds = 2;
    private const int Epochs = 4;
    private const int TestImages = 150;

    private static readonly PermutedTasks Tasks = new() { Count = 10 };
    private static readonly MlpPlan Bare = new() { Hidden = 20, BatchNorm = false };

    private static readonly Lazy<RunStudy> Plain = new(() => Learned(new SupSupMethod(), Bare));
    private static readonly Lazy<RunStudy> Normed = new(() => Learned(new SupSupMethod(), new MlpPlan { Hidden = 20, BatchNormAffine = false }));
    private static readonly Lazy<RunStudy> Wsn = new(() => Learned(new WsnMethod { Mask = new TopShareRule { Share = 0.3 } }, Bare with { Outputs = 10 }));
    private static readonly Lazy<RunStudy> FineTuned = new(() => Learned(new FineTuningMethod(), Bare));

    [Test]
    public void Overlaps_are_those_of_the_networks_that_keep_masks()
    {
        var overlaps = MaskSurvey.OverlapsOf([Plain.Value, FineTuned.Value, Wsn.Value], workers: 2, CancellationToken.None);
        Assert.That(overlaps.Select(overlap => overlap.Network.Method), Is.EqualTo(new[] { "supsup", "wsn" }));
        Assert.That(overlaps.Select(overlap => overlap.Rule), Is.EqualTo(new[] { "scores of at least 0", "the largest of scores that tasks share" }));
        Assert.That(overlaps[0].Layers.Select(layer => layer.Name), Is.EqualTo(new[] { "784 x 20", "20 x 20", "20 x 100" }));
        foreach (var (overlap, study) in overlaps.Zip(new[] { Plain.Value, Wsn.Value }))
        {
            Assert.That(overlap.Whole, Is.EqualTo(study.Runs.Select(LayerOverlap.Together)));
            Assert.That(overlap.Layers, Has.All.Matches<SurveyedLayer>(layer => layer.Seeds.Count == Seeds));
            Assert.That(overlap.Excess.Count, Is.EqualTo(Seeds));
        }

        Assert.That(overlaps[1].Whole, Has.All.Matches<LayerOverlap>(seed => Math.Abs(seed.Density - 30) < 0.1));
        Assert.That(overlaps[1].Excess.Mean, Is.GreaterThan(overlaps[0].Excess.Mean), "scores that tasks share make masks alike");
    }

    [Test]
    public void Shares_are_those_that_a_scenario_gets()
    {
        var tried = new List<string>();
        var shares = MaskSurvey.SharesOf([Plain.Value, FineTuned.Value, Wsn.Value], workers: 2, report: tried.Add, CancellationToken.None);
        Assert.That(shares.Select(share => share.Network.Method).Distinct(), Is.EqualTo(new[] { "supsup" }));
        var one = shares.Single(share => share.Images == 1 && share.Objective == "entropy");
        var asked = new InferenceTrial(10, 1, new OneShot(), new Entropy(), new StatisticsOfDecision()).On(Plain.Value);
        Assert.That(one.Values, Is.EqualTo(asked.Values), "seeds side by side change nothing");
        Assert.That((one.Interval.Mean, one.Interval.Low, one.Interval.High), Is.EqualTo((asked.Interval.Mean, asked.Interval.Low, asked.Interval.High)));
        Assert.That(one.Interval.Mean, Is.GreaterThan(20), "small networks tell tasks apart, of which chance finds one in ten");
        Assert.That(
            shares.Select(share => (share.Tasks, share.Images, share.Objective)),
            Is.EquivalentTo(new[] { (10, 1, "entropy"), (10, 1, "superfluous outputs"), (10, 8, "entropy"), (10, 32, "entropy"), (10, 128, "entropy") }));
        Assert.That(tried, Has.Count.EqualTo(shares.Count).And.All.StartsWith("supsup, 4 epochs, small network: 10 tasks, "));
    }

    [Test]
    public void With_batch_norm_every_treatment_of_statistics_is_tried_and_that_of_the_decision_not_on_one_image()
    {
        var shares = MaskSurvey.SharesOf([Normed.Value], workers: 1, _ => { }, CancellationToken.None);
        Assert.That(shares.Select(share => share.Norms).Distinct(), Has.Exactly(4).Items);
        Assert.That(shares.Where(share => share.Images == 1).Select(share => share.Norms), Does.Not.Contain("statistics of the decision"));
        Assert.That(shares.Where(share => share.Norms == "statistics of the decision").Select(share => share.Images), Is.EqualTo(new[] { 8, 32, 128, 128 }));
        Assert.That(shares.Select(share => share.Rule).Distinct(), Is.EquivalentTo(new[] { "One-Shot", "brute force" }));
    }

    // Nothing tells one mask from another like it, so that the first is always chosen.
    [Test]
    public void Of_masks_that_are_alike_one_task_in_ten_is_found()
    {
        var alike = Study(Plain.Value.Arm, [.. Plain.Value.Runs.Select(run => run with
        {
            Tasks = [.. run.Tasks.Select(task => task with { Traces = run.Tasks[0].Traces })],
        })]);
        var shares = MaskSurvey.SharesOf([alike], workers: 2, _ => { }, CancellationToken.None);
        Assert.That(shares.SelectMany(share => share.Values), Has.All.EqualTo(10).Within(1e-9));
        Assert.That(MaskSurvey.OverlapsOf([alike], workers: 2, CancellationToken.None).Single().Whole.Select(seed => seed.Jaccard), Has.All.EqualTo(100).Within(1e-9));
    }

    [Test]
    public void It_ends_where_it_is_told_to()
    {
        var cancelled = new CancellationToken(canceled: true);
        Assert.That(() => MaskSurvey.OverlapsOf([Plain.Value], 1, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => MaskSurvey.SharesOf([Plain.Value], 1, _ => { }, cancelled), Throws.InstanceOf<OperationCanceledException>());
    }

    private static RunStudy Learned(Method method, NetworkPlan network)
    {
        var arm = new Arm(method, Epochs, "")
        {
            Setting = new ArmSetting("small network", Tasks, network) { Training = new TrainingOptions { BatchSize = 32, LearningRate = Math.Max(method.UsualRate, 0.01) } },
        };
        return Study(arm, [.. Enumerable.Range(0, Seeds).Select(seed => Learn(arm.RunOn(Tasks) with { Seed = seed }))]);
    }

    private static RunStudy Study(Arm arm, IReadOnlyList<TrainedSequence> runs) =>
        new(new TaskLabels(Tasks, Synthetic.Images(test: TestImages).Test), arm, runs, new DerivedAnew());

    private static TrainedSequence Learn(RunOptions run)
    {
        using var learner = run.Method.Start(new LearningContext(run, []));
        var course = new LearningCourse(run, Synthetic.Images(test: TestImages), learner);
        return new TrainedSequence(run.Variant, run.Seed, [.. Enumerable.Range(0, Tasks.Count).Select(task => course.Learn(task, (_, _) => { }))]);
    }
}
