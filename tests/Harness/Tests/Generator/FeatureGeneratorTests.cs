using System.Reflection;
using Microsoft.CodeAnalysis;
using NUnit.Framework;
using static VerifyNUnit.Verifier;

namespace Supermask.Harness.Tests.Generator;

public sealed class FeatureGeneratorTests
{
    [Test]
    public async Task Each_scenario_and_row_is_a_test()
    {
        var project = new GeneratedProject(("features/4-overlap/chance level.feature", """
            @overlap
            Feature: Chance level
              Background:
                Given two masks

              Scenario: Two masks share entries
                Then they overlap

              @slow
              Rule: Trained masks
                @E1-T4-01
                Scenario Outline: The <task> masks
                  Then they overlap by <overlap>

                  @rows
                  Examples:
                    | task    | overlap |
                    | rotated | 0.33    |
                    | "odd"   | 0.5     |
                    | "odd"   | 0.6     |

              @ignore
              Scenario: Not now
                Then they overlap
            """));

        await Verify(project.SourceOf("chance_level")).UseDirectory("../Verified");
    }

    [Test]
    public async Task The_run_is_started_once_for_the_project() =>
        await Verify(new GeneratedProject().SourceOf("ScenarioSetUp")).UseDirectory("../Verified");

    [Test]
    public void A_title_of_any_characters_compiles_and_is_the_name_of_the_test()
    {
        string[] titles =
        [
            "class", "It \"quotes\" and 'quotes'", "a.dot, (parens), <angles>, {0}, {m}", "äöü 数学 αβγ", "50 %; a & b | c = d! ~ e",
            @"a back\slash and a /* comment", "\"\"\"", "1 begins with a number", "ToString", "#pragma warning",
        ];
        var project = new GeneratedProject(
            ("features/titles.feature", "Feature: F\n" + string.Concat(titles.Select(t => $"Scenario: {t}\n* step\n"))));

        Assert.That(NamesOfTests(project), Is.EqualTo(titles));
    }

    [Test]
    public void A_title_and_a_path_of_any_length_compile()
    {
        var title = string.Concat(Enumerable.Repeat("A long title. ", 200)).Trim();
        var project = new GeneratedProject(
            ($"features/{new string('a', 200)}/{new string('b', 200)}.feature", $"Feature: F\nScenario: {title}\n* step\nScenario: {title}!\n* step\n"));

        Assert.That(NamesOfTests(project), Is.EqualTo(new[] { title, title + "!" }));
    }

    [TestCase("features/MASK.feature", "features/mask.feature")]
    [TestCase("features/gro\u0308ßer.feature", "features/größer.feature")]
    [TestCase("features/ma\u00ADsk.feature", "features/mask.feature")]
    [TestCase("features/a\"b.feature", "features/a'c.feature")]
    [TestCase("features/class.feature", "features/-/---.feature")]
    public void Names_of_files_may_hold_every_character(params string[] paths)
    {
        var project = new GeneratedProject([.. paths.Select(path => (path, $"Feature: F\nScenario: {path}\n* step\n"))]);

        Assert.That(NamesOfTests(project), Is.EquivalentTo(paths));
    }

    [TestCase("Shares of masks", "x / y", "z", "x", "y / z", "Shares of masks [\"x / y\" / z]", "Shares of masks [x / \"y / z\"]")]
    [TestCase("<a> / <b>", "x / y", "z", "x", "y / z", "x / y / z [\"x / y\" / z]", "x / y / z [x / \"y / z\"]")]
    [TestCase("<a>", "1", "2", "1", "3", "1 [2]", "1 [3]")]
    [TestCase("<a><b>", "1", "11", "11", "1", "111 [1 / 11]", "111 [11 / 1]")]
    public void Rows_are_told_apart_by_their_names(string title, string a1, string b1, string a2, string b2, params string[] names)
    {
        var project = new GeneratedProject(("features/f.feature",
            $"Feature: F\nScenario Outline: {title}\n* <a> <b>\nExamples:\n|a|b|\n|{a1}|{b1}|\n|{a2}|{b2}|\n"));

        Assert.That(NamesOfTests(project), Is.EqualTo(names));
    }

    [Test]
    public void A_feature_in_another_language_with_Windows_line_ends_is_read()
    {
        var project = new GeneratedProject(("features/f.feature",
            "# language: de\r\nFunktionalität: Masken\r\n  Szenario: Zwei Masken\r\n    Angenommen zwei Masken\r\n    Dann gut\r\n"));

        Assert.That(project.Diagnostics, Is.Empty);
        Assert.That(project.SourceOf("f_feature"), Does.Contain("Zwei Masken"));
    }

    [Test]
    public void A_feature_is_generated_anew_only_when_it_changed()
    {
        var project = new GeneratedProject(("features/f.feature", "Feature: F\nScenario: S\n* step\n"));

        project.Build("public class Changed;");

        var reasons = project.Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs);
        Assert.That(reasons.Select(output => output.Reason), Is.All.EqualTo(IncrementalStepRunReason.Cached));
    }

    /// <summary>The names of all tests of the project, which has to compile.</summary>
    private static IEnumerable<object?> NamesOfTests(GeneratedProject project)
    {
        using var stream = new MemoryStream();
        var result = project.Compilation.Emit(stream);

        Assert.That(project.Diagnostics, Is.Empty);
        Assert.That(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
        return Assembly.Load(stream.ToArray()).GetTypes().SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributesData())
            .Where(data => data.AttributeType == typeof(ScenarioAttribute))
            .Select(data => data.ConstructorArguments[1].Value);
    }
}
