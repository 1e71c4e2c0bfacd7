using System.Globalization;
using System.Text.RegularExpressions;

namespace Supermask.Reporting.Site;

/// <summary>
/// A place of the dissertation, such as <c>Tables 4, 6; Figure 23</c>, in parts of which some lead to a table or figure.
/// </summary>
public static partial class PlaceText
{
    private static readonly string[] Kinds = ["table", "figure", "eq"];
    private static readonly HashSet<string> PublishedTables = [.. Enumerable.Range(1, 21).Select(number => $"table-{number:00}")];

    /// <summary>Takes a place apart.</summary>
    /// <param name="place">The place.</param>
    /// <param name="targets">Names of tables and figures that there are.</param>
    public static IReadOnlyList<PlacePart> Parts(string place, IReadOnlySet<string> targets)
    {
        var parts = new List<PlacePart>();
        string? kind = null;
        foreach (var piece in Numbers().Split(place).Where(piece => piece.Length > 0))
        {
            kind = Kind(piece) ?? kind;
            var isNumber = int.TryParse(piece, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            var target = $"{kind}-{number:00}";
            parts.Add(new PlacePart(piece, isNumber && targets.Contains(target) ? target : null));
        }

        return parts;
    }

    /// <summary>The names of the source's tables that a place names, whether or not the report has them.</summary>
    /// <param name="place">The place.</param>
    public static IReadOnlySet<string> TablesOf(string place) =>
        Parts(place, PublishedTables).Select(part => part.Target).OfType<string>().ToHashSet();

    private static string? Kind(string words) =>
        Kinds.FirstOrDefault(kind => words.Contains(kind, StringComparison.OrdinalIgnoreCase));

    // Splitting at a group keeps the numbers as pieces of their own.
    [GeneratedRegex("([0-9]+)")]
    private static partial Regex Numbers();
}

/// <summary>A part of the text of a place.</summary>
/// <param name="Text">The words.</param>
/// <param name="Target">The name they lead to; null where they lead nowhere.</param>
public sealed record PlacePart(string Text, string? Target);
