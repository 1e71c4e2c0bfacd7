using Supermask.Learning;
using Supermask.Measuring.Overlap;
using Supermask.Methods;
using Supermask.Methods.HopSupSup;
using Supermask.Tasks;

namespace Supermask.Measuring;

/// <summary>A trace that a quantity or a fact is computed from, or a test.</summary>
/// <param name="Name">Its name, as methods promise it.</param>
/// <param name="Layers">The number of tensors that it has at least, one a layer.</param>
public sealed record TraceNeed(string Name, int Layers = 1)
{
    private const string Untold = "test without the task";
    private const string Paired = "tasks of a sequence in pairs";
    private const string Recovery = "masks of units, stored in Hopfield networks";

    /// <summary>The test of all tasks that does not tell the task, after the last one.</summary>
    public static TraceNeed UntoldTests { get; } = new(Untold);

    /// <summary>Masks that are recovered from what stores all of them.</summary>
    public static TraceNeed RecoveredMasks { get; } = new(Recovery);

    /// <summary>Tasks that are learned from what each other one has learned.</summary>
    public static TraceNeed Pairs { get; } = new(Paired);

    /// <summary>The masks of the layer that the dissertation compares.</summary>
    public static TraceNeed Masks { get; } = new(TraceNames.Mask, MaskSet.PublishedLayer + 1);

    /// <summary>Which masks each task has trained, of methods that are not told the task.</summary>
    public static TraceNeed Allocations { get; } = new(TraceNames.Allocation, Allocation.Shapes.Count);

    /// <summary>The running means of a batch norm.</summary>
    /// <param name="norm">The batch norm, from 0.</param>
    public static TraceNeed Means(int norm) => new(TraceNames.Mean, norm + 1);

    /// <summary>Lets nothing be computed of a run that does not keep what it is computed from.</summary>
    /// <param name="what">What is asked for.</param>
    /// <param name="needs">The traces that it needs.</param>
    /// <param name="run">The run.</param>
    /// <exception cref="ArgumentException">The run's method does not keep one of them.</exception>
    public static void Require(string what, IEnumerable<TraceNeed> needs, RunOptions run)
    {
        if (needs.FirstOrDefault(need => need.LayersIn(run) < need.Layers) is not { } missing)
        {
            return;
        }

        if (missing == Pairs)
        {
            throw new ArgumentException($"The {what} needs the {Paired}, each learned from what each other one has learned, and these are not.", nameof(run));
        }

        string[] keepers = [.. AllMethods.Names.Where(name => missing.LayersIn(run with { Method = AllMethods.Named(name) }) >= missing.Layers)];
        var others = keepers.Length > 0
            ? $"methods that do: {string.Join(", ", keepers)}"
            : $"no method keeps {missing.Layers} layers of it on the network '{run.Network.Name}'";
        throw new ArgumentException(
            $"The {what} needs the {missing.InWords}, which the method '{run.Method.Name}' does not keep; {others}.", nameof(run));
    }

    private string InWords => Name is Untold or Recovery ? Name : $"trace '{Name}'";

    private int LayersIn(RunOptions run) => Name switch
    {
        Untold => run.Method.Tests.WithoutTask ? 1 : 0,
        Paired => run.Tasks is PairedTasks ? 1 : 0,
        Recovery => run.Method is HopSupSupMethod ? 1 : 0,
        _ => run.Method.Traces(run).Where(promise => promise.Name == Name).Sum(promise => promise.Shapes.Count),
    };
}
