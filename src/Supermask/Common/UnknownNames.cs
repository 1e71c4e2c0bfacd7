namespace Supermask.Common;

/// <summary>Names that were asked for and that nothing has.</summary>
internal static class UnknownNames
{
    /// <summary>A sentence for each of them, with the names that there are.</summary>
    /// <param name="kind">What the names are of, such as <c>stream</c>.</param>
    /// <param name="asked">The names that were asked for.</param>
    /// <param name="known">Those that there are.</param>
    public static string[] Of(string kind, IEnumerable<string> asked, IReadOnlyCollection<string> known) =>
        [.. asked.Except(known).Select(name => $"there is no {kind} '{name}'; there are {string.Join(", ", known)}")];
}
