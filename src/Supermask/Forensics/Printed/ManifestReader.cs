using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Supermask.Forensics.Printed;

/// <summary>Reads what <c>tables.json</c> says; what is wrong with it is told with its line.</summary>
internal static partial class ManifestReader
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="InvalidDataException">The text is no JSON, or not of the form that docs/forensics.md shows.</exception>
    public static Manifest Read(string text)
    {
        try
        {
            RefuseOddValues(text);
            return JsonSerializer.Deserialize<Manifest>(text, Json)!;
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException(
                $"{PrintedPaper.ManifestName}, line {(problem.LineNumber ?? 0) + 1}{PlaceOf(problem.Path)}: {Words(problem.Message)}. docs/forensics.md describes it.",
                problem);
        }
    }

    // Nothing in a manifest may be null, at any depth: what is not known is left out. Its texts are names, of one line each.
    private static void RefuseOddValues(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip });
        var name = "";
        while (reader.Read())
        {
            var problem = reader.TokenType switch
            {
                JsonTokenType.PropertyName or JsonTokenType.String => ProblemOf(ref reader, ref name),
                JsonTokenType.Null => name.Length == 0 ? "it holds nothing" : $"null stands in {TextFile.Quote(name)}; give it a value or leave it out",
                _ => null,
            };
            if (problem is not null)
            {
                throw new JsonException(problem, null, bytes.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n'), null);
            }
        }
    }

    private static string? ProblemOf(ref Utf8JsonReader reader, ref string name)
    {
        try
        {
            var text = reader.GetString()!;
            name = reader.TokenType == JsonTokenType.PropertyName ? text : name;
            return text.Any(char.IsControl) ? $"{TextFile.Quote(text)} holds a line end or another character that is not shown" : null;
        }
        catch (InvalidOperationException)
        {
            return $"the text of {TextFile.Quote(name)} holds half a character, such as \\ud800";
        }
    }

    private static string PlaceOf(string? path) => path is null or "$" ? "" : $", at {path.TrimStart('$').TrimStart('.')}";

    // The reader speaks to programmers: of types, and of its options.
    private static string Words(string message)
    {
        var said = Position().Replace(message, "").TrimEnd('.');
        return said switch
        {
            _ when said.Contains("any JSON tokens", StringComparison.Ordinal) => "it is empty",
            _ when Duplicate().IsMatch(said) => "the same name stands there twice",
            _ when Missing().Match(said) is { Success: true } missing => $"{missing.Groups[1].Value} is missing",
            _ when Unknown().Match(said) is { Success: true } unknown => $"{unknown.Groups[1].Value} is no name that belongs there",
            _ when said.Contains("converted to System.Int32", StringComparison.Ordinal) => "a whole number up to 2147483647 belongs there",
            _ when said.Contains("converted to System.String", StringComparison.Ordinal) => "a text between quotation marks belongs there",
            _ when said.Contains("is an invalid JSON literal", StringComparison.Ordinal) => "a word that is none of JSON's stands there",
            _ when said.Contains("could not be converted", StringComparison.Ordinal) => "what stands there has another form",
            _ => said,
        };
    }

    [GeneratedRegex(@" (?:Path: .*|Change the reader options.*|LineNumber: .*)\z", RegexOptions.Singleline)]
    private static partial Regex Position();

    [GeneratedRegex("^Duplicate propert")]
    private static partial Regex Duplicate();

    [GeneratedRegex("missing required properties including: (.+)")]
    private static partial Regex Missing();

    [GeneratedRegex("^The JSON property ('.*') could not be mapped", RegexOptions.Singleline)]
    private static partial Regex Unknown();
}
