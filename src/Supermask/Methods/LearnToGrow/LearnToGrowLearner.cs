using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.LearnToGrow;

/// <summary>Searches what a task reuses and adds, then trains what it adds.</summary>
/// <param name="method">The options.</param>
/// <param name="widths"><c>[inputs, units, …, outputs]</c>.</param>
/// <param name="context">The run.</param>
internal sealed class LearnToGrowLearner(LearnToGrowMethod method, IReadOnlyList<int> widths, LearningContext context)
    : PartsLearner(context.Run, method.Optimiser, context.Random)
{
    private const string Path = "path";

    // The weights that are stored of each hidden layer, and which of them each task uses.
    private readonly List<Linear>[] stored = [.. Enumerable.Range(0, widths.Count - 2).Select(_ => new List<Linear>())];
    private readonly List<int[]> paths = [];
    private readonly List<Linear> heads = [];

    /// <inheritdoc/>
    protected override void Begin(TaskStart start)
    {
        // Weights that are stored never change again, so that what is remembered of them is of no use.
        Updates.Forget();
        var added = Enumerable.Range(0, stored.Length).Select(layer => NewLayer(layer, start.Task)).ToArray();
        heads.Add(NewHead(start.Task));
        paths.Add(start.Task == 0 ? new int[stored.Length] : Search(start, added));
        foreach (var (layer, weights) in added.Index())
        {
            if (paths[^1][layer] == stored[layer].Count)
            {
                stored[layer].Add(weights);
            }
            else
            {
                weights.Dispose();
            }
        }
    }

    /// <inheritdoc/>
    protected override Tensor Logits(Tensor images, int task)
    {
        using var scope = NewDisposeScope();
        if (task < paths.Count)
        {
            var used = stored.Zip(paths[task], (layer, choice) => layer[choice]);
            return heads[task].forward(Features(images, used)).MoveToOuterDisposeScope();
        }

        // As it would start: new layers and a new head.
        var drawn = Enumerable.Range(0, stored.Length).Select(layer => NewLayer(layer, task)).Append(NewHead(task)).ToArray();
        var logits = drawn[^1].forward(Features(images, drawn[..^1])).MoveToOuterDisposeScope();
        foreach (var layer in drawn)
        {
            layer.Dispose();
        }

        return logits;
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<(string Name, Parameter Value)> Trained(int task) =>
        [.. AddedBy(task).SelectMany(place => stored[place.Layer][place.Choice].Named($"layer{place.Layer}.of{task}")), .. heads[task].Named($"head{task}")];

    /// <inheritdoc/>
    protected override void Finish(int task, ImageSet images) => Freeze(task);

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Tensor Value)> StateOf(int task) =>
        Trained(task).AsState().Append((Path, paths[task].ToTensor()));

    /// <inheritdoc/>
    protected override void Restore(int task, LearnerState state)
    {
        paths.Add(state.Tensors[Path].ToNumbers());
        heads.Add(NewHead(task));
        foreach (var (layer, choice) in paths[task].Index())
        {
            if (choice == stored[layer].Count)
            {
                stored[layer].Add(NewLayer(layer, task));
            }
        }

        state.CopyTo(Trained(task).AsState());
        Freeze(task);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var layer in stored.SelectMany(each => each).Concat(heads))
            {
                layer.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    // No gradient is computed for what no later task changes.
    private void Freeze(int task)
    {
        foreach (var (_, value) in Trained(task))
        {
            value.requires_grad_(false);
        }
    }

    // Weights were added by the first task that uses them.
    private IEnumerable<(int Layer, int Choice)> AddedBy(int task) =>
        paths[task].Index().Where(each => paths[..task].TrueForAll(path => path[each.Index] != each.Item)).Select(each => (each.Index, each.Item));

    private int[] Search(TaskStart start, IReadOnlyList<Linear> added)
    {
        using var candidates = new Candidates(stored, added, heads[^1]);
        new StructureSearch(method, Run).Learn(candidates, start.Task, start.Images, Random.Derive("search", start.Task));
        return candidates.Chosen;
    }

    private static Tensor Features(Tensor images, IEnumerable<Linear> layers) =>
        layers.Aggregate(images, (values, layer) => layer.forward(values).relu());

    private Linear NewLayer(int layer, int task) => DrawnLinear.Of(widths[layer], widths[layer + 1], NetworkOf(task).Derive("layer", layer));

    private Linear NewHead(int task) => DrawnLinear.Of(widths[^2], widths[^1], NetworkOf(task).Derive("head"));

    private Randomness NetworkOf(int task) => Random.Derive("network", task);
}
