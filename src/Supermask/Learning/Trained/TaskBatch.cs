using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>The images of a step with the task that each belongs to.</summary>
/// <param name="task">The task that is learned.</param>
/// <param name="inputs">Pixels of an image.</param>
/// <param name="capacity">The most images that it takes.</param>
public sealed class TaskBatch(int task, int inputs, int capacity)
{
    private readonly ImageBatch images = new(inputs, capacity, GreyLevels.Normalised());
    private readonly List<int> tasks = new(capacity);

    /// <summary>The task that is learned.</summary>
    public int Task => task;

    /// <summary>Number of images in it.</summary>
    public int Count => images.Count;

    /// <summary>The task of each image, <c>[count]</c>.</summary>
    public IReadOnlyList<int> Tasks => tasks;

    /// <summary>The label of each image, <c>[count]</c>.</summary>
    public ReadOnlySpan<byte> Labels => images.Labels;

    /// <summary>The grey levels of an image, <c>[inputs]</c>.</summary>
    public ReadOnlySpan<byte> Image(int image) => images.Image(image);

    /// <summary>Adds an image.</summary>
    /// <param name="image">Its grey levels, <c>[inputs]</c>.</param>
    /// <param name="label">Its label.</param>
    /// <param name="ofTask">The task that it belongs to.</param>
    /// <exception cref="ArgumentException">The batch is full, or the image has another number of pixels.</exception>
    public void Add(ReadOnlySpan<byte> image, byte label, int ofTask)
    {
        images.Add(image, label);
        tasks.Add(ofTask);
    }

    /// <summary>Empties the batch.</summary>
    public void Clear()
    {
        images.Clear();
        tasks.Clear();
    }

    /// <summary>The images as the network sees them, <c>[count, inputs]</c>, float32.</summary>
    public Tensor ToImages() => images.ToAlignedImages();

    /// <summary>The labels, <c>[count]</c>, int64.</summary>
    public Tensor ToLabels() => images.ToLabels();
}
