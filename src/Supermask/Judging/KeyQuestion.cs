namespace Supermask.Judging;

/// <summary>What readers ask of a paper first, in plain words, and the claim whose verdict answers it.</summary>
/// <param name="Text">The question, to be answered by yes where the claim holds.</param>
/// <param name="Claim">Id of the claim.</param>
public sealed record KeyQuestion(string Text, string Claim);
