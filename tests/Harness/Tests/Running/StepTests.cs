using System.Globalization;
using NUnit.Framework;
using Reqnroll;

namespace Supermask.Harness.Tests.Running;

/// <summary>What steps are handed, and what becomes of a scenario whose steps do not all pass.</summary>
public sealed class StepTests
{
    private enum Layout
    {
        RowMajor,
        ColumnMajor,
    }

    [Test]
    public async Task Arguments_are_read_in_the_invariant_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
        var result = await Sample.RunAsync("""
            Given a mask of -3 entries, density 0.25, frozen true, laid out "column major"
            And the optional seed is 7
            And the optional seed is
            """, typeof(Arguments));
        CultureInfo.CurrentCulture = culture;

        Assert.That(result.Errors, Is.All.Null, result.Output);
        Assert.That(result.Output, Does.Contain("-3 0.25 True ColumnMajor").And.Contain("seed 7").And.Contain("seed none"));
    }

    [Test]
    public async Task A_table_and_a_text_arrive_after_the_groups()
    {
        var result = await Sample.RunAsync("""
            Given 2 layers:
              | name  | density |
              | first | 0.5     |
              | \|    |         |
            And the text "a":
              ```
              b
                c
              ```
            """, typeof(Arguments));

        Assert.That(result.Errors, Is.All.Null, result.Output);
        Assert.That(result.Output, Does.Contain("name,density/first=0.5/|=").And.Contain("a+b;  c"));
    }

    [Test]
    public async Task A_transformation_makes_the_type_that_a_step_asks_for()
    {
        var result = await Sample.RunAsync("""
            Given the range 3 to 5
            And the ranges:
              | from | to |
              | 1    | 2  |
            """, typeof(Arguments));

        Assert.That(result.Errors, Is.All.Null, result.Output);
        Assert.That(result.Output, Does.Contain("Range { From = 3, To = 5 }").And.Contain("Range { From = 1, To = 2 }"));
    }

    [TestCase("Given a mask of many entries, density 1, frozen true, laid out \"row major\"", "'many' cannot be read as Int32 for 'entries'.")]
    [TestCase("Given a mask of 1 entries, density 1, frozen true, laid out \"tree\"", "It has to be one of: RowMajor, ColumnMajor.")]
    [TestCase("Given the range 3 to five", "'3 to five' cannot be read as Range for 'range'.")]
    [TestCase("Given 2 layers:", "takes 2 arguments, but the step has 1: one for each group")]
    [TestCase("Given no column\n  | a |\n  | 1 |", "The table has no column 'b'. Its columns: a.")]
    public async Task An_argument_that_does_not_fit_is_told(string step, string message)
    {
        var result = await Sample.RunAsync(step, typeof(Arguments));

        Assert.That(result.Error.Message, Does.Contain(message));
        Assert.That(result.Statuses, Is.EqualTo(new[] { "FAILED" }));
    }

    [Test]
    public async Task A_failing_step_is_named_with_its_line_and_ends_the_scenario()
    {
        var result = await Sample.RunAsync("Given it passes\nWhen it fails\nThen it passes", typeof(Outcomes));

        Assert.That(result.Error, Is.InstanceOf<ResultStateException>());
        Assert.That(result.Error.Message, Does.StartWith("When it fails   (features/sample.feature:4)").And.Contain("Expected: 2"));
        Assert.That(result.Error.StackTrace, Does.EndWith("   at When it fails in features/sample.feature:line 4"));
        Assert.That(result.Statuses, Is.EqualTo(new[] { "PASSED", "FAILED", "SKIPPED" }));
        Assert.That(result.Output.ReplaceLineEndings("\n"), Is.EqualTo("""

            Feature: Sample
              Scenario: Steps
              features/sample.feature:2

                ✓ Given it passes
                ✗ When it fails   (failed)
                - Then it passes   (skipped)

            """.ReplaceLineEndings("\n")));
    }

    [TestCase("Given it throws", "System.InvalidOperationException : outer\n  ----> System.FormatException : inner")]
    [TestCase("Given it throws later", "System.InvalidOperationException : later")]
    public async Task An_exception_is_shown_with_its_type_and_cause(string step, string message)
    {
        var result = await Sample.RunAsync(step, typeof(Outcomes));

        Assert.That(result.Error.Message.ReplaceLineEndings("\n"), Does.EndWith(message));
    }

    [Test]
    public async Task A_pending_step_fails_the_scenario()
    {
        var result = await Sample.RunAsync("Given it is pending\nThen it passes", typeof(Outcomes));

        Assert.That(result.Error.Message, Does.Contain("Given it is pending").And.Contain("not written yet"));
        Assert.That(result.Statuses, Is.EqualTo(new[] { "PENDING", "SKIPPED" }));
    }

    [TestCase("Given it ignores", typeof(IgnoreException))]
    [TestCase("Given it is inconclusive", typeof(InconclusiveException))]
    public async Task A_step_can_ignore_the_scenario(string step, Type result)
    {
        var sample = await Sample.RunAsync($"{step}\nThen it fails", typeof(Outcomes));

        Assert.That(sample.Error, Is.TypeOf(result).With.Message.EqualTo("only the stand-in is there"));
        Assert.That(sample.Statuses, Is.EqualTo(new[] { "SKIPPED", "SKIPPED" }));
        Assert.That(sample.Messages[^1].GetProperty("testRunFinished").GetProperty("success").GetBoolean(), Is.True);
    }

    private sealed record Range(int From, int To);

    [Binding]
    private sealed class Arguments(IReqnrollOutputHelper output)
    {
        [StepArgumentTransformation(@"(\d+) to (\d+)")]
        public static Range ToRange(int from, int to) => new(from, to);

        [StepArgumentTransformation]
        public static Range ToRange(DataTable table) => new(int.Parse(table.Rows[0]["from"], CultureInfo.InvariantCulture), 2);

        [Given(@"^a mask of (\S+) entries, density (\S+), frozen (\S+), laid out ""(.*)""$")]
        public void Mask(int entries, double density, bool frozen, Layout layout) =>
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entries} {density} {frozen} {layout}"));

        [Given(@"^the optional seed is ?(\d+)?$")]
        public void Seed(int? seed) => output.WriteLine($"seed {seed?.ToString(CultureInfo.InvariantCulture) ?? "none"}");

        [Given(@"^(\d+) layers:$")]
        public void Layers(int count, DataTable table)
        {
            Assert.That(table.RowCount, Is.EqualTo(count));
            output.WriteLine(string.Join('/', table.Rows.Select(row => $"{row["name"]}={row["density"]}").Prepend(string.Join(',', table.Header))));
        }

        [Given(@"^the text ""(.*)"":$")]
        public void Text(string name, string text) => output.WriteLine($"{name}+{text.Replace('\n', ';')}");

        [Given("^the range (.*)$")]
        [Given("^the ranges:$")]
        public void Ranges(Range range) => output.WriteLine(range.ToString());

        [Given("^no column$")]
        public void NoColumn(DataTable table) => output.WriteLine(table.Rows[0]["b"]);
    }

    [Binding]
    private sealed class Outcomes
    {
        [StepDefinition("^it passes$")]
        public void Passes()
        {
        }

        [StepDefinition("^it fails$")]
        public void Fails() => Assert.That(string.Empty.Length, Is.EqualTo(2));

        [Given("^it throws$")]
        public void Throws() => throw new InvalidOperationException("outer", new FormatException("inner"));

        [Given("^it throws later$")]
        public async ValueTask ThrowsLater()
        {
            await Task.Yield();
            throw new InvalidOperationException("later");
        }

        [Given("^it is pending$")]
        public void Pending() => throw new PendingStepException();

        [Given("^it ignores$")]
        public void Ignores() => Assert.Ignore("only the stand-in is there");

        [Given("^it is inconclusive$")]
        public void Inconclusive() => Assert.Inconclusive("only the stand-in is there");
    }
}
