namespace Supermask.Common;

/// <summary>Options that cannot be run; the message lists everything that is wrong.</summary>
public sealed class InvalidOptionsException(IReadOnlyList<string> problems)
    : Exception($"These options cannot be run: {string.Join("; ", problems)}.")
{
    /// <summary>What is wrong, one sentence each.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
