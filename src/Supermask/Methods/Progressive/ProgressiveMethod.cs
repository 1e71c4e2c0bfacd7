using Supermask.Learning;
using Supermask.Learning.Trained;

namespace Supermask.Methods.Progressive;

/// <summary>
/// Progressive networks (Rusu et al. 2016): each task has a column, a network of its own, whose layers also see what the columns of
/// earlier tasks, which stay as they are, make of the image.
/// </summary>
public sealed record ProgressiveMethod : PartsMethod
{
    /// <inheritdoc/>
    public override string Name => "progressive";

    /// <inheritdoc/>
    public override string Summary => "a column a task, whose layers also see those of the frozen columns of earlier tasks";

    /// <summary>
    /// Units of each hidden layer of a column: 28, of which ten columns have fewer parameters than one network 784-300-300-10.
    /// </summary>
    public int Units { get; init; } = 28;

    /// <summary>How earlier columns are seen.</summary>
    public LateralKind Laterals { get; init; } = LateralKind.Linear;

    /// <inheritdoc/>
    public override bool NeverForgets => true;

    /// <inheritdoc/>
    /// <remarks>
    /// The columns of all tasks of the run: with each the number of lateral weights grows, so that it is no number of bytes a task.
    /// </remarks>
    public override KeptBytes Kept(RunOptions run) =>
        new(sizeof(float) * Enumerable.Range(0, run.Tasks.Count).Sum(earlier => ParametersOf(WidthsOf(run), earlier)), 0);

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run) => Units >= 1 && Enum.IsDefined(Laterals)
        ? base.Problems(run)
        : base.Problems(run).Append($"the columns of {Name} have at least one unit a layer, and laterals of a kind that has a name");

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new ProgressiveLearner(this, WidthsOf(context.Run), context);

    // [inputs, units, …, outputs]
    private IReadOnlyList<int> WidthsOf(RunOptions run) =>
        [.. Widths(run.Network).Select((width, layer) => layer == 0 || layer == Widths(run.Network).Count - 1 ? width : Units)];

    private long ParametersOf(IReadOnlyList<int> widths, int earlier) => Enumerable.Range(1, widths.Count - 1).Sum(layer =>
    {
        var (inputs, outputs) = ((long)widths[layer - 1], (long)widths[layer]);
        return ((inputs + 1) * outputs) + (layer == 1 || earlier == 0 ? 0 : Laterals switch
        {
            LateralKind.Adapters => earlier + (earlier * inputs * inputs) + (inputs * outputs),
            _ => earlier * inputs * outputs,
        });
    });
}

/// <summary>How a column sees the layers of earlier ones.</summary>
public enum LateralKind
{
    /// <summary>By a matrix for each, as A-GEM's comparison on MNIST has it, but without one from the image.</summary>
    Linear,

    /// <summary>
    /// By an adapter: the layers of all earlier columns, each scaled by a number that learns, are projected to the width of the
    /// column, and go through ReLU and a matrix.
    /// </summary>
    Adapters,
}
