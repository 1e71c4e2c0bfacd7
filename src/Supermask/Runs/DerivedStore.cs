using System.Runtime.InteropServices;
using System.Text.Json;
using Supermask.Common;

namespace Supermask.Runs;

/// <summary>
/// Keeps derived numbers beside the runs, one file for each name and input. A number is found only where its input, the
/// code that measures it, the packages and the machine are the same; whatever is missing or damaged is computed anew.
/// </summary>
/// <param name="root">The folder of the run store.</param>
public sealed class DerivedStore(string root)
{
    private const string Numbers = "numbers";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>The numbers that follow from one input.</summary>
    /// <param name="inputs">Tells all that they follow from; asked for when the first of them is.</param>
    public IDerivedNumbers Of(Func<string> inputs) => new Kept(this, new Lazy<string>(inputs));

    /// <summary>The file of some numbers.</summary>
    /// <param name="name">What they are.</param>
    /// <param name="inputs">What they follow from.</param>
    /// <param name="derive">Computes them: its class, with all that it names, is the code that they follow from.</param>
    public string PathOf(string name, string inputs, Func<double[]> derive) =>
        Path.Combine(root, "derived", $"{RunKey.ValueOf(DescriptionOf(name, inputs, derive))}.safetensors");

    private static double[]? Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return CheckedFile.Read(stream).Tensors.TryGetValue(Numbers, out var stored)
                ? MemoryMarshal.Cast<byte, double>(stored.Bytes).ToArray()
                : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    // What cannot be kept is computed again: a store that is full or read-only costs time and nothing else.
    private static void Write(string path, string description, double[] numbers)
    {
        var stored = new StoredTensor("F64", [numbers.Length], MemoryMarshal.AsBytes(numbers.AsSpan()).ToArray());
        try
        {
            AtomicFile.Write(path, stream => CheckedFile.Write(stream, description, new() { [Numbers] = stored }));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static string DescriptionOf(string name, string inputs, Func<double[]> derive) => JsonSerializer.Serialize(
        new
        {
            name,
            inputs,
            code = CodeMap.HashOf([derive.Method.DeclaringType!]),
            packages = Machine.Packages,
            machine = Machine.Processor,
            runtime = Machine.Runtime,
        },
        Json);

    private sealed class Kept(DerivedStore store, Lazy<string> inputs) : IDerivedNumbers
    {
        public double[] Recall(string name, Func<double[]> derive)
        {
            var path = store.PathOf(name, inputs.Value, derive);
            if (Read(path) is { } kept)
            {
                return kept;
            }

            var numbers = derive();
            Write(path, DescriptionOf(name, inputs.Value, derive), numbers);
            return numbers;
        }
    }
}
