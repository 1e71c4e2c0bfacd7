namespace Supermask.Judging;

/// <summary>A step of a scenario as it ran.</summary>
/// <param name="Keyword">Given, When, Then, And or But.</param>
/// <param name="Text">The step.</param>
/// <param name="DocString">The text below it; empty where there is none.</param>
/// <param name="Table">The table below it, its header first; empty where there is none.</param>
/// <param name="Status">What became of it, in lower case: passed, failed, skipped.</param>
/// <param name="Seconds">How long it took.</param>
public sealed record ScenarioStep(
    string Keyword, string Text, string DocString, IReadOnlyList<IReadOnlyList<string>> Table, string Status, double Seconds)
{
    /// <summary>The status of a step that did what it says.</summary>
    public const string Passed = "passed";
}
