namespace Supermask.Judging;

/// <summary>Something a reader should know beside a verdict.</summary>
/// <param name="Analyser">Id of the analyser that found it, such as <c>at-chance</c>.</param>
/// <param name="Text">What was found, in full sentences.</param>
public sealed record Finding(string Analyser, string Text);
