namespace Supermask.Reporting;

/// <summary>Something that no single claim says and a reader of the first page should know.</summary>
/// <param name="Title">What it is, in one sentence.</param>
/// <param name="Text">What was found, in full sentences.</param>
/// <param name="Target">Id of the table or figure that shows it.</param>
public sealed record OverviewFinding(string Title, string Text, string Target);
