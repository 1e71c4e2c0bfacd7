using Supermask.Networks;

namespace Supermask.Learning;

/// <summary>What a learner keeps of a task under a name: a tensor for each layer, or a single one.</summary>
/// <param name="Name">Its name, such as <c>mask</c>.</param>
public abstract record Trace(string Name)
{
    /// <summary>The shape of each tensor.</summary>
    public abstract IReadOnlyList<int[]> Shapes { get; }

    /// <summary>Whether both hold the same bits under the same name.</summary>
    public abstract bool HasTheBitsOf(Trace other);
}

/// <summary>Masks, <c>[layers][outputs, inputs]</c>.</summary>
public sealed record MaskTrace(string Name, IReadOnlyList<BitMask> Layers) : Trace(Name)
{
    /// <inheritdoc/>
    public override IReadOnlyList<int[]> Shapes => [.. Layers.Select(mask => new[] { mask.Rows, mask.Columns })];

    /// <inheritdoc/>
    public override bool HasTheBitsOf(Trace other) => other is MaskTrace masks && Name == other.Name
        && Layers.Count == masks.Layers.Count
        && Layers.Zip(masks.Layers).All(pair => pair.First.Words.SequenceEqual(pair.Second.Words));
}

/// <summary>Single-precision numbers, <c>[layers][values]</c>.</summary>
public sealed record FloatTrace(string Name, IReadOnlyList<float[]> Layers) : Trace(Name)
{
    /// <inheritdoc/>
    public override IReadOnlyList<int[]> Shapes => [.. Layers.Select(values => new[] { values.Length })];

    /// <inheritdoc/>
    public override bool HasTheBitsOf(Trace other) => other is FloatTrace numbers && Name == other.Name
        && Bits.AreSame(Layers, numbers.Layers);
}

/// <summary>Double-precision numbers, <c>[layers][values]</c>.</summary>
public sealed record NumberTrace(string Name, IReadOnlyList<double[]> Layers) : Trace(Name)
{
    /// <inheritdoc/>
    public override IReadOnlyList<int[]> Shapes => [.. Layers.Select(values => new[] { values.Length })];

    /// <inheritdoc/>
    public override bool HasTheBitsOf(Trace other) => other is NumberTrace numbers && Name == other.Name
        && Bits.AreSame(Layers, numbers.Layers);
}

/// <summary>A trace that a method says it keeps of every task.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it is, in a few words.</param>
/// <param name="Shapes">The shape of each of its tensors; <see cref="AnyLength"/> where the images of a task decide a length.</param>
public sealed record TracePromise(string Name, string Meaning, IReadOnlyList<int[]> Shapes)
{
    /// <summary>A length that is promised to be nothing in particular, such as the number of steps, which depends on the images.</summary>
    public const int AnyLength = -1;

    /// <summary>What a trace does not keep of this promise, in words; null where it keeps it.</summary>
    public string? BrokenBy(Trace? trace) => trace is null
        ? $"it keeps no '{Name}'"
        : trace.Shapes.Zip(Shapes).All(pair => Fits(pair.First, pair.Second)) && trace.Shapes.Count == Shapes.Count
            ? null
            : $"its '{Name}' has the shapes {InWords(trace.Shapes)}, not {InWords(Shapes)}";

    private static bool Fits(int[] shape, int[] promised) =>
        shape.Length == promised.Length && shape.Zip(promised).All(length => length.Second == AnyLength || length.First == length.Second);

    private static string InWords(IReadOnlyList<int[]> shapes) => string.Join(
        ", ", shapes.Select(shape => $"[{string.Join(", ", shape.Select(length => length == AnyLength ? "any" : $"{length}"))}]"));
}
