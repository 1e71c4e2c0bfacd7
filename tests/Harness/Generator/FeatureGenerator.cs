using System.Text;
using Gherkin;
using Gherkin.CucumberMessages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Supermask.Harness.Generator;

/// <summary>
/// Turns every <c>.feature</c> among the project's AdditionalFiles into an NUnit fixture, and what is wrong with the
/// file into a build error at its line.
/// </summary>
[Generator]
public sealed class FeatureGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var features = context.AdditionalTextsProvider
            .Where(FeatureFile.IsFeature)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, token) => FeatureFile.Read(pair.Left, pair.Right.GlobalOptions, token));
        var names = features.Select((file, _) => new FeatureName(file.RelativePath, file.Namespace, file.FullName)).Collect();
        context.RegisterSourceOutput(
            features.Combine(names).Select((pair, _) => (pair.Left, FeatureName.SameAs(pair.Left.RelativePath, pair.Right))),
            (output, pair) => Generate(output, pair.Left, pair.Item2));
        context.RegisterPostInitializationOutput(output =>
            output.AddSource("ScenarioSetUp.g.cs", SourceText.From(FixtureWriter.SetUp, Encoding.UTF8)));
    }

    private static void Generate(SourceProductionContext output, FeatureFile file, FeatureName? same)
    {
        IReadOnlyList<FeatureProblem> problems = [.. FileRules.Check(file, same)];
        if (problems.Count == 0)
        {
            problems = Generate(output, file);
        }

        foreach (var problem in problems)
        {
            var rule = new DiagnosticDescriptor(problem.Id, "Feature file", "{0}", "Gherkin", DiagnosticSeverity.Error, true);
            var position = new LinePosition(Math.Max((int)problem.Line - 1, 0), Math.Max((int)problem.Column - 1, 0));
            var place = SourceLocation.Create(file.Path, default, new LinePositionSpan(position, position));
            output.ReportDiagnostic(Diagnostic.Create(rule, place, problem.Message));
        }
    }

    private static IReadOnlyList<FeatureProblem> Generate(SourceProductionContext output, FeatureFile file)
    {
        try
        {
            var document = FeatureDocument.Parse(file.RelativePath, file.Text, new IncrementingIdGenerator());
            var problems = FeatureRules.Check(document, file.Text);
            if (problems.Count == 0)
            {
                output.AddSource(file.HintName, SourceText.From(FixtureWriter.Fixture(file, document), Encoding.UTF8));
            }

            return problems;
        }
        catch (ParserException exception)
        {
            return [.. ((exception as CompositeParserException)?.Errors ?? [exception]).Select(Syntax)];
        }
    }

    private static FeatureProblem Syntax(ParserException exception)
    {
        var message = exception is UnexpectedTokenException { ReceivedToken: var token, ExpectedTokenTypes: var expected }
            ? $"'{token.GetTokenValue().Trim()}' cannot stand here: is its keyword misspelt, or is it out of place? Expected: "
                + $"{string.Join(", ", expected.Except(["#Empty", "#Comment", "#Other"]).Select(type => type.Trim('#').Replace("Line", "")))}."
                + OddCharacters.NoteOn(token.GetTokenValue().Trim())
            : exception.Message;
        return new FeatureProblem("GHERKIN001", exception.Location?.Line ?? 1, exception.Location?.Column ?? 1, message);
    }
}
