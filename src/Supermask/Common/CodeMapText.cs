namespace Supermask.Common;

/// <summary>
/// The code map as text: a line for each type, with name, hash, <c>list</c> or nothing, the numbers of the lines that it
/// leads to, packages, and names that nobody found; between tabs, and lists between blanks.
/// </summary>
internal static class CodeMapText
{
    /// <summary>The namespace of the generated class that holds the text.</summary>
    public const string Namespace = "Supermask.Generated";

    /// <summary>The name of this class.</summary>
    public const string Class = "CodeMapData";

    /// <summary>The name of its constant.</summary>
    public const string Field = "Text";

    private const char Tab = '\t';
    private const char Blank = ' ';

    /// <summary>The text of a map.</summary>
    public static string Write(IEnumerable<CodePart> parts)
    {
        var sorted = parts.OrderBy(part => part.Name, StringComparer.Ordinal).ToList();
        var lines = Enumerable.Range(0, sorted.Count).ToDictionary(line => sorted[line].Name);
        return string.Join("\n", sorted.Select(part => string.Join(
            Tab.ToString(),
            part.Name,
            part.Hash,
            part.IsList ? "list" : "",
            List(part.Types.Select(type => lines[type].ToString(System.Globalization.CultureInfo.InvariantCulture))),
            List(part.Packages),
            List(part.Unseen))));
    }

    /// <summary>The parts of a map, by their names.</summary>
    public static Dictionary<string, CodePart> Read(string text)
    {
        var lines = text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(Tab)).ToArray();
        return lines.Select(cells => new CodePart(
                cells[0],
                cells[1],
                cells[2].Length > 0,
                [.. Names(cells[3]).Select(line => lines[int.Parse(line, System.Globalization.CultureInfo.InvariantCulture)][0])],
                Names(cells[4]),
                Names(cells[5])))
            .ToDictionary(part => part.Name);
    }

    private static string List(IEnumerable<string> names) => string.Join(Blank.ToString(), names);

    private static string[] Names(string list) => list.Split([Blank], StringSplitOptions.RemoveEmptyEntries);
}
