using System.Text;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Supermask.Harness.Tests.Generator;

/// <summary>What is wrong with a feature file stops the build at its line.</summary>
public sealed class FeatureProblemTests
{
    private static TestCaseData[] Problems { get; } =
    [
        Problem("no Gherkin", "GHERKIN001", 1, "Hello", "'Hello' cannot stand here: is its keyword misspelt"),
        Problem("a misspelt feature keyword", "GHERKIN001", 1, "Featur: F\nScenario: S\n* step", "'Featur: F' cannot stand here"),
        Problem("a misspelt keyword after a step", "GHERKIN001", 4, "Feature: F\nScenario: S\n* step\nScenaro: T", "'Scenaro: T'"),
        Problem("a misspelt step after a step", "GHERKIN001", 4, "Feature: F\nScenario: S\n* step\nThn it works", "'Thn it works'"),
        Problem("a row that is too short", "GHERKIN001", 5, "Feature: F\nScenario: S\n* step\n|a|b|\n|1|", "inconsistent cell count"),
        Problem("an unknown language", "GHERKIN001", 1, "# language: xx\nFeature: F", "Language not supported: xx"),
        Problem("an empty file", "GHERKIN002", 1, "", "'Feature: <title>'"),
        Problem("no scenario", "GHERKIN003", 2, "\nFeature: F", "'F' has no scenario"),
        Problem("a rule without a scenario", "GHERKIN003", 4, "Feature: F\nScenario: S\n* step\nRule: R", "'R' has no scenario"),
        Problem("no title", "GHERKIN004", 2, "Feature: F\nScenario:\n* step", "no title"),
        Problem("no steps", "GHERKIN005", 2, "Feature: F\nScenario: S\n", "'S' has no steps"),
        Problem("a misspelt only step", "GHERKIN005", 2, "Feature: F\nScenario: S\n  Givn a mask", "first step's keyword misspelt"),
        Problem("an outline without examples", "GHERKIN006", 2, "Feature: F\nScenario Outline: S\n* <a>", "has no examples"),
        Problem("an outline without rows", "GHERKIN006", 2, "Feature: F\nScenario Outline: S\n* <a>\nExamples:\n|a|", "has no examples"),
        Problem("a misspelt first step", "GHERKIN007", 3, "Feature: F\nScenario: S\n  Givn a mask\n  Then b", "read as a description"),
        Problem("a misspelt first scenario", "GHERKIN007", 3, "Feature: F\nScenaro: S\nGiven a\n\nScenario: T\n* b", "or above misspelt"),
        Problem("a misspelt background", "GHERKIN007", 3, "Feature: F\nBackgrond:\nGiven a\n\nScenario: T\n* b", "or above misspelt"),
        Problem("two tests of one name", "GHERKIN008", 4, "Feature: F\nScenario: S\n* a\nScenario: S\n* b", "'S' is taken by line 2"),
        Problem("two rows of one name", "GHERKIN008", 7, "Feature: F\nScenario Outline: S\n* <a>\nExamples:\n|a|\n|1|\n|1|", "'S [1]' is taken by line 6"),
        Problem("two columns of one name", "GHERKIN011", 5, "Feature: F\nScenario Outline: S\n* <a>\nExamples:\n|a|b|a|\n|1|2|3|", "called 'a'"),
        Problem("a blank in a keyword that does not break", "GHERKIN005", 2, "Feature: F\nScenario: S\n  Given\u00A0a mask", "The line has U+00A0 at 6"),
        Problem("such a blank in a first step of two", "GHERKIN007", 3, "Feature: F\nScenario: S\n  Given\u00A0a\n  Then b", "U+00A0 at 6"),
        Problem("such a blank in a later step", "GHERKIN001", 4, "Feature: F\nScenario: S\n  Given a\n  Then\u00A0b", "The line has U+00A0 at 5"),
        Problem("a sign without width in a keyword", "GHERKIN001", 4, "Feature: F\nScenario: S\n  Given a\n  Th\u200Ben b", "U+200B at 3 (without width)"),
        Problem("Latin-1", "GHERKIN010", 3, "Feature: F\n  Scenario: S\n    * gr\uFFFD\uFFFDer", "not UTF-8: '* gr\uFFFD\uFFFDer'. Likely cause: it was saved as Latin-1"),
        Problem("Latin-1 in a keyword", "GHERKIN010", 2, "# language: de\nFunktionalit\uFFFDt: Masken", "iconv -f WINDOWS-1252 -t UTF-8 'features/bad.feature'"),
        Problem("UTF-16 without a mark", "GHERKIN010", 1, "F\0e\0a\0t\0u\0r\0e\0:\0 \0F\0", "iconv -f UTF-16"),
    ];

