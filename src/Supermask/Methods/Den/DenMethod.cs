using Supermask.Learning;
using Supermask.Learning.Trained;

namespace Supermask.Methods.Den;

/// <summary>
/// Dynamically expandable networks (Yoon et al. 2018): each task retrains the units that it needs, adds units where that is not enough,
/// and gives those that it moved too far back to the tasks before, as they were, with a copy for itself.
/// </summary>
/// <remarks>
/// A quarter of the steps of a task selects, retrains, expands and splits each. It is read from the authors' code with these changes:
/// a softmax head for each task in place of ten classifiers of one class against the rest; units that have moved furthest are split
/// first, where the code sorts the wrong way round, and at most so many of a layer, as weights of steps with RMSprop nearly all move
/// further than its bound; whether to expand is decided by half a quarter of steps and not by one batch; and weights count as zero
/// below a bound, as the noise of steps keeps them from being exactly that.
/// </remarks>
public sealed record DenMethod : PartsMethod
{
    /// <inheritdoc/>
    public override string Name => "den";

    /// <inheritdoc/>
    public override string Summary => "each task retrains the units that it needs, adds some, and splits those that it moved too far";

    /// <summary>By how much weights shrink in each step of the first task and of the selection, as a multiple of the rate: 0.1.</summary>
    public double Sparsity { get; init; } = 0.1;

    /// <summary>Below what a weight counts as zero: 0.01.</summary>
    public double Negligible { get; init; } = 0.01;

    /// <summary>Factor of the squared distance of retrained weights from what they were: 0.5.</summary>
    public double DriftPenalty { get; init; } = 0.5;

    /// <summary>Above which mean loss of the retrained network units are added: 0.01.</summary>
    public double ExpandAbove { get; init; } = 0.01;

    /// <summary>Units that are added to each layer: 10.</summary>
    public int Added { get; init; } = 10;

    /// <summary>
    /// By how much the length of the incoming weights of an added unit shrinks in each step, as a multiple of the rate: 0.001. Units
    /// without any are dropped.
    /// </summary>
    public double GroupSparsity { get; init; } = 0.001;

    /// <summary>Above which distance of its incoming weights from what they were a unit is split: 0.05.</summary>
    public double SplitAbove { get; init; } = 0.05;

    /// <summary>The most units of a layer that a task splits: 10.</summary>
    public int MostSplit { get; init; } = 10;

    /// <inheritdoc/>
    /// <remarks>The most: where each task adds and splits as many units as it may. Biases count.</remarks>
    public override KeptBytes Kept(RunOptions run)
    {
        var (widths, tasks) = (Widths(run.Network), run.Tasks.Count);
        long UnitsAfter(int layer, int task) => layer == 0 ? widths[0] : widths[layer] + ((long)task * (Added + MostSplit));
        var hidden = Enumerable.Range(1, widths.Count - 2).Sum(layer => UnitsAfter(layer, tasks - 1) * (UnitsAfter(layer - 1, tasks - 1) + 1));
        var heads = Enumerable.Range(0, tasks).Sum(task => (UnitsAfter(widths.Count - 2, task) + 1) * widths[^1]);
        return new(sizeof(float) * (hidden + heads), 0);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        double[] bounds = [Sparsity, Negligible, DriftPenalty, ExpandAbove, GroupSparsity, SplitAbove];
        return bounds.All(bound => double.IsFinite(bound) && bound >= 0) && Added >= 0 && MostSplit >= 0
            ? base.Problems(run)
            : base.Problems(run).Append($"{Name} takes no bound, penalty or number of units below 0 or infinite");
    }

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new DenLearner(this, Widths(context.Run.Network), context);
}
