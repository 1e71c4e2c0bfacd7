using Supermask.Learning;
using Supermask.Networks;

namespace Supermask.Runs;

/// <summary>Traces as tensors of a file, with what tells them apart.</summary>
/// <param name="Name">Name of the trace.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Shapes">The shape of each tensor.</param>
internal sealed record StoredTrace(string Name, string Kind, int[][] Shapes)
{
    private const string Masks = "masks";
    private const string Floats = "float32";
    private const string Doubles = "float64";

    /// <summary>What a file says of a trace.</summary>
    public static StoredTrace Of(Trace trace) => new(
        trace.Name,
        trace switch
        {
            MaskTrace => Masks,
            FloatTrace => Floats,
            NumberTrace => Doubles,
            _ => throw new NotSupportedException($"The trace '{trace.Name}' is of a kind that is not kept: {trace.GetType().Name}."),
        },
        [.. trace.Shapes]);

    /// <summary>The tensors of a trace, by the names that they have in a file.</summary>
    public static IEnumerable<(string Name, StoredTensor Tensor)> TensorsOf(Trace trace)
    {
        IEnumerable<StoredTensor> layers = trace switch
        {
            MaskTrace masks => masks.Layers.Select(Packed),
            FloatTrace floats => floats.Layers.Select(CheckedFile.Stored),
            NumberTrace numbers => numbers.Layers.Select(CheckedFile.Stored),
            _ => [],
        };
        return layers.Select((tensor, layer) => (NameOf(trace.Name, layer), tensor));
    }

    /// <summary>The trace that the tensors of a file hold.</summary>
    /// <exception cref="InvalidDataException">A tensor is missing, or the kind of the trace is not known.</exception>
    public Trace Read(Dictionary<string, StoredTensor> tensors)
    {
        StoredTensor Layer(int layer) => tensors.TryGetValue(NameOf(Name, layer), out var tensor)
            ? tensor
            : throw new InvalidDataException($"The file lacks layer {layer} of the trace '{Name}'.");
        return Kind switch
        {
            Masks => new MaskTrace(Name, [.. Shapes.Select((shape, layer) => Unpacked(Layer(layer), shape))]),
            Floats => new FloatTrace(Name, [.. Shapes.Select((_, layer) => Layer(layer).Floats())]),
            Doubles => new NumberTrace(Name, [.. Shapes.Select((_, layer) => Layer(layer).Doubles())]),
            _ => throw new InvalidDataException($"The trace '{Name}' is of the unknown kind '{Kind}'."),
        };
    }

    private static string NameOf(string trace, int layer) => $"trace.{trace}.{layer}";

    private static StoredTensor Packed(BitMask mask)
    {
        var bytes = mask.ToBytes();
        return new StoredTensor("U8", [bytes.Length], bytes);
    }

    /// <summary>The mask that a tensor holds.</summary>
    public static BitMask Unpacked(StoredTensor stored, int[] shape) =>
        BitMask.FromBytes(stored.Bytes, shape[0], shape[1]);
}
