using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning;
using Supermask.Methods;
using Supermask.Methods.Classic;
using Supermask.Methods.Novel;
using Supermask.Networks;
using Supermask.Runs;
using Supermask.Session;
using Supermask.Tasks;

namespace Supermask.Unit.Runs;

/// <summary>What code a run's key stands for.</summary>
public sealed class RunCodeTests
{
    private static IEnumerable<RunOptions> EveryKindOfRun() =>
        from tasks in TaskVariants.Names
        from method in AllMethods.Names.Select(AllMethods.Named)
            .Concat(AlphaReadings.Names.Select(reading => new NovelMethod { Reading = AlphaReadings.Named(reading) })).Distinct()
        from network in NetworkPlans.Names.Select(NetworkPlans.Named).Append(method.UsualNetwork).Distinct()
        select new RunOptions { Tasks = TaskVariants.Named(tasks), Network = network, Method = method } into run
        where !run.Method.Problems(run).Any()
        select run;

    private static readonly RunOptions Classic = new() { Tasks = new PermutedTasks(), Method = new ClassicMethod() };

    [Test]
    public void The_code_of_a_run_is_its_loop_its_tasks_its_network_its_method_and_what_these_name()
    {
        var code = CodeMap.ClosureOf(RunKey.PartsOf(Classic));
        string[] shaping =
        [
            nameof(LearningCourse), nameof(LearningContext), nameof(StepLoop), nameof(PermutedTasks), nameof(NumpyPermutation),
            nameof(MlpPlan), nameof(MaskedLinear), "FastStep", "ScoreRule", "ClassicMethod", "Randomness", nameof(Evaluator), nameof(ImageBatch),
        ];
        Assert.That(code.Select(name => name.Split('.')[^1]), Is.SupersetOf(shaping));
    }

    [Test]
    public void The_code_of_a_run_is_that_of_no_other_tasks_methods_files_or_pages()
    {
        var code = CodeMap.ClosureOf(RunKey.PartsOf(Classic));
        Assert.That(code, Has.None.Contains("Novel").And.None.Contains("FineTuning").And.None.Contains("RotatedTasks"));
        string[] rooms = ["Supermask.Runs", "Supermask.Measuring", "Supermask.Judging", "Supermask.Reporting", "Supermask.Data.Idx", "Supermask.Data.Sources"];
        Assert.That(code.Where(name => rooms.Any(room => name.StartsWith(room, StringComparison.Ordinal))), Is.Empty);
    }

    // What is chosen by name from a list would be in no key.
    [TestCaseSource(nameof(EveryKindOfRun))]
    public void What_shapes_a_run_goes_through_no_list(RunOptions run) =>
        Assert.That(CodeMap.ListsReachedFrom(RunKey.PartsOf(run)), Is.Empty);

    // What no map has counts with the whole library: any change of it would cost the run.
    [TestCaseSource(nameof(EveryKindOfRun))]
    public void All_that_shapes_a_run_is_in_the_map(RunOptions run) =>
        Assert.That(CodeMap.ClosureOf(RunKey.PartsOf(run)), Does.Not.Contain("Supermask"));

    [TestCaseSource(nameof(EveryKindOfRun))]
    public void Options_hide_nothing_from_the_key(RunOptions run) => Assert.That(run.Validated, Throws.Nothing);

    [Test]
    public void A_run_that_uses_a_package_names_its_version()
    {
        Assert.That(CodeMap.PackagesOf(RunKey.PartsOf(Classic)), Has.Some.StartsWith("TorchSharp 0.").And.None.Contains("MathNet"));
        var novel = Classic with { Method = new NovelMethod() };
        Assert.That(CodeMap.PackagesOf(RunKey.PartsOf(novel)), Has.Some.StartsWith("MathNet.Numerics 5."), "its cosine chooses alphas");
    }

    [Test]
    public void A_run_that_needs_another_has_its_key_in_its_own()
    {
        var novel = Classic with { Method = new NovelMethod() };
        var images = Synthetic.Images();
        Assert.That(RunKey.Of(novel, images).Description, Does.Contain(RunKey.Of(Classic, images).Value));
        Assert.That(
            RunKey.Of(novel with { Method = new NovelMethod { Source = ClassicSource.FirstSeed }, Seed = 1 }, images).Description,
            Does.Contain(RunKey.Of(Classic, images).Value));
    }

    // The store loads, saves and waits; draws and sums are made by what the key stands for.
    [Test]
    public void What_keeps_runs_draws_and_computes_nothing()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Supermask", "Runs"), "Run*.cs");
        foreach (var source in sources)
        {
            Assert.That(File.ReadAllText(source), Does.Not.Contain("Randomness").And.Not.Contain("torch.nn"), Path.GetFileName(source));
        }
    }
}
