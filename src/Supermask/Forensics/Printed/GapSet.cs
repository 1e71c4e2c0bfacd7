namespace Supermask.Forensics.Printed;

/// <summary>Printed gaps between two arms, told together.</summary>
public sealed record GapSet
{
    /// <summary>What they are gaps of.</summary>
    public required string What { get; init; }

    /// <summary>The gaps; runs of different ones are independent.</summary>
    public required IReadOnlyList<Gap> Of { get; init; }
}

/// <summary>Two printed means in one row of a table, each of as many independent runs, and how far runs lie apart.</summary>
public sealed record Gap
{
    /// <summary>The file of the table.</summary>
    public required string File { get; init; }

    /// <summary>The key of the row.</summary>
    public required string Row { get; init; }

    /// <summary>The column of one arm.</summary>
    public required string First { get; init; }

    /// <summary>The column of the other.</summary>
    public required string Second { get; init; }

    /// <summary>The runs that each printed mean is said to be of.</summary>
    public int Runs { get; init; } = 1;

    /// <summary>The standard deviation of one run, in the unit of the table, measured from runs that differ by chance alone.</summary>
    public required double Spread { get; init; }

    /// <summary>Degrees of freedom of the spread: the runs it was measured from, less one for each group of them.</summary>
    public required int Freedom { get; init; }
}
