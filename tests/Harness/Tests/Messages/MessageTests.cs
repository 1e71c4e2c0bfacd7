using System.Text.Json;
using NUnit.Framework;
using Reqnroll;
using Supermask.Harness.Tests.Running;

namespace Supermask.Harness.Tests.Messages;

/// <summary>The file of a run. That each line is valid is checked wherever a sample is run.</summary>
public sealed class MessageTests
{
    [Test]
    public async Task A_run_is_told_from_its_beginning_to_its_end()
    {
        var sample = await Sample.RunFeatureAsync("""
            @tagged
            Feature: All kinds of steps
              # a comment
              Background:
                Given a mask
              Rule: R
                Scenario Outline: Masks of <n>
                  When it has <n> entries
                    | a |
                    | b |
                  Then "text"
                    ```json
                    {}
                    ```
                  Examples:
                    | n |
                    | 1 |
              Scenario: Undefined
                Then nobody knows
            """, typeof(Steps));

        Assert.That(Kinds(sample.Messages), Is.EqualTo(new[]
        {
            "meta", "stepDefinition", "stepDefinition", "stepDefinition", "hook", "testRunStarted",
            "source", "gherkinDocument", "pickle", "pickle",
            "testCase", "testCaseStarted",
            "testStepStarted", "testStepFinished", "testStepStarted", "testStepFinished",
            "testStepStarted", "attachment", "testStepFinished", "testStepStarted", "testStepFinished", "testCaseFinished",
            "testCase", "testCaseStarted",
            "testStepStarted", "testStepFinished", "testStepStarted", "testStepFinished", "testStepStarted", "testStepFinished",
            "testCaseFinished", "testRunFinished",
        }));
        Assert.That(sample.Statuses, Is.EqualTo(new[] { "PASSED", "PASSED", "PASSED", "FAILED", "SKIPPED", "SKIPPED", "UNDEFINED" }));
    }

    [Test]
    public async Task What_belongs_together_has_the_same_id()
    {
        var messages = (await Sample.RunAsync("Given a mask\nWhen it has 12 entries\n  | a |", typeof(Steps))).Messages;

        var pickle = Get(messages, "pickle");
        var definitions = messages.Where(m => m.TryGetProperty("stepDefinition", out _)).Select(m => m.GetProperty("stepDefinition"));
        var testCase = Get(messages, "testCase");
        var step = testCase.GetProperty("testSteps")[2];
        var started = Get(messages, "testCaseStarted");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Text(testCase, "pickleId"), Is.EqualTo(Text(pickle, "id")));
            Assert.That(Text(testCase, "testRunStartedId"), Is.EqualTo(Text(Get(messages, "testRunStarted"), "id")));
            Assert.That(Text(step, "pickleStepId"), Is.EqualTo(Text(pickle.GetProperty("steps")[1], "id")));
            Assert.That(definitions.Select(d => Text(d, "id")), Does.Contain(step.GetProperty("stepDefinitionIds")[0].GetString()));
            Assert.That(step.GetProperty("stepMatchArgumentsLists").GetRawText(), Does.Contain("""{"children":[],"start":7,"value":"12"}"""));
            Assert.That(Text(started, "testCaseId"), Is.EqualTo(Text(testCase, "id")));
            Assert.That(Text(Get(messages, "testCaseFinished"), "testCaseStartedId"), Is.EqualTo(Text(started, "id")));
            Assert.That(Get(messages, "meta").GetProperty("protocolVersion").GetString(), Does.Match(@"^\d+\.\d+\.\d+$"));
        }
    }

    [TestCase("folder")]
    [TestCase("file/messages.ndjson")]
    public void A_place_that_cannot_be_written_to_is_told_and_nothing_is_left(string place)
    {
        var folder = Directory.CreateTempSubdirectory("messages-").FullName;
        var taken = Path.Combine(folder, place);
        Directory.CreateDirectory(Path.Combine(folder, "folder"));
        File.WriteAllText(Path.Combine(folder, "file"), "");
        var run = new TestRun([], taken);

        Assert.That(
            async () =>
            {
                await run.StartAsync();
                await run.FinishAsync();
            },
            Throws.InstanceOf<IOException>().With.Message.Contains($"cannot be written to '{taken}'")
                .And.Message.Contains("REQNROLL_FORMATTERS_MESSAGE='outputFilePath=...'"));

        Assert.That(Directory.GetFileSystemEntries(folder).Select(Path.GetFileName).Order(), Is.EqualTo(new[] { "file", "folder" }));
        Directory.Delete(folder, recursive: true);
    }

    private static IEnumerable<string> Kinds(IEnumerable<JsonElement> messages) =>
        messages.Select(message => message.EnumerateObject().Single().Name);

    private static JsonElement Get(IEnumerable<JsonElement> messages, string kind) =>
        messages.Single(message => message.TryGetProperty(kind, out _)).GetProperty(kind);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    [Binding]
    private sealed class Steps(IReqnrollOutputHelper output)
    {
        [BeforeScenario]
        public void Before() => Assert.That(output, Is.Not.Null);

        [Given("^a mask$")]
        public void Mask()
        {
        }

        [When(@"^it has (\d+) entries$")]
        public void Entries(int entries, DataTable table) => output.WriteLine($"{entries} {table.RowCount}");

        [Then("^\"(.*)\"$")]
        public void Text(string text, string json) => Assert.That(text, Is.EqualTo(json));
    }
}
