using NUnit.Framework;
using NUnit.Framework.Constraints;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Methods.Classic;
using Supermask.Methods.FineTuning;
using Supermask.Methods.HopSupSup;
using Supermask.Methods.Keep;
using Supermask.Methods.Novel;
using Supermask.Methods.SupSup;
using Supermask.Methods.SupSupNns;
using Supermask.Networks;
using Supermask.Papers.Tiba2023;
using Supermask.Papers.Tiba2023.Facts;
using Supermask.Runs;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Measuring;

/// <summary>What is computed from traces, asked of small networks whose methods keep some of them, all of them or none.</summary>
public sealed class TraceNeedTests
{
    // As many tasks as features name.
    private static readonly PermutedTasks Tasks = new() { Count = MetricQuantities.NamedTasks };

    private static readonly Lazy<RunStudy> Classic = new(() => Learned(new ClassicMethod()));
    private static readonly Lazy<RunStudy> FineTuned = new(() => Learned(new FineTuningMethod()));

    private static readonly Lazy<RunStudy> SupSup = new(() => Learned(new SupSupMethod()));
    private static readonly Lazy<RunStudy> SupSupNns = new(() => Learned(new SupSupNnsMethod()));

    private static readonly Lazy<RunStudy> HopSupSup = new(() => Learned(new HopSupSupMethod()));

    private static readonly Lazy<RunStudy> Paired = new(() => Learned(
        new KeepMethod { Source = CarrySource.Paired, Compared = 0 }, new PairedTasks { Sequence = new PermutedTasks { Count = 3 } }));

    private static IEnumerable<ITerm> Quantities => [.. LearningQuantities.All, .. OverlapQuantities.All];

    private static IEnumerable<string> Names => Quantities.Select(quantity => quantity.Name);

    private static IEnumerable<string> WithNeeds => Quantities.Where(quantity => quantity.Needs.Count > 0).Select(quantity => quantity.Name);

    [TestCase("mean excess of overlap over chance", "mask", "classic, novel")]
    [TestCase("mean similarity of tasks by the second batch norm", "mean", "classic")]
    public void A_method_without_the_trace_is_answered_with_those_that_keep_it(string quantity, string trace, string methods) => Assert.That(
        () => FineTuned.Value.Measure(quantity),
        Throws.ArgumentException.With.Message.StartsWith(
            $"The {quantity} needs the trace '{trace}', which the method 'fine-tuning' does not keep; methods that do: {methods}"));

    [TestCaseSource(nameof(WithNeeds))]
    public void What_needs_a_trace_is_refused_however_it_is_asked_for(string quantity)
    {
        var study = FineTuned.Value;
        var cells = new Cells([Classic.Value, study]);
        Action[] ways =
        [
            () => study.Measure(quantity),
            () => study.Values(quantity),
            () => cells.Measure(quantity),
            () => cells.Measure($"{quantity}, less chance"),
            () => cells.Measure($"{quantity}, classic less fine-tuning"),
        ];
        foreach (var way in ways)
        {
            Assert.That(way, Throws.ArgumentException.With.Message.StartsWith($"The {quantity} needs the "));
        }
    }

    [Test]
    public void Of_several_networks_those_that_are_not_asked_need_no_trace() => Assert.That(
        new Cells([Classic.Value, FineTuned.Value]).Measure("mean density of the masks, classic").Single().Quantity,
        Is.EqualTo("mean density of the masks, permuted, classic"));

    [TestCaseSource(nameof(Names))]
    public void Where_every_trace_is_kept_everything_can_be_measured(string quantity) =>
        Assert.That(
            (Quantities.Single(each => each.Name == quantity).Needs switch
            {
                var needs when needs.Contains(TraceNeed.UntoldTests) => SupSup,
                var needs when needs.Contains(TraceNeed.Pairs) => Paired,
                var needs when needs.Contains(TraceNeed.Allocations) => SupSupNns,
                var needs when needs.Contains(TraceNeed.RecoveredMasks) => HopSupSup,
                _ => Classic,
            }).Value.Values(quantity),
            Has.Count.EqualTo(2));

