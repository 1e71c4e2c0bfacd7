using NUnit.Framework;
using Supermask.Claims;
using Supermask.Unit.Reporting;

namespace Supermask.Unit.Claims;

/// <summary>Evidence takes the steps of its scenario from the messages of the test run that left both.</summary>
public sealed class EvidenceStepsTests : FolderFixture
{
    private const string Messages = """
        {"gherkinDocument":{"uri":"a.feature","feature":{"name":"a feature","children":[{"background":{"id":"0","keyword":"Background","steps":[{"id":"1","keyword":"Given ","text":"x"}]}},{"scenario":{"id":"2","keyword":"Scenario","steps":[{"id":"3","keyword":"When ","text":"y"}]}}]}}}
        {"pickle":{"id":"4","uri":"a.feature","name":"a scenario","tags":[{"name":"@E1-PERM-02"}],"steps":[{"id":"5","text":"x","astNodeIds":["1"],"argument":{"dataTable":{"rows":[{"cells":[{"value":"a"},{"value":"b"}]}]}}},{"id":"6","text":"y","astNodeIds":["3"],"argument":{"docString":{"content":"why\nso"}}}]}}
        {"testCase":{"id":"7","pickleId":"4","testSteps":[{"id":"8","hookId":"h"},{"id":"9","pickleStepId":"5"},{"id":"10","pickleStepId":"6"}]}}
        {"testCaseStarted":{"id":"11","testCaseId":"7"}}
        {"testStepFinished":{"testCaseStartedId":"11","testStepId":"8","testStepResult":{"status":"PASSED","duration":{"seconds":1,"nanos":0}}}}
        {"testStepFinished":{"testCaseStartedId":"11","testStepId":"9","testStepResult":{"status":"PASSED","duration":{"seconds":2,"nanos":500000000}}}}
        {"testStepFinished":{"testCaseStartedId":"11","testStepId":"10","testStepResult":{"status":"SKIPPED","duration":{"seconds":0,"nanos":0}}}}

        """;

    private EvidenceFolder Evidence => new(Folder);

    [Test]
    public void Steps_come_with_their_keyword_arguments_status_and_duration()
    {
        Write("E1-PERM-02");
        File.WriteAllText(Evidence.MessagesPath, Messages);
        Evidence.TakeSteps();
        var steps = Read("E1-PERM-02").Steps!;
        Assert.That(steps.Select(step => (step.Keyword, step.Text, step.Status, step.Seconds)), Is.EqualTo([
            ("Given", "x", "passed", 2.5), ("When", "y", "skipped", 0.0)]));
        Assert.That(steps[0].Table.Single(), Is.EqualTo(["a", "b"]));
        Assert.That(steps[1].DocString, Is.EqualTo("why\nso"));
    }

    [TestCase("", true)]
    [TestCase("PASSED", false)]
    public void A_claim_was_measured_where_the_steps_to_its_verdict_were_made(string left, bool measured)
    {
        Write("E1-PERM-02");
        Write("E1-ROT-02");
        var messages = left.Length > 0 ? Messages.Replace("\"10\",\"testStepResult\":{\"status\":\"SKIPPED\"", "\"10\",\"testStepResult\":{\"status\":\"FAILED\"")
            .Replace($"\"9\",\"testStepResult\":{{\"status\":\"{left}\"", "\"9\",\"testStepResult\":{\"status\":\"SKIPPED\"") : Messages;
        File.WriteAllText(Evidence.MessagesPath, messages);
        Assert.That(Evidence.TakeSteps(), Is.EqualTo(measured ? ["E1-PERM-02"] : Array.Empty<string>()));
        Assert.That(Evidence.TakeSteps(), Is.Empty, "taken once");
    }

    [Test]
    public void A_scenario_of_the_same_title_about_another_claim_gives_none()
    {
        Write("E1-ROT-02");
        File.WriteAllText(Evidence.MessagesPath, Messages);
        Evidence.TakeSteps();
        Assert.That(Read("E1-ROT-02").Steps, Is.Null);
    }

    [Test]
    public void Rows_that_share_a_title_take_none_because_messages_do_not_tell_them_apart()
    {
        Write("E1-PERM-02");
        File.WriteAllText(Evidence.MessagesPath, Messages + Messages.Split('\n')[3].Replace("\"id\":\"11\"", "\"id\":\"12\"") + "\n");
        Evidence.TakeSteps();
        Assert.That(Read("E1-PERM-02").Steps, Is.Null);
    }

    [Test]
    public void Evidence_that_is_newer_than_the_messages_takes_none_of_theirs()
    {
        File.WriteAllText(Evidence.MessagesPath, Messages);
        File.SetLastWriteTimeUtc(Evidence.MessagesPath, DateTime.UtcNow.AddMinutes(-1));
        Write("E1-PERM-02");
        Evidence.TakeSteps();
        Assert.That(Read("E1-PERM-02").Steps, Is.Null);
    }

    [Test]
    public void Steps_are_kept_when_a_later_run_leaves_other_messages()
    {
        Write("E1-PERM-02");
        File.WriteAllText(Evidence.MessagesPath, Messages);
        Evidence.TakeSteps();
        File.WriteAllText(Evidence.MessagesPath, "");
        Evidence.TakeSteps();
        Assert.That(Read("E1-PERM-02").Steps, Has.Count.EqualTo(2));
    }

    [TestCase("{\"pickle\":")]
    [TestCase("{\"testCaseStarted\":{\"id\":\"11\",\"testCaseId\":\"7\"}}")]
    [TestCase("[]")]
    public void Damaged_messages_are_an_error_that_says_what_mends_it(string messages)
    {
        Write("E1-PERM-02");
        File.WriteAllText(Evidence.MessagesPath, messages);
        Assert.That(
            Evidence.TakeSteps, Throws.TypeOf<InvalidDataException>().With.Message.Contains("messages.ndjson").And.Message.Contains("make reproduce"));
    }

    [Test]
    public void Without_messages_nothing_happens()
    {
        Write("E1-PERM-02");
        Evidence.TakeSteps();
        Assert.That(Read("E1-PERM-02").Steps, Is.Null);
    }

    [Test]
    public void What_differs_each_time_is_left_out_of_the_evidence_for_programs()
    {
        var json = EvidenceFolder.Serialize(SyntheticEvidence.WithEverything.WithoutCourse());
        Assert.That(json, Does.Not.Contain("\"steps\"").And.Not.Contains("trainedAnew").And.Contains("0123456789abcdef"));
    }

    private void Write(string id) => Evidence.Write(SyntheticEvidence.OfEveryKind.Single(claim => claim.Id == id));

    private ClaimEvidence Read(string id) => Evidence.ReadAll(Ledger.Load()).Single(claim => claim.Id == id);
}