    [TestCaseSource(nameof(Problems))]
    public void Is_an_error_at_its_line(string id, int line, string text, string message)
    {
        var project = new GeneratedProject(("features/bad.feature", text));

        var problem = project.Diagnostics[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(problem.Severity, Is.EqualTo(DiagnosticSeverity.Error));
            Assert.That(problem.Id, Is.EqualTo(id));
            Assert.That(problem.Location.GetLineSpan().Path, Is.EqualTo("/repository/features/bad.feature"));
            Assert.That(problem.Location.GetLineSpan().StartLinePosition.Line + 1, Is.EqualTo(line));
            Assert.That(problem.GetMessage(), Does.Contain(message));
        }
    }

    [Test]
    public void Descriptions_are_free_text()
    {
        var project = new GeneratedProject(("features/good.feature", """
            Feature: F
              Whenever it rains, * this is fine.
              * And so is a list,
              given that nothing in it begins like a step.

              Background:
                A description here, too.

                Given a
              Scenario: S
                And here.

                # with a comment
                Then b
            """));

        Assert.That(project.Diagnostics, Is.Empty);
    }

    [Test]
    public void Every_syntax_error_is_reported_and_other_files_are_generated()
    {
        var project = new GeneratedProject(
            ("features/bad.feature", "Feature: F\nScenario: S\n* step\nScenaro: T\nScenario: U\n* step\nThn it works"),
            ("features/good.feature", "Feature: F\nScenario: S\n* step"));

        Assert.That(
            project.Diagnostics.Select(problem => problem.Location.GetLineSpan().StartLinePosition.Line + 1),
            Is.EqualTo(new[] { 4, 7 }));
        Assert.That(project.SourceOf("good"), Does.Contain("Scenario(0, \"S\""));
    }

    [Test]
    public void A_file_that_the_compiler_read_in_another_encoding_is_told()
    {
        var project = new GeneratedProject(Encoding.Latin1, ("features/bad.feature", "Feature: Größe\nScenario: S\n* step"));

        Assert.That(project.Diagnostics.Single().Id, Is.EqualTo("GHERKIN010"));
    }

    [TestCase("features/mask overlap.feature", "features/mask-overlap.feature")]
    [TestCase("features/mask overlap.feature", "features/MaskOverlap.feature")]
    [TestCase("features/1/a.feature", "features/_1/a.feature")]
    [TestCase("features/a.feature", "features/aFeature/b.feature")]
    [TestCase("features/a.feature", "features/aFeature/b/c.feature")]
    public void Two_files_whose_classes_would_have_one_name_are_told_and_others_generated(string first, string second)
    {
        const string Text = "Feature: F\nScenario: S\n* step";
        var project = new GeneratedProject((first, Text), (second, Text), ("features/other.feature", Text));

        Assert.That(
            project.Diagnostics.Select(problem => (problem.Id, problem.Location.GetLineSpan().Path)),
            Is.EquivalentTo([("GHERKIN009", $"/repository/{first}"), ("GHERKIN009", $"/repository/{second}")]));
        Assert.That(project.Diagnostics.Select(problem => problem.GetMessage()), Is.All.Contains($"'{first}'").And.All.Contains($"'{second}'"));
        Assert.That(project.SourceOf("other"), Does.Contain("Scenario(0, \"S\""));
    }

    private static TestCaseData Problem(string name, string id, int line, string text, string message) =>
        new TestCaseData(id, line, text, message).SetName(name);
}
