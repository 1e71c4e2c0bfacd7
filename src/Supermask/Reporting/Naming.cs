namespace Supermask.Reporting;

/// <summary>
/// How a table or figure of a variant is called: as in the dissertation where it has it, otherwise by the variant.
/// </summary>
/// <param name="Id">The name in files and links, such as <c>table-04</c>.</param>
/// <param name="Prefix">What its title begins with, such as <c>Table 4: </c>; empty where it has no number.</param>
public sealed record Naming(string Id, string Prefix)
{
    /// <summary>The name of a table.</summary>
    public static Naming Table(int? number, string own) => Of("table", "Table", number, own);

    /// <summary>The name of a figure.</summary>
    public static Naming Figure(int? number, string own) => Of("figure", "Figure", number, own);

    private static Naming Of(string kind, string word, int? number, string own) => number is { } given
        ? new Naming($"{kind}-{given:00}", $"{word} {given}: ")
        : new Naming(FileNames.Safe(own), "");
}
