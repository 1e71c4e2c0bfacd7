using Supermask.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Tasks;

/// <summary>
/// The images of one step or one part of an evaluation, as grey levels and the number that stands for each. Filled anew
/// for every step, so that training allocates nothing that grows with the steps.
/// </summary>
/// <param name="inputs">Pixels of an image.</param>
/// <param name="capacity">The most images that it takes.</param>
/// <param name="levels">What the network sees in place of each grey level, <c>[256]</c>.</param>
public sealed class ImageBatch(int inputs, int capacity, float[] levels)
{
    private readonly byte[] pixels = new byte[inputs * capacity];
    private readonly byte[] labels = new byte[capacity];

    /// <summary>A batch of normalised images like those of a set.</summary>
    /// <param name="images">The set, for the size of its images.</param>
    /// <param name="capacity">The most images that it takes.</param>
    public ImageBatch(ImageSet images, int capacity)
        : this(images.Shape.Values, capacity, GreyLevels.Normalised())
    {
    }

    /// <summary>Pixels of an image.</summary>
    public int Inputs => inputs;

    /// <summary>The most images that it takes.</summary>
    public int Capacity => capacity;

    /// <summary>Number of images in it.</summary>
    public int Count { get; private set; }

    /// <summary>What the network sees in place of each grey level, <c>[256]</c>.</summary>
    public ReadOnlySpan<float> Levels => levels;

    /// <summary>The label of each image, <c>[count]</c>.</summary>
    public ReadOnlySpan<byte> Labels => labels.AsSpan(0, Count);

    /// <summary>The grey levels of an image, <c>[inputs]</c>.</summary>
    public ReadOnlySpan<byte> Image(int image) => pixels.AsSpan(image * inputs, inputs);

    /// <summary>Takes these images of a set in place of those in it.</summary>
    /// <param name="images">The set.</param>
    /// <param name="rows">Positions in the set.</param>
    public void Fill(ImageSet images, ReadOnlySpan<int> rows)
    {
        Clear();
        foreach (var row in rows)
        {
            Add(images.Image(row), images.Labels[row]);
        }
    }

    /// <summary>Adds an image.</summary>
    /// <exception cref="ArgumentException">The batch is full, or the image has another number of pixels.</exception>
    public void Add(ReadOnlySpan<byte> image, byte label)
    {
        if (Count == capacity || image.Length != inputs)
        {
            throw new ArgumentException(
                $"A batch of up to {capacity} images of {inputs} pixels has {Count} and was given one of {image.Length} pixels.");
        }

        image.CopyTo(pixels.AsSpan(Count * inputs));
        labels[Count++] = label;
    }

    /// <summary>Empties the batch.</summary>
    public void Clear() => Count = 0;

    /// <summary>The images as the network sees them, <c>[count, inputs]</c>, float32.</summary>
    public Tensor ToImages()
    {
        var values = new float[Count * inputs];
        for (var at = 0; at < values.Length; at++)
        {
            values[at] = levels[pixels[at]];
        }

        using var row = torch.from_array(values);
        return row.reshape(Count, inputs);
    }

    /// <summary>The labels, <c>[count]</c>, int64.</summary>
    public Tensor ToLabels()
    {
        using var bytes = torch.from_array(Labels.ToArray());
        return bytes.to(int64);
    }
}
