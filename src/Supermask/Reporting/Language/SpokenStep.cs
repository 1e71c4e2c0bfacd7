using System.Text.Encodings.Web;
using System.Text.Json;

namespace Supermask.Reporting.Language;

/// <summary>A step that features can have.</summary>
/// <param name="Keyword">Given, When or Then.</param>
/// <param name="Shape">Its words; what is filled in stands between angle brackets.</param>
/// <param name="Below">What stands below it, such as <c>a table</c>; empty where nothing does.</param>
/// <param name="Example">A line of a feature that says it.</param>
/// <remarks>
/// Steps are bound in the tests, which the report does not have: it reads their list, and a test of theirs keeps the list
/// as the bindings are.
/// </remarks>
public sealed record SpokenStep(string Keyword, string Shape, string Below, string Example)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The steps as the list has them.</summary>
    public static IReadOnlyList<SpokenStep> Listed()
    {
        using var stream = typeof(SpokenStep).Assembly.GetManifestResourceStream("steps.json")!;
        return JsonSerializer.Deserialize<SpokenStep[]>(stream, Json)!;
    }

    /// <summary>The list as it is kept.</summary>
    public static string ListOf(IReadOnlyList<SpokenStep> steps) => JsonSerializer.Serialize(steps, Json) + "\n";
}
