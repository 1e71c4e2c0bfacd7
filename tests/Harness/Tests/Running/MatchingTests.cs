using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;
using Reqnroll;
using Supermask.Harness.Tests.Generator;

namespace Supermask.Harness.Tests.Running;

/// <summary>How the one step definition for a step is found, and what is told where there is none, or no good one.</summary>
public sealed class MatchingTests
{
    [Test]
    public async Task Undefined_steps_are_all_told_before_anything_runs()
    {
        var result = await Sample.RunAsync("Given a step\nWhen nobody knows\nThen nobody knows either", typeof(Steps));

        Assert.That(result.Error.Message, Does
            .Contain("When nobody knows   (features/sample.feature:4)").And
            .Contain("[When(@\"^nobody knows$\")]").And
            .Contain("public void ThenNobodyKnowsEither()"));
        Assert.That(result.Statuses, Is.EqualTo(new[] { "SKIPPED", "UNDEFINED", "UNDEFINED" }));
        Assert.That(result.Output, Does.Contain("? When nobody knows   (undefined)"));
    }

    [TestCase("Given nobody knows")]
    [TestCase("* nobody knows")]
    [TestCase("Then layer-2 has 3 masks \"of (odd)\" kind, 93.6 % and -4 #1 {x} $^")]
    [TestCase("When 1 and \"a\" fill:\n  | a |\n  | 1 |")]
    [TestCase("Given the text:\n  ```\n  a\n  ```")]
    public async Task The_snippet_compiles_and_then_defines_the_step(string step)
    {
        var undefined = await Sample.RunAsync(step);
        var snippet = undefined.Error.Message[undefined.Error.Message.IndexOf("    [", StringComparison.Ordinal)..];

        var code = $"using Reqnroll;\n[Binding]\npublic sealed class Pasted\n{{\n{snippet}\n}}\n";
        var compilation = CSharpCompilation.Create(
            $"Pasted{Guid.NewGuid():N}", [CSharpSyntaxTree.ParseText(code)], GeneratedProject.References, new(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        Assert.That(compilation.Emit(stream).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error), Is.Empty, code);
        var pasted = await Sample.RunAsync(step, Assembly.Load(stream.ToArray()).GetType("Pasted")!);

        Assert.That(pasted.Statuses, Is.EqualTo(new[] { "PENDING" }), code);
    }

    [Test]
    public async Task Ambiguous_steps_name_the_competing_methods()
    {
        var result = await Sample.RunAsync("Given a step\nThen 3 of a kind", typeof(Steps));

        Assert.That(result.Error.Message, Does
            .Contain("Then 3 of a kind   (features/sample.feature:4)").And
            .Contain(@"^(\d+) of a kind$   in Steps.Number(Int32 number)").And
            .Contain("^(.*) of a kind$   in Steps.Words(String words)"));
        Assert.That(result.Statuses, Is.EqualTo(new[] { "SKIPPED", "AMBIGUOUS" }));
    }

    [Test]
    public async Task A_keyword_is_part_of_what_a_step_is()
    {
        var result = await Sample.RunAsync("Given a step\nAnd a step\nWhen a step\nBut a step", typeof(Steps));

        Assert.That(result.Statuses, Is.EqualTo(new[] { "SKIPPED", "SKIPPED", "UNDEFINED", "UNDEFINED" }));
    }

    [Test]
    public void Bindings_that_cannot_work_are_all_told_at_the_start()
    {
        var run = new TestRun([typeof(Broken)], "unused");

        Assert.That(run.StartAsync, Throws.InvalidOperationException.With.Message.EqualTo("""
            Bindings to mend:
              Broken.Loose(): the expression 'a step' has to be written ^...$.
              Broken.Open(): Invalid pattern '^a (step$' at offset 9. Not enough )'s.
              Broken.Lost(): nobody can wait for its end. Make it 'async Task'.
              Broken.LostValue(): nobody can wait for its end. Make it 'async Task'.
              Broken.Instance(): BeforeFeatureAttribute needs a static method.
              Broken.Empty(): a transformation needs a parameter.
            """));
    }

    [Binding]
    private sealed class Steps
    {
        [Given("^a step$")]
        public void Step()
        {
        }

        [StepDefinition(@"^(\d+) of a kind$")]
        public void Number(int number) => Assert.That(number, Is.Positive);

        [Then("^(.*) of a kind$")]
        public void Words(string words) => Assert.That(words, Is.Not.Empty);
    }

    [Binding]
    private sealed class Broken
    {
        [Given("a step")]
        public void Loose()
        {
        }

        [Given("^a (step$")]
        public void Open()
        {
        }

        [Given("^lost$")]
        public async void Lost() => await Task.Yield();

        [Given("^lost value$")]
        public async ValueTask<int> LostValue()
        {
            await Task.Yield();
            return 1;
        }

        [BeforeFeature]
        public void Instance()
        {
        }

        [StepArgumentTransformation]
        public int Empty() => 0;
    }
}
