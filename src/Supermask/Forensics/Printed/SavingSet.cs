namespace Supermask.Forensics.Printed;

/// <summary>What one arm saves against another in several tables.</summary>
public sealed record SavingSet
{
    /// <summary>What is saved.</summary>
    public required string What { get; init; }

    /// <summary>The savings, one for each table, at least two.</summary>
    public required IReadOnlyList<Saving> Of { get; init; }

    /// <summary>The standard deviation of a printed number in percent of it, measured by repeating it; null where none is known.</summary>
    public double? SpreadPercent { get; init; }

    /// <summary>Degrees of freedom of the spread: the repetitions it was measured from, less one for each group of them.</summary>
    public int? Freedom { get; init; }
}

/// <summary>Two printed numbers in one row of a table, and the work that they are of.</summary>
public sealed record Saving
{
    /// <summary>The file of the table.</summary>
    public required string File { get; init; }

    /// <summary>The key of the row.</summary>
    public required string Row { get; init; }

    /// <summary>The column of the arm that nothing is saved in.</summary>
    public required string Without { get; init; }

    /// <summary>The column of the arm that saves.</summary>
    public required string With { get; init; }

    /// <summary>Number of steps.</summary>
    public required int Steps { get; init; }

    /// <summary>Number of tasks that the steps belong to.</summary>
    public required int Tasks { get; init; }
}
