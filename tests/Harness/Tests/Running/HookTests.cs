using NUnit.Framework;
using Reqnroll;

namespace Supermask.Harness.Tests.Running;

/// <summary>Hooks, and the objects that they share with steps.</summary>
public sealed class HookTests
{
    private const string Feature = """
        @feature
        Feature: Hooks
          The description.

          Rule: All of them
            @one
            Scenario: First
              What it is about.

              Given the journal is shared

            @two
            Scenario Outline: Row <n>
              Given the journal is shared
              @examples
              Examples:
                | n |
                | 2 |
        """;

    [Test]
    public async Task Run_in_their_order_where_their_tags_stand()
    {
        var journal = await RunAsync(Feature, typeof(Hooks), typeof(StaticHooks), typeof(Steps));

        Assert.That(journal, Is.EqualTo(new[]
        {
            "run", "run of a static class", "feature Hooks: The description.",
            "before 1", "before 2", "before tagged", "First: What it is about. one; feature,one", "after", "disposed",
            "before 1", "before 2", "Row 2:  two,examples; feature,two,examples", "after", "disposed",
            "feature ends after 2 scenarios", "run ends",
        }));
    }

    [Test]
    public async Task After_a_failed_step_the_hooks_after_the_scenario_still_run()
    {
        var result = await Sample.RunAsync("Given it fails\nThen it fails", typeof(Failing));

        Assert.That(result.Statuses, Is.EqualTo(new[] { "PASSED", "FAILED", "SKIPPED", "PASSED" }));
        Assert.That(result.Output, Does.Contain("AfterScenario Failing.After(ScenarioContext context)\n        saw: no luck"));
    }

    [Test]
    public async Task A_hook_that_fails_before_the_scenario_fails_it_by_name()
    {
        var result = await Sample.RunFeatureAsync("Feature: F\n@broken\nScenario: S\n* it fails", typeof(Failing));

        Assert.That(result.Error.Message, Does.StartWith("BeforeScenario Failing.Broken()   (features/sample.feature:3)"));
        Assert.That(result.Statuses, Is.EqualTo(new[] { "PASSED", "FAILED", "SKIPPED", "PASSED" }));
    }

    [Test]
    public async Task A_hook_that_fails_before_the_feature_fails_each_scenario()
    {
        var result = await Sample.RunFeatureAsync("@closed\nFeature: F\nScenario: S\n* it fails\nScenario: T\n* it fails", typeof(Failing));

        Assert.That(result.Errors, Has.Count.EqualTo(2).And.All.With.Message.EqualTo("closed today"));
        Assert.That(result.Messages[^1].GetProperty("testRunFinished").GetProperty("success").GetBoolean(), Is.False);
    }

    [TestCase(typeof(NeedsItself), "Cannot make NeedsItself -> First -> Second -> First: they need each other.")]
    [TestCase(typeof(NeedsANumber), "Cannot make NeedsANumber -> Int32: System.Int32 is no class with a public constructor.")]
    public async Task What_cannot_be_injected_is_told(Type binding, string message)
    {
        var result = await Sample.RunAsync("Given a step", binding);

        Assert.That(result.Error.Message, Does.Contain(message));
    }

    private static async Task<IReadOnlyList<string>> RunAsync(string feature, params Type[] bindings)
    {
        using var journal = new Journal();
        var result = await Sample.RunFeatureAsync(feature, bindings);
        Assert.That(result.Errors, Is.All.Null, result.Output);
        return journal.Lines;
    }

    /// <summary>What happened in the test that runs now, also where hooks are static.</summary>
    private sealed class Journal : IDisposable
    {
        private static readonly AsyncLocal<Journal?> Current = new();

        public Journal() => Current.Value = this;

        public List<string> Lines { get; } = [];

        public static void Write(string line) => Current.Value!.Lines.Add(line);

        public void Dispose() => Current.Value = null;
    }

    private sealed class Shared : IDisposable
    {
        public int Uses { get; set; }

        public void Dispose() => Journal.Write("disposed");
    }

    [Binding]
    private sealed class Hooks(Shared shared)
    {
        [BeforeTestRun]
        public static void Run() => Journal.Write("run");

        [AfterTestRun]
        public static void RunEnds() => Journal.Write("run ends");

        [BeforeFeature("other", "feature")]
        public static void Starts(FeatureContext context)
        {
            context.Set(0, "scenarios");
            Journal.Write($"feature {context.FeatureInfo.Title}: {context.FeatureInfo.Description.Trim()}");
        }

        [AfterFeature("@feature")]
        public static void Ends(FeatureContext context) =>
            Journal.Write($"feature ends after {context.Get<int>("scenarios")} scenarios");

        [BeforeFeature("other")]
        public static void Never() => Journal.Write("never");

        [BeforeScenario(Order = 2)]
        public void Second() => Journal.Write($"before {++shared.Uses}");

        [BeforeScenario(Order = 1)]
        public void First() => Journal.Write($"before {++shared.Uses}");

        [BeforeScenario("one", Order = 3)]
        public static void Tagged() => Journal.Write("before tagged");

        [AfterScenario]
        public void After(ScenarioContext context) =>
            Journal.Write(context.TryGetValue<Shared>(out var kept) && kept == shared ? "after" : "not shared");
    }

    [Binding]
    private static class StaticHooks
    {
        [BeforeTestRun(Order = HookAttribute.DefaultOrder + 1)]
        public static void Run() => Journal.Write("run of a static class");
    }

    [Binding]
    private sealed class Steps(Shared shared, ScenarioContext scenario, FeatureContext feature)
    {
        [Given("^the journal is shared$")]
        public void Given()
        {
            Assert.That(shared.Uses, Is.EqualTo(2));
            scenario.Set(shared);
            feature.Set(feature.Get<int>("scenarios") + 1, "scenarios");
            var info = scenario.ScenarioInfo;
            Journal.Write($"{info.Title}: {info.Description.Trim()} {string.Join(',', info.Tags)}; {string.Join(',', info.CombinedTags)}");
        }
    }

    [Binding]
    private sealed class Failing(IReqnrollOutputHelper output)
    {
        [BeforeFeature("closed")]
        public static void Closed() => throw new InvalidOperationException("closed today");

        [BeforeScenario]
        public void Before() => output.WriteLine("before");

        [BeforeScenario("broken", Order = HookAttribute.DefaultOrder + 1)]
        public void Broken() => throw new InvalidOperationException("broken");

        [StepDefinition("^it fails$")]
        public void Fails() => throw new InvalidOperationException("no luck");

        [AfterScenario]
        public void After(ScenarioContext context) => output.WriteLine($"saw: {context.TestError?.Message}");
    }

    private sealed class First(Second second)
    {
        public Second Second => second;
    }

    private sealed class Second(First first)
    {
        public First First => first;
    }

    [Binding]
    private sealed class NeedsItself(First first)
    {
        [Given("^a step$")]
        public void Step() => Assert.That(first, Is.Not.Null);
    }

    [Binding]
    private sealed class NeedsANumber(int number)
    {
        [Given("^a step$")]
        public void Step() => Assert.That(number, Is.Zero);
    }
}
