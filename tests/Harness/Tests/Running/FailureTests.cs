using System.Reflection;
using NUnit.Framework;
using Reqnroll;

namespace Supermask.Harness.Tests.Running;

/// <summary>What the test of a scenario says where not all of it went well.</summary>
public sealed class FailureTests
{
    private const string Feature = "Failures";

    [Test]
    public async Task A_failing_step_is_named_with_its_line_and_ends_the_scenario()
    {
        var result = await Sample.RunAsync(Feature, "Given it passes\nWhen it fails\nThen it passes");

        Assert.That(result.Error, Is.InstanceOf<ResultStateException>());
        Assert.That(result.Error.Message, Does.StartWith("When it fails   (features/sample.feature:4)").And.Contain("Expected: 2"));
        Assert.That(result.Error.StackTrace, Does.EndWith("   at When it fails in features/sample.feature:line 4").And.Not.Contain("Reqnroll."));
        Assert.That(result.Output.Split("it has passed"), Has.Length.EqualTo(2), "once, not twice");
    }

    [TestCase("Given it throws", "System.InvalidOperationException : outer\n  ----> System.FormatException : inner")]
    [TestCase("Given it throws later", "System.InvalidOperationException : later")]
    public async Task An_exception_is_shown_with_its_type_and_cause(string step, string message)
    {
        var result = await Sample.RunAsync(Feature, step);

        Assert.That(result.Error.Message.ReplaceLineEndings("\n"), Does.EndWith(message));
    }

    [Test]
    public async Task A_failing_hook_after_a_failing_step_hides_neither()
    {
        var result = await Sample.RunFeatureAsync($"Feature: {Feature}\n@failures-unclean\nScenario: S\nGiven it throws");

        Assert.That(result.Error.Message, Does.Contain("Given it throws   (features/sample.feature:4)").And.Contain("outer"));
        Assert.That(result.Error.Message, Does.Contain("After the scenario   (features/sample.feature:3)").And.Contain("not cleaned up"));
    }

    [Test]
    public async Task A_hook_that_fails_before_the_scenario_fails_it()
    {
        var result = await Sample.RunFeatureAsync($"Feature: {Feature}\n@failures-broken\nScenario: S\nGiven it passes");

        Assert.That(result.Error.Message, Does.StartWith("Before the scenario   (features/sample.feature:3)").And.Contain("no luck"));
        Assert.That(result.Output, Does.Not.Contain("it has passed"));
    }

    [Test]
    public async Task A_hook_that_fails_before_the_feature_fails_each_scenario()
    {
        var result = await Sample.RunFeatureAsync($"@failures-closed\nFeature: {Feature}\nScenario: S\nGiven it passes\nScenario: T\nGiven it passes");

        Assert.That(result.Errors, Has.Count.EqualTo(2).And.None.Null);
        Assert.That(result.Errors[0]!.Message, Does.Contain("closed today"));
        Assert.That(result.Output, Does.Not.Contain("it has passed"));
    }

    [TestCase("Given it ignores", typeof(IgnoreException))]
    [TestCase("Given it is inconclusive", typeof(InconclusiveException))]
    public async Task A_step_can_ignore_the_scenario(string step, Type result)
    {
        var sample = await Sample.RunAsync(Feature, $"{step}\nWhen it fails");

        Assert.That(sample.Error, Is.TypeOf(result).With.Message.EqualTo("only the stand-in is there"));
    }

    // English is the language of the steps' attributes: a feature of any other language finds them too.
    [Test]
    public async Task Features_of_every_language_run()
    {
        const string Maker = "CreateGherkinDialectFor_";
        string[] languages = [.. typeof(global::Gherkin.GherkinDialectProvider).GetMethods(BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance)
            .Where(method => method.Name.StartsWith(Maker, StringComparison.Ordinal)).Select(method => method.Name[Maker.Length..].Replace('_', '-'))];
        Assert.That(languages, Has.Length.GreaterThan(70));
        foreach (var language in languages)
        {
            var dialect = new global::Gherkin.GherkinDialectProvider().GetDialect(language, null);
            var result = await Sample.RunFeatureAsync(
                $"# language: {language}\n{dialect.FeatureKeywords[0]}: {Feature}\n{dialect.ScenarioKeywords[0]}: S\n* it passes\n");
            Assert.That(result.Errors, Is.EqualTo(new Exception?[] { null }), language);
        }
    }

    [Binding]
    [Scope(Feature = Feature)]
    public sealed class Steps(IReqnrollOutputHelper output)
    {
        [StepDefinition("^it passes$")]
        public void Passes() => output.WriteLine("it has passed");

        [When("^it fails$")]
        public void Fails() => Assert.That(string.Empty.Length, Is.EqualTo(2));

        [Given("^it throws$")]
        public void Throws() => throw new InvalidOperationException("outer", new FormatException("inner"));

        [Given("^it throws later$")]
        public async ValueTask ThrowsLater()
        {
            await Task.Yield();
            throw new InvalidOperationException("later");
        }

        [Given("^it ignores$")]
        public void Ignores() => Assert.Ignore("only the stand-in is there");

        [Given("^it is inconclusive$")]
        public void Inconclusive() => Assert.Inconclusive("only the stand-in is there");
    }

    // A hook of a scoped class is for its scope or for its own tags, so that these have a class of theirs.
    [Binding]
    public static class Hooks
    {
        [BeforeFeature("failures-closed")]
        public static void Closed() => throw new InvalidOperationException("closed today");

        [BeforeScenario("failures-broken")]
        public static void Broken() => throw new InvalidOperationException("no luck");

        [AfterScenario("failures-unclean")]
        public static void Unclean() => throw new InvalidOperationException("not cleaned up");
    }
}
