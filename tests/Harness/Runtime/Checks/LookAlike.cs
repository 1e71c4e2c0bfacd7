using System.Text;
using System.Text.RegularExpressions;
using Reqnroll.Bindings;

namespace Supermask.Harness;

/// <summary>
/// Finds a definition that a step would fit, were it not for characters that a reader does not see. .NET without a library for
/// languages cannot compose letters: here every letter beyond ASCII, and every letter with a mark behind it, counts as the same one.
/// </summary>
internal static class LookAlike
{
    private const char Letter = '\u1D25';

    /// <summary>What differs and where; null where no definition looks like the step.</summary>
    public static string? Find(StepInstance step, IBindingRegistry registry) =>
        registry.GetStepDefinitions()
            .Where(definition => definition.StepDefinitionType == step.StepDefinitionType && definition.Regex is not null)
            .Select(definition => Compare(step.Text, definition)).FirstOrDefault(difference => difference is not null);

    private static string? Compare(string text, IStepDefinitionBinding definition)
    {
        var expression = definition.Regex.ToString();
        if (Skeleton(expression) is not { } skeleton || !skeleton.IsMatch(Plain(text)))
        {
            return null;
        }

        // What the definition has too, or takes as an argument, is no difference.
        List<int> inStep = [.. OddCharacters.In(text).Where(index => !skeleton.IsMatch(Plain(text, except: index)) && !Has(expression, text[index]))];
        List<int> inDefinition = [.. OddCharacters.In(expression).Where(index => !Has(text, expression[index]))];
        string[] differences =
        [
            .. inStep.Count > 0 ? [$"the step differs in {OddCharacters.Describe(text, inStep)}"] : Array.Empty<string>(),
            .. inDefinition.Count > 0 ? [$"the expression differs in {OddCharacters.Describe(expression, inDefinition)}"] : Array.Empty<string>(),
        ];
        return differences.Length == 0 ? null
            : $"One looks the same, {definition.Method.Type.Name}.{definition.Method.Name} with {expression}, but {string.Join(", and ", differences)}. "
                + "Write both in the same way.";
    }

    private static bool Has(string text, char c) => c != ' ' && text.Contains(c);

    private static Regex? Skeleton(string expression)
    {
        try
        {
            return new Regex(Plain(expression), RegexOptions.CultureInvariant);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The text as its reader sees it, but for one character that stays as it is.</summary>
    private static string Plain(string text, int except = -1)
    {
        var plain = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var c = text[index];
            if (index == except)
            {
                plain.Append(c);
            }
            else if (OddCharacters.IsMark(c) && plain.Length > 0)
            {
                plain[^1] = Letter;
            }
            else if (OddCharacters.IsBlank(c))
            {
                plain.Append(plain is [.., ' '] ? "" : " ");
            }
            else if (!OddCharacters.IsInvisible(c))
            {
                c = OddCharacters.Plain(c);
                plain.Append(char.IsLetter(c) && c > '\u007F' ? Letter : c);
            }
        }

        return plain.ToString().Trim(' ');
    }
}
