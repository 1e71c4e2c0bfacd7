namespace Supermask.Networks;

/// <summary>
/// How the layers of a plan are masked and what their tasks share (3.2.2). The defaults are the readings that method and
/// tables favour.
/// </summary>
public sealed record Masking
{
    /// <summary>How scores start (Eq. 6, ambiguity A5).</summary>
    public ScoreDraw ScoreDraw { get; init; } = ScoreDraw.KaimingUniform;

    /// <summary>The bias of the masked layers (Eq. 15, ambiguity A6).</summary>
    public LayerBias Bias { get; init; } = LayerBias.None;

    /// <summary>Whose statistics batch norm keeps (3.2.2.3, ambiguity A8).</summary>
    public BatchNormState BatchNormState { get; init; } = BatchNormState.Shared;

    /// <summary>Everything that is wrong with these options, one sentence each.</summary>
    public IEnumerable<string> Problems() =>
        Enum.IsDefined(ScoreDraw) && Enum.IsDefined(Bias) && Enum.IsDefined(BatchNormState)
            ? []
            : ["an option of the masked layers has a value without a name"];
}

/// <summary>Readings of "random(-sqrt 5, sqrt 5)" in Eq. 6 (A5).</summary>
public enum ScoreDraw
{
    /// <summary>Kaiming-uniform with <c>a = sqrt 5</c>: uniform within one over the root of the fan-in.</summary>
    KaimingUniform,

    /// <summary>Literally uniform between minus and plus root five.</summary>
    RootFive,
}

/// <summary>Readings of the bias in Eq. 15 (A6).</summary>
public enum LayerBias
{
    /// <summary>No bias.</summary>
    None,

    /// <summary>A bias that every task goes on training.</summary>
    Trained,

    /// <summary>A bias that keeps its first random draw.</summary>
    Frozen,
}

/// <summary>Readings of "the associated batch normalisation layer" (A8).</summary>
public enum BatchNormState
{
    /// <summary>One layer a position, shared by all tasks: a later task overwrites the statistics of an earlier one.</summary>
    Shared,

    /// <summary>One layer a position and task.</summary>
    PerTask,
}
