using System.Globalization;

namespace Supermask.Judging;

/// <summary>The command that measures something again, as it can be pasted into a shell.</summary>
public static class RerunCommand
{
    private const string Test = "dotnet test tests/Steps --configuration Release --filter";

    /// <summary>What the tags of scenarios begin with that are about another reading than the default one.</summary>
    public const string ReadingPrefix = "reading-";

    // Signs of the filter itself, which a backslash before them makes part of the name.
    private const string SignsOfFilters = @"\()&|=!~";

    // Signs that MSBuild, to which the filter is handed as a property, or the shell within its quotation marks would read.
    private const string SignsOfProperties = "%\",;$@*?'";

    /// <summary>The command that measures a claim of the ledger.</summary>
    public static string OfClaim(string id) => $"{Test} {FilterOfClaim(id)}";

    /// <summary>The filter of the scenarios that judge some claims by the default readings.</summary>
    public static string FilterOfClaims(IEnumerable<string> ids) =>
        $"({string.Join('|', ids.Select(FilterOfClaim))})&TestCategory!~{ReadingPrefix}";

    /// <summary>
    /// The command that runs the scenario of this name, and with it those that differ in capitals alone, as filters do not tell
    /// these.
    /// </summary>
    /// <param name="name">The name of its test: its title, whatever signs that has.</param>
    public static string OfScenario(string name) => $"{Test} '{FilterOf(name)}'";

    private static string FilterOfClaim(string id) => $"TestCategory={id}";

    // The test platform hands the filter on between quotation marks, and takes a backslash before one for part of it: no filter
    // ends in a backslash, and of a name with both signs in a row the parts between quotation marks are asked for.
    private static string FilterOf(string name)
    {
        var filter = name.Contains("\\\"", StringComparison.Ordinal)
            ? string.Join('&', name.Split('"', StringSplitOptions.RemoveEmptyEntries).Select(part => $"Name~{Escape(part)}"))
            : $"Name={Escape(name)}";
        return filter.EndsWith('\\') ? $"({filter})" : filter;
    }

    private static string Escape(string name) => string.Concat(name.Select(character => character switch
    {
        _ when SignsOfFilters.Contains(character, StringComparison.Ordinal) => $"\\{character}",
        _ when SignsOfProperties.Contains(character, StringComparison.Ordinal) || char.IsControl(character) =>
            $"%{((int)character).ToString("X2", CultureInfo.InvariantCulture)}",
        _ => $"{character}",
    }));
}
