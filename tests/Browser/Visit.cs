namespace Supermask.Browser;

/// <summary>What was met on the page of a kind.</summary>
/// <param name="Troubles">Errors of the console and of scripts, and requests that failed or left the report.</param>
/// <param name="RanText">Whether a text of the report was run as a script.</param>
/// <param name="Light">How its text stands out in light colours.</param>
/// <param name="Dark">How its text stands out in dark colours.</param>
/// <param name="Inspection">What axe and windows of several widths show.</param>
internal sealed record Visit(IReadOnlyList<string> Troubles, bool RanText, Contrast Light, Contrast Dark, Inspection Inspection);

/// <summary>What was found by looking at a page in several ways.</summary>
/// <param name="Violations">What axe found.</param>
/// <param name="RulesPassed">How many of its rules axe found kept.</param>
/// <param name="Wider">What is wider than its window, by window.</param>
/// <param name="IsHeadingPrinted">Whether paper shows the heading.</param>
/// <param name="IsNavigationPrinted">Whether paper shows the navigation.</param>
internal sealed record Inspection(
    IReadOnlyList<string> Violations, int RulesPassed, IReadOnlyDictionary<string, IReadOnlyList<string>> Wider,
    bool IsHeadingPrinted, bool IsNavigationPrinted);
