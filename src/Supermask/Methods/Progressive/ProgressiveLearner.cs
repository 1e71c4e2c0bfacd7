using Supermask.Learning;
using Supermask.Learning.Trained;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.Progressive;

/// <summary>Adds a column for each task.</summary>
/// <param name="method">The options.</param>
/// <param name="widths">Of each column: <c>[inputs, units, …, outputs]</c>.</param>
/// <param name="context">The run.</param>
internal sealed class ProgressiveLearner(ProgressiveMethod method, IReadOnlyList<int> widths, LearningContext context)
    : PartsLearner(context.Run, method.Optimiser, context.Random)
{
    private readonly List<Column> columns = [];

    /// <inheritdoc/>
    protected override void Begin(TaskStart start)
    {
        // No column that was learned changes again, so that what is remembered of it is of no use.
        Updates.Forget();
        columns.Add(New());
    }

    /// <inheritdoc/>
    protected override Tensor Logits(Tensor images, int task)
    {
        using var scope = NewDisposeScope();
        if (task < columns.Count)
        {
            return Logits(images, columns[..task], columns[task]).MoveToOuterDisposeScope();
        }

        using var untrained = New();
        return Logits(images, columns, untrained).MoveToOuterDisposeScope();
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<(string Name, Parameter Value)> Trained(int task) => columns[task].Parameters;

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Tensor Value)> StateOf(int task) => columns[task].Parameters.AsState();

    /// <inheritdoc/>
    protected override void Restore(int task, LearnerState state)
    {
        columns.Add(New());
        base.Restore(task, state);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var column in columns)
            {
                column.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private Column New() => new(widths, method.Laterals, columns.Count, Random);

    private static Tensor Logits(Tensor images, IReadOnlyList<Column> earlier, Column own)
    {
        var outputs = new List<IReadOnlyList<Tensor>>();
        using (no_grad())
        {
            foreach (var column in earlier)
            {
                outputs.Add(column.Outputs(images, outputs));
            }
        }

        return own.Outputs(images, outputs)[^1];
    }
}
