using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.Den;

/// <summary>Learns a task in phases, between which the network changes its shape.</summary>
/// <param name="method">The options.</param>
/// <param name="widths">At the start: <c>[inputs, units, …, outputs]</c>.</param>
/// <param name="context">The run.</param>
internal sealed class DenLearner(DenMethod method, IReadOnlyList<int> widths, LearningContext context)
    : PartsLearner(context.Run, method.Optimiser, context.Random)
{
    private readonly GrownNetwork network = new(widths, context.Random.Derive("network"));
    private Subnetwork? free;
    private SplitUnits? split;
    private DenSchedule? schedule;

    // What steps do, and what they would do by their number alone.
    private DenPhase phase;
    private DenPhase due;

    /// <summary>The network.</summary>
    public GrownNetwork Network => network;

    /// <inheritdoc/>
    protected override void Begin(TaskStart start)
    {
        network.Add(NewHead(start.Task));
        schedule = new DenSchedule(start.Task, start.Steps);
        phase = due = schedule.Due;
    }

    /// <inheritdoc/>
    protected override StepResult Take(TaskBatch batch)
    {
        if (schedule!.Due != due)
        {
            phase = due = schedule.Due;
            Enter(batch.Task);
        }

        var result = base.Take(batch);
        schedule.Count(result.Loss);
        return result;
    }

    /// <inheritdoc/>
    protected override Tensor Logits(Tensor images, int task)
    {
        if (task < network.Heads.Count)
        {
            return network.Logits(images, task, network.Heads[task]);
        }

        using var head = NewHead(task);
        return network.Logits(images, task, head);
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<(string Name, Parameter Value)> Trained(int task) => phase == DenPhase.Select
        ? network.Heads[task].Parameters
        : [.. network.Layers.SelectMany(layer => layer.Parameters), .. network.Heads[task].Parameters];

    /// <inheritdoc/>
    protected override Tensor Loss(Tensor crossEntropy) => phase == DenPhase.Retrain && method.DriftPenalty > 0
        ? crossEntropy.Plus(free!.Drift().Times(method.DriftPenalty))
        : crossEntropy;

    /// <inheritdoc/>
    protected override void AfterUpdate(int task)
    {
        var rate = Run.Training.LearningRate;
        if (phase is DenPhase.First or DenPhase.Select)
        {
            foreach (var (_, value) in Trained(task).Where(each => each.Name.EndsWith("weight", StringComparison.Ordinal)))
            {
                Shrinkage.OfEach(value, rate * method.Sparsity);
            }

            return;
        }

        free!.PutBack();
        if (phase == DenPhase.Expand)
        {
            foreach (var (layer, old) in network.Layers.Zip(network.UnitsOf(task - 1)).Where(pair => pair.First.Units > pair.Second))
            {
                Shrinkage.OfUnits(layer.Weight, old, rate * method.GroupSparsity);
            }
        }
    }

    /// <inheritdoc/>
    protected override void Finish(int task, ImageSet images)
    {
        network.Keep();
        Free(null);
        split?.Dispose();
        split = null;
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Tensor Value)> StateOf(int task) => network.State(task);

    /// <inheritdoc/>
    protected override void Restore(int task, LearnerState state) => network.Restore(task, state.Tensors);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Free(null);
            split?.Dispose();
            network.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Enter(int task)
    {
        if (split is null)
        {
            // A task of few steps may have none that retrain.
            split = new SplitUnits(network, method);
            Free(Subnetwork.NeededBy(network, network.Heads[task], method.Negligible));
        }

        if (phase == DenPhase.Expand && (method.Added == 0 || schedule!.RetrainedLoss <= method.ExpandAbove))
        {
            // Enough as it is: what was retrained goes on.
            phase = DenPhase.Retrain;
        }
        else if (phase == DenPhase.Expand)
        {
            Expand(task);
        }
        else if (phase == DenPhase.Split)
        {
            Split(task);
        }
    }

    private void Expand(int task)
    {
        var old = network.UnitsOf(task - 1);
        Reshape([.. old.Select(units => Enumerable.Range(0, units + method.Added).Select(unit => unit < units ? (int?)unit : null).ToArray())], task);
        Free(Subnetwork.Behind(network, old));
    }

    private void Split(int task)
    {
        var old = network.UnitsOf(task - 1);
        Reshape(WithoutUnused(old), task);
        var moved = split!.MovedTooFar(old);
        Reshape([.. network.Units.Zip(moved, (units, copied) => Enumerable.Range(0, units).Concat(copied).Select(unit => (int?)unit).ToArray())], task);
        split.GiveBack(moved, network.Heads[task]);
        Free(Subnetwork.Behind(network, old));
    }

    // Added units whose incoming weights have all become 0 are dropped.
    private IReadOnlyList<int?[]> WithoutUnused(IReadOnlyList<int> old)
    {
        using var scope = NewDisposeScope();
        return [.. network.Layers.Zip(old, (layer, units) =>
        {
            var isUsed = layer.Weight.ne(zeros(1)).any(1).bytes.ToArray();
            return Enumerable.Range(0, layer.Units).Where(unit => unit < units || isUsed[unit] == 1).Select(unit => (int?)unit).ToArray();
        })];
    }

    // What was remembered of tensors of other shapes is of no use.
    private void Reshape(IReadOnlyList<int?[]> units, int task)
    {
        network.Rebuild(units, Random.Derive("growth", task));
        Updates.Forget();
    }

    private void Free(Subnetwork? next)
    {
        free?.Dispose();
        free = next;
    }

    private GrownLayer NewHead(int task) => network.NewHead(task, widths[^1], Random.Derive("head", task));
}