    // Every set of traces is tried: a need that is declared in vain would refuse what can be computed.
    [TestCaseSource(nameof(Names))]
    public void A_quantity_is_computed_from_the_traces_that_it_names_and_from_no_others(string name)
    {
        var quantity = Quantities.Single(each => each.Name == name);
        string[][] sets = [[], [TraceNames.Mask], [TraceNames.Mean], [TraceNames.Mask, TraceNames.Mean]];
        foreach (var kept in sets)
        {
            var without = With(kept);
            void Compute() => _ = quantity is LearningQuantity learning
                ? learning.Of(without, without.Runs[0])
                : new OverlapStudy(without.Tasks, without.Runs, new DerivedAnew()).Values(name)[0];
            IResolveConstraint expected = quantity.Needs.All(need => kept.Contains(need.Name)) ? Throws.Nothing : Throws.Exception;
            Assert.That(Compute, expected, $"with {string.Join(" and ", kept)}");
        }
    }

    [Test]
    public void A_network_without_batch_norm_has_no_means_to_compare()
    {
        var bare = new MlpPlan { Hidden = 20, BatchNorm = false };
        var arm = Arms.Classic(1) with { Setting = new ArmSetting("bare network", Tasks, bare) };
        Assert.That(
            () => HandMade.Study(Tasks, arm, Synthetic.Images()).Measure("mean similarity of tasks"),
            Throws.ArgumentException.With.Message.Contains("needs the trace 'mean'").And.Message.Contains("no method keeps"));
    }

    [Test]
    public void Facts_are_found_out_or_refused_by_the_traces_that_they_name()
    {
        foreach (var study in new[] { Classic.Value, FineTuned.Value })
        {
            var kept = study.Arm.Method.Traces(study.Arm.RunOn(study.Tasks)).Select(promise => promise.Name).ToArray();
            foreach (var fact in TrainingFacts.Of(study).All)
            {
                IResolveConstraint expected = fact.Needs.All(need => kept.Contains(need.Name))
                    ? Throws.Nothing
                    : Throws.ArgumentException.With.Message.StartsWith($"The {fact.Name} needs the trace '");
                Assert.That(() => fact.Find(), expected, $"{study.Arm.Name}: {fact.Name}");
            }
        }
    }

    [Test]
    public void Every_need_is_a_trace_that_some_method_promises() => Assert.That(
        Quantities.Concat(TrainingFacts.Of(Classic.Value).All).SelectMany(term => term.Needs).Select(need => need.Name).Distinct(),
        Is.SubsetOf(new Method[] { new ClassicMethod(), new NovelMethod(), new SupSupNnsMethod() }.SelectMany(method => method.Traces(Run(method)))
            .Select(promise => promise.Name).Append(TraceNeed.UntoldTests.Name).Append(TraceNeed.Pairs.Name).Append(TraceNeed.RecoveredMasks.Name)));

    // The same records with some traces alone, of a method that is said to keep all.
    private static RunStudy With(string[] traces) => Study(Classic.Value.Arm, [.. Classic.Value.Runs.Select(run => run with
    {
        Tasks = [.. run.Tasks.Select(task => task with { Traces = [.. task.Traces.Where(trace => traces.Contains(trace.Name))] })],
    })]);

    private static RunStudy Study(Arm arm, IReadOnlyList<TrainedSequence> runs) =>
        new(new TaskLabels(arm.Setting!.Tasks, Synthetic.Images().Test), arm, runs, new DerivedAnew());

    private static RunStudy Learned(Method method, ITaskSequence? sequence = null)
    {
        var tasks = sequence ?? Tasks;
        var network = Run(method).Network;
        var arm = new Arm(method, 1, "") { Setting = new ArmSetting("small network", tasks, network) };
        return Study(arm, [.. Enumerable.Range(0, 2).Select(seed => Learn(Run(method) with { Seed = seed, Tasks = tasks }))]);
    }

    private static TrainedSequence Learn(RunOptions run)
    {
        using var learner = run.Method.Start(new LearningContext(run, []));
        var course = new LearningCourse(run, Synthetic.Images(), learner);
        return new TrainedSequence(run.Variant, run.Seed, [.. Enumerable.Range(0, run.Tasks.Count).Select(task => course.Learn(task, (_, _) => { }))]);
    }

    private static RunOptions Run(Method method) => new()
    {
        Tasks = Tasks,
        Method = method,
        Network = method.UsualNetwork switch
        {
            MlpPlan plan => plan with { Hidden = 20 },
            BnNetPlan plan => plan with { Hidden = 20 },
            var plan => plan,
        },
        Training = new TrainingOptions { BatchSize = 32 },
    };
}
