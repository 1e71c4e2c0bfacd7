namespace Supermask.Judging.Registration;

/// <summary>A change of what is asked of claims, made after a result was known: a line of the change log.</summary>
/// <param name="Claims">Ids of the claims between blanks; a <c>*</c> stands for any part of one.</param>
/// <param name="Reading">The reading of the source; empty for the default one.</param>
/// <param name="Date">When, as an ISO date.</param>
/// <param name="Commit">The commit that made it; empty where the line is part of that commit.</param>
/// <param name="What">What was changed.</param>
/// <param name="Why">Why.</param>
/// <param name="Before">The verdict before.</param>
/// <param name="After">The verdict after.</param>
/// <param name="Hash">The hash of what is asked since; empty for changes from before there was a register.</param>
public sealed record LoggedChange(
    string Claims, string Reading, string Date, string Commit, string What, string Why, string Before, string After, string Hash)
{
    /// <summary>Whether it is about a claim under a reading.</summary>
    public bool IsAbout(string claim, string reading) => Reading == reading && ClaimPatterns.Match(Claims, claim);
}
