using NUnit.Framework;
using Reqnroll;

namespace Supermask.Harness.Tests.Running;

/// <summary>A scenario with a step that cannot be carried out is told so before anything of it runs.</summary>
public sealed class DefinitionTests
{
    private const string Feature = "Definitions";

    [TestCase("Then nobody knows", "No step definition fits this step.", "public void ThenNobodyKnows()")]
    [TestCase("Then it says \"so\"", "No step definition fits this step.", "ThenItSays(string ")]
    [TestCase("Then two know it", "Ambiguous step definitions", "Steps.KnowsFirst")]
    [TestCase("Then it is for another feature", "matching scope", "Elsewhere")]
    [TestCase("Then one is missing", "takes 1 arguments, but the step has 0")]
    [TestCase("Then it has 3 layers of cake", "'cake' cannot be read as Layout", "It has to be one of: RowMajor, ColumnMajor.")]
    [TestCase("Then it is pending", "is not written yet", "Steps.Pending")]
    [TestCase("Then it is pending after a line of output", "is not written yet")]
    [TestCase("Then it is pending some time", "is not written yet")]
    [TestCase("Then it is pending as suggested", "is not written yet")]
    public async Task It_is_told_with_its_place_before_the_first_hook_and_step(string step, params string[] messages)
    {
        var result = await Sample.RunAsync(Feature, $"Given it is noted\n{step}\nAnd it is noted");

        Assert.That(result.Error, Is.InstanceOf<ResultStateException>());
        Assert.That(result.Error.Message, Does.StartWith($"{step}   (features/sample.feature:4)\n\n"));
        Assert.That(messages, Is.All.Matches<string>(result.Error.Message.Contains), result.Error.Message);
        Assert.That(result.Error.StackTrace, Does.EndWith($"at {step} in features/sample.feature:line 4"));
        Assert.That(result.Output, Does.Not.Contain("noted by"));
    }

    [Test]
    public async Task All_steps_to_mend_are_told_at_once()
    {
        var result = await Sample.RunAsync(Feature, "Given nobody knows\nWhen it is noted\nThen two know it\nAnd it is pending");

        Assert.That(result.Error.Message, Does.Contain("(features/sample.feature:3)")
            .And.Contain("(features/sample.feature:5)").And.Contain("(features/sample.feature:6)"));
        Assert.That(result.Output, Does.Not.Contain("noted by"));
    }

    [Test]
    public async Task A_step_that_is_pending_only_sometimes_is_run_until_then()
    {
        var result = await Sample.RunAsync(Feature, "Given it is noted\nThen it is pending when 3 is odd\nThen it is noted");

        Assert.That(result.Error.Message, Does.StartWith("Then it is pending when 3 is odd   (features/sample.feature:4)"));
        Assert.That(result.Output, Does.Contain("noted by a hook").And.Contain("noted by a step").And.Contain("noted by the last hook"));
        Assert.That((await Sample.RunAsync(Feature, "Then it is pending when 2 is odd")).Errors, Is.All.Null);
    }

    [Test]
    public async Task A_scenario_whose_steps_are_defined_runs()
    {
        var result = await Sample.RunAsync(Feature, "Then it is noted\nBut it has 3 layers of column major");

        Assert.That(result.Errors, Is.All.Null);
        Assert.That(result.Output, Does.Contain("noted by a hook").And.Contain("noted by a step").And.Contain("noted by the last hook"));
    }

    [Binding]
    [Scope(Feature = Feature)]
    public sealed class Steps(IReqnrollOutputHelper output)
    {
        public enum Layout
        {
            RowMajor,
            ColumnMajor,
        }

        [BeforeScenario]
        public void Before() => output.WriteLine("noted by a hook");

        [AfterScenario]
        public void After() => output.WriteLine("noted by the last hook");

        [StepDefinition("^it is noted$")]
        public void Noted() => output.WriteLine("noted by a step");

        [Then("^two know it$")]
        public void KnowsFirst() => Noted();

        [Then("^two (?:know|knew) it$")]
        public void KnowsSecond() => Noted();

        [Then("^one is missing$")]
        public void Missing(string one) => output.WriteLine(one);

        [Then("^it has 3 layers of (.+)$")]
        public void Layers(Layout layout) => output.WriteLine($"{layout}");

        [Then("^it is pending$")]
        public void Pending() => throw new PendingStepException();

        [Then("^it is pending after a line of output$")]
        public void PendingAfterOutput()
        {
            output.WriteLine("noted by what is pending");
            throw new PendingStepException();
        }

        [Then("^it is pending some time$")]
        public Task PendingSomeTime() => throw new PendingStepException();

#pragma warning disable CS1998 // As the definition that Reqnroll suggests.
        [Then("^it is pending as suggested$")]
        public async Task PendingAsSuggested()
        {
            throw new PendingStepException();
        }
#pragma warning restore CS1998

        [Then(@"^it is pending when (\d+) is odd$")]
        public void PendingWhenOdd(int number)
        {
            if (int.IsOddInteger(number))
            {
                throw new PendingStepException();
            }
        }
    }

    [Binding]
    [Scope(Feature = "another")]
    public sealed class OtherSteps
    {
        [Then("^it is for another feature$")]
        public void Elsewhere()
        {
        }
    }
}
