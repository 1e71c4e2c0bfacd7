using System.Text.Json;
using NUnit.Framework;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Unit.Reference;

/// <summary>Known answers computed by other implementations; each file names its own.</summary>
internal static class ReferenceFile
{
    public static JsonElement Read(string name)
    {
        var path = Path.Combine(TestContext.CurrentContext.TestDirectory, "Reference", name);
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return document.RootElement.Clone();
    }

    public static int[] Integers(this JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetInt32())];

    /// <summary>A nested array of numbers as a float32 tensor of the same shape.</summary>
    public static Tensor Tensor(this JsonElement array)
    {
        var shape = new List<long>();
        for (var level = array; level.ValueKind == JsonValueKind.Array; level = level[0])
        {
            shape.Add(level.GetArrayLength());
        }

        return torch.tensor(Flatten(array).ToArray()).reshape([.. shape]);
    }

    private static IEnumerable<float> Flatten(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray().SelectMany(Flatten) : [element.GetSingle()];
}
