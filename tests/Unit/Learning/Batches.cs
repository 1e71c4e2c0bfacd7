using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Unit.Learning;

/// <summary>Batches of any numbers, of which there are few enough to be grey levels.</summary>
internal static class Batches
{
    /// <summary>The rows of a matrix, <c>[batch, inputs]</c>, of at most 256 different values, as images.</summary>
    public static ImageBatch Of(Tensor rows, IEnumerable<byte> labels)
    {
        var (count, inputs) = ((int)rows.shape[0], (int)rows.shape[1]);
        var values = rows.Numbers();
        var levels = values.Distinct().ToArray();
        var places = levels.Select((value, place) => (value, place)).ToDictionary(pair => pair.value, pair => checked((byte)pair.place));
        var batch = new ImageBatch(inputs, count, [.. levels, .. new float[byte.MaxValue + 1 - levels.Length]]);
        foreach (var (row, label) in values.Chunk(inputs).Zip(labels))
        {
            batch.Add([.. row.Select(value => places[value])], label);
        }

        return batch;
    }
}
