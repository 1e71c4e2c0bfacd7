using System.IO.Enumeration;

namespace Supermask.Judging;

/// <summary>Ids of claims as lists of deviations and of changes name them: between blanks, a <c>*</c> for any part of one.</summary>
internal static class ClaimPatterns
{
    /// <summary>Whether one of the patterns is that of a claim's id.</summary>
    /// <param name="patterns">The patterns.</param>
    /// <param name="claim">The id.</param>
    public static bool Match(string patterns, string claim) =>
        patterns.Split(' ').Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, claim, ignoreCase: false));
}
