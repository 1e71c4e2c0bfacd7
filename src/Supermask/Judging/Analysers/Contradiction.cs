namespace Supermask.Judging.Analysers;

/// <summary>Something that a paper says twice, differently.</summary>
/// <param name="Claims">Ids of the claims that rest on either.</param>
/// <param name="Text">Both statements with their places, in our own words.</param>
public sealed record Contradiction(IReadOnlyList<string> Claims, string Text);
