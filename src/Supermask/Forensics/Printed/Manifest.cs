namespace Supermask.Forensics.Printed;

/// <summary>What the file <c>tables.json</c> beside the tables says about them.</summary>
public sealed record Manifest
{
    /// <summary>The paper, as it should be called.</summary>
    public required string Paper { get; init; }

    /// <summary>Entries of the masks that the paper could have compared, by name, such as the layers of its network.</summary>
    public IReadOnlyDictionary<string, int> Sizes { get; init; } = new Dictionary<string, int>();

    /// <summary>
    /// The numbers of images of each class in each task, <c>[task][class]</c>, by name; one task stands for all.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<int>>> Classes { get; init; } =
        new Dictionary<string, IReadOnlyList<IReadOnlyList<int>>>();

    /// <summary>The tables.</summary>
    public required IReadOnlyList<TableEntry> Tables { get; init; }

    /// <summary>Numbers of the tables that the text states too.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>Places of the text that send a reader to a table.</summary>
    public IReadOnlyList<TableReference> References { get; init; } = [];

    /// <summary>Gaps between two arms that may be chance.</summary>
    public IReadOnlyList<GapSet> Gaps { get; init; } = [];

    /// <summary>Times that one arm saves against another.</summary>
    public IReadOnlyList<SavingSet> Savings { get; init; } = [];

    /// <summary>The files that statements, gaps and savings name.</summary>
    internal IReadOnlyList<string> FilesNamed =>
    [
        .. Statements.Select(statement => statement.File), .. Gaps.SelectMany(set => set.Of).Select(gap => gap.File),
        .. Savings.SelectMany(set => set.Of).Select(saving => saving.File),
    ];
}

/// <summary>One table.</summary>
public sealed record TableEntry
{
    /// <summary>Its file.</summary>
    public required string File { get; init; }

    /// <summary>How the paper calls it.</summary>
    public required string Label { get; init; }

    /// <summary>What it lists.</summary>
    public TableKind Kind { get; init; }

    /// <summary>The set that it belongs to: tables of overlaps and of t statistics of one set are about the same masks.</summary>
    public string Set { get; init; } = "";

    /// <summary>For metrics: the name of the class sizes.</summary>
    public string Classes { get; init; } = "";

    /// <summary>
    /// For metrics: how many classes the network can predict. Where it is not stated, or more than a task has, predictions
    /// may be of none of the task's classes.
    /// </summary>
    public int? Outputs { get; init; }

    /// <summary>
    /// For averages: for each column the file whose columns it averages. For shares: for each column the file and the
    /// column of counts, with a blank between; either name may hold blanks itself.
    /// </summary>
    public IReadOnlyDictionary<string, string> Of { get; init; } = new Dictionary<string, string>();
}

/// <summary>A number, or a row, that the text states of a table.</summary>
public sealed record Statement
{
    /// <summary>Where the text states it, such as its section.</summary>
    public required string Place { get; init; }

    /// <summary>The file of the table.</summary>
    public required string File { get; init; }

    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>What it is of the column: smallest, largest, sum, row of the smallest, row of the largest, or the key of a row.</summary>
    public required string What { get; init; }

    /// <summary>The number as printed in the text, or an inequality such as <c>&lt; .05</c>, or the key of a row.</summary>
    public required string Value { get; init; }
}
