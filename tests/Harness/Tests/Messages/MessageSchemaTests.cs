using NUnit.Framework;

namespace Supermask.Harness.Tests.Messages;

/// <summary>The validation itself has to be able to fail, also inside the parts of the schema.</summary>
public sealed class MessageSchemaTests
{
    [TestCase("""{"testRunStarted":{"timestamp":{"seconds":1,"nanos":2},"id":"1"}}""", true)]
    [TestCase("""{"testRunStarted":{"timestamp":{"seconds":1},"id":"1"}}""", false)]
    [TestCase("""{"testRunStarted":{"timestamp":{"seconds":1,"nanos":2},"id":"1","other":1}}""", false)]
    [TestCase("""{"unknown":{}}""", false)]
    [TestCase("""{"testCase":{"id":"1","pickleId":"2","testSteps":[{"id":3}]}}""", false)]
    [TestCase("""{"source":{"uri":"a","data":"b","mediaType":"text/x.cucumber.gherkin+plain"}}""", true)]
    [TestCase("""{"source":{"uri":"a","data":"b","mediaType":"text/plain"}}""", false)]
    [TestCase("""{"gherkinDocument":{"comments":[{"text":"a","location":{}}]}}""", false)]
    public void The_schema_tells_valid_from_invalid(string message, bool isValid) =>
        Assert.That(MessageSchema.Errors(message), isValid ? Is.Empty : Is.Not.Empty);
}
