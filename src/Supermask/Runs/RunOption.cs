namespace Supermask.Runs;

/// <summary>An option of a run.</summary>
/// <param name="Name">Its name, with the names of what it belongs to in front, such as <c>Network.Hidden</c>.</param>
/// <param name="Value">Its value.</param>
public sealed record RunOption(string Name, string Value);
