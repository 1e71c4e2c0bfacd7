namespace Supermask.Masks;

/// <summary>What a multitask network is made of (3.2.2). The defaults are the readings that method and tables favour.</summary>
public sealed record NetworkOptions
{
    /// <summary>Values of one flattened image: 784 (3.4.1).</summary>
    public int Inputs { get; init; } = 784;

    /// <summary>Width of both hidden layers: 300 (4.1.2).</summary>
    public int Hidden { get; init; } = 300;

    /// <summary>Width of the output, for every task: 100 (3.2.2.3).</summary>
    public int Outputs { get; init; } = 100;

    /// <summary>Number of tasks, each with score tensors of its own: 10 (4.1.2).</summary>
    public int Tasks { get; init; } = 10;

    /// <summary>How scores start (Eq. 6, ambiguity A5).</summary>
    public ScoreDraw ScoreDraw { get; init; } = ScoreDraw.KaimingUniform;

    /// <summary>The bias of the masked layers (Eq. 15, ambiguity A6).</summary>
    public LayerBias Bias { get; init; } = LayerBias.None;

    /// <summary>Whether batch norm scales and shifts by trained values, shared by all tasks (3.2.2.3, ambiguity A7).</summary>
    public bool BatchNormAffine { get; init; } = true;

    /// <summary>Whose statistics batch norm keeps (3.2.2.3, ambiguity A8).</summary>
    public BatchNormState BatchNormState { get; init; } = BatchNormState.Shared;

    /// <summary>Everything that is wrong with these options, one sentence each.</summary>
    public IEnumerable<string> Problems()
    {
        foreach (var (name, value) in new[]
        {
            ("inputs", Inputs), ("hidden units", Hidden), ("outputs", Outputs), ("tasks", Tasks),
        })
        {
            if (value < 1)
            {
                yield return $"the network has {value} {name}; it needs at least 1";
            }
        }

        if (Outputs > byte.MaxValue + 1)
        {
            yield return $"the network has {Outputs} outputs; predictions are kept as bytes, so that 256 is the most";
        }

        if (!Enum.IsDefined(ScoreDraw) || !Enum.IsDefined(Bias) || !Enum.IsDefined(BatchNormState))
        {
            yield return "an option of the network has a value without a name";
        }
    }
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
