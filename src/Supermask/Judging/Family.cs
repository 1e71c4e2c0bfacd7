namespace Supermask.Judging;

/// <summary>Claims that say the same of several variants, so that their tests are corrected together.</summary>
/// <param name="Name">What they speak of, in words that follow "the family of".</param>
/// <param name="Members">Ids of the claims.</param>
public sealed record Family(string Name, IReadOnlyList<string> Members);
