namespace Supermask.Forensics.Printed;

/// <summary>A place of the text that sends a reader to a table, with some of what the reader should find there.</summary>
public sealed record TableReference
{
    /// <summary>Where the text refers to the table, such as its section.</summary>
    public required string Place { get; init; }

    /// <summary>The table as the text calls it, which may be none of those listed.</summary>
    public required string Table { get; init; }

    /// <summary>What the text speaks of there.</summary>
    public required string For { get; init; }

    /// <summary>Numbers that the text gives of it as printed, or names of columns or rows.</summary>
    public required IReadOnlyList<string> Shows { get; init; }
}
