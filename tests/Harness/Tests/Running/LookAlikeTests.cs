using NUnit.Framework;
using Reqnroll;

namespace Supermask.Harness.Tests.Running;

/// <summary>A step that looks like one with a definition, and is not the same, shows its reader what cannot be seen.</summary>
public sealed class LookAlikeTests
{
    private const string Feature = "Looking alike";

    [TestCase("Given a\u00A0step", "the step differs in U+00A0 at 2 (a blank that does not break)")]
    [TestCase("Given a\u202Fstep", "U+202F at 2")]
    [TestCase("Given a\u2003step", "U+2003 at 2 (another blank than the usual one)")]
    [TestCase("Given a\tstep", "U+0009 at 2 (a tab)")]
    [TestCase("Given a  step", "U+0020 at 3 (a second blank)")]
    [TestCase("Given a st\u200Bep", "U+200B at 5 (without width)")]
    [TestCase("Given \uFEFFa step", "U+FEFF at 1 (without width)")]
    [TestCase("Given a st\u00ADep", "U+00AD at 5")]
    [TestCase("Given a\u00A0st\u200Dep", "U+00A0 at 2 (a blank that does not break), U+200D at 5")]
    [TestCase("Given a mask that is gro\u0308ßer", "U+0308 at 19 (a mark that stands apart from its letter)")]
    [TestCase("Given a Tiê\u0301ng", "U+0301 at 6")]
    [TestCase("Given the words \u201Cgood\u201D", "U+201C at 11 (\u201C in place of \")")]
    [TestCase("Given one\u2011half", "U+2011 at 4")]
    [TestCase("Given an odd step", "the expression differs in U+00A0 at 4 (a blank that does not break)")]
    [TestCase("Given a mask that is hübsch", "the expression differs in U+0308 at")]
    public async Task It_is_told_what_differs_and_where(string step, string difference)
    {
        var result = await Sample.RunAsync(Feature, step);

        Assert.That(result.Error.Message, Does.Contain("No step definition fits this step. One looks the same").And.Contain(difference));
        Assert.That(result.Error.Message, Does.Contain("Steps.").And.Not.Contain("Paste one"));
    }

    [Test]
    public async Task What_an_argument_holds_is_no_difference()
    {
        var result = await Sample.RunAsync(Feature, "Given the text\u00A0\"a\u00A0b\" and more");

        Assert.That(result.Error.Message, Does.Contain("differs in U+00A0 at 9 (a blank that does not break). Write both"));
    }

    [TestCase("Given another\u00A0step")]
    [TestCase("Given a mask that is gräßer")]
    [TestCase("When a\u00A0step")]
    public async Task A_step_that_looks_like_none_gets_a_definition_to_paste(string step) =>
        Assert.That((await Sample.RunAsync(Feature, step)).Error.Message, Does.Contain("Paste one").And.Not.Contain("looks the same"));

    [Test]
    public async Task Steps_that_are_the_same_run() => Assert.That(
        (await Sample.RunAsync(Feature, "Given a step\nGiven a mask that is größer\nGiven an\u00A0odd step\nGiven the text \"a\u00A0b\" and more"))
            .Errors,
        Is.All.Null);

    [Binding]
    [Scope(Feature = Feature)]
    public sealed class Steps
    {
        [Given("^a step$")]
        [Given("^a mask that is größer$")]
        [Given("^a mask that is hu\u0308bsch$")]
        [Given("^a Tiếng$")]
        [Given("^the words \"good\"$")]
        [Given("^one-half$")]
        [Given("^an\u00A0odd step$")]
        public void Step()
        {
        }

        [Given("^the text \"(.*)\" and more$")]
        public void Text(string text) => Assert.That(text, Is.Not.Empty);
    }
}
