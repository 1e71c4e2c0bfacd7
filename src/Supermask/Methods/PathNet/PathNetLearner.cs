using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.PathNet;

/// <summary>Trains the paths of a tournament in turn, and keeps the best one for the task.</summary>
internal sealed class PathNetLearner(PathNetMethod method, LearningContext context) : PartsLearner(context.Run, method.Optimiser, context.Random)
{
    private const string Path = "path";

    private readonly ModulePool pool = new(method, context.Run.Network, context.Random.Derive("modules"));
    private readonly List<int[]> paths = [];
    private readonly List<Linear> heads = [];
    private Tournament? tournament;

    /// <inheritdoc/>
    protected override void Begin(TaskStart start)
    {
        // Modules are drawn anew: what was remembered of them is of no use.
        Updates.Forget();
        if (start.Task > 0)
        {
            pool.DrawFree(Random.Derive("modules").Derive("task", start.Task));
        }

        heads.Add(NewHead(start.Task));
        tournament = new Tournament(method, PathNetMethod.HiddenLayers(Run.Network), new Draws(Random.Derive("tournament", start.Task)));
        paths.Add(tournament.Current);
    }

    /// <inheritdoc/>
    protected override StepResult Take(TaskBatch batch)
    {
        var result = base.Take(batch);
        tournament!.Count(result.Correct, batch.Count);
        paths[batch.Task] = tournament.Current;
        return result;
    }

    /// <inheritdoc/>
    protected override Tensor Logits(Tensor images, int task)
    {
        using var scope = NewDisposeScope();
        if (task < paths.Count)
        {
            return heads[task].forward(pool.Features(images, paths[task])).MoveToOuterDisposeScope();
        }

        using var head = NewHead(task);
        return head.forward(pool.Features(images, new int[PathNetMethod.HiddenLayers(Run.Network) * method.Breadth])).MoveToOuterDisposeScope();
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<(string Name, Parameter Value)> Trained(int task) => [.. pool.FreeOf(paths[task]), .. heads[task].Named(HeadOf(task))];

    /// <inheritdoc/>
    protected override void Finish(int task, ImageSet images)
    {
        paths[task] = tournament!.Best;
        pool.Freeze(paths[task]);
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Tensor Value)> StateOf(int task) => Fixed(task).Append((Path, paths[task].ToTensor()));

    /// <inheritdoc/>
    protected override void Restore(int task, LearnerState state)
    {
        heads.Add(NewHead(task));
        state.CopyTo(Fixed(task));
        pool.LeaveFrozenOut();
        paths.Add(state.Tensors[Path].ToNumbers());
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            pool.Dispose();
            foreach (var head in heads)
            {
                head.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private static string HeadOf(int task) => $"head{task}";

    private IEnumerable<(string Name, Tensor Value)> Fixed(int task) => pool.State().Concat(heads[task].Named(HeadOf(task)).AsState());

    private Linear NewHead(int task) => DrawnLinear.Of(method.Units, Run.Network.Outputs, Random.Derive("head", task));
}
