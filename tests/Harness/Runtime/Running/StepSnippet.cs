using System.Text.RegularExpressions;

namespace Supermask.Harness;

/// <summary>The step definition to paste for a step that has none; numbers and quoted words become its arguments.</summary>
internal static partial class StepSnippet
{
    public static string For(PickleStep step)
    {
        var attribute = step.Type switch
        {
            PickleStepType.CONTEXT => "Given",
            PickleStepType.ACTION => "When",
            PickleStepType.OUTCOME => "Then",
            _ => "StepDefinition",
        };
        var values = Values().Matches(step.Text).Select(match => Kind(match.Value)).ToList();
        var texts = Values().Split(step.Text).Select(text => Regex.Escape(text).Replace(@"\ ", " ").Replace(@"\#", "#"));
        var expression = string.Concat(texts.Zip(values.Append(("", "")), (text, value) => text + value.Item1));
        var words = Words().Matches(Values().Replace(step.Text, " ")).Select(word => char.ToUpperInvariant(word.Value[0]) + word.Value[1..]);
        var parameters = values.Select((value, i) => $"{value.Type} value{i + 1}").ToList();
        if (step.Argument is { } argument)
        {
            parameters.Add(argument.DataTable is null ? "string text" : "DataTable table");
        }

        return $$"""
                [{{attribute}}(@"^{{expression.Replace("\"", "\"\"")}}$")]
                public void {{attribute}}{{string.Concat(words)}}({{string.Join(", ", parameters)}})
                {
                    throw new PendingStepException();
                }
            """;
    }

    private static (string Group, string Type) Kind(string value) =>
        value.StartsWith('"') ? ("\"(.*)\"", "string")
        : value.Contains('.') ? (@"(-?\d+\.\d+)", "double")
        : (@"(-?\d+)", "int");

    [GeneratedRegex("""
        "[^"]*"|(?<![\w.-])-?\d+(?:\.\d+)?(?![\w-])
        """)]
    private static partial Regex Values();

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Words();
}
