using Supermask.Learning;
using Supermask.Learning.Trained;

namespace Supermask.Methods;

/// <summary>Methods that store images.</summary>
internal static class Memories
{
    /// <summary>What is wrong with a number of stored images, in one sentence.</summary>
    /// <param name="method">The name of the method.</param>
    /// <param name="images">The number; 0 switches the memory off.</param>
    public static IEnumerable<string> Problems(string method, int images) => images < 0
        ? [$"{method} was asked to store {images} images; it cannot be below 0"]
        : [];

    /// <summary>What is kept with images that are stored for all tasks together.</summary>
    /// <param name="network">What is kept without them.</param>
    /// <param name="images">How many there are.</param>
    /// <param name="inputs">Pixels of an image.</param>
    public static KeptBytes WithImages(this KeptBytes network, int images, int inputs) =>
        network with { Shared = network.Shared + (images * ImageMemory.BytesOf(inputs)) };

    /// <summary>What is kept with images that are stored of each task.</summary>
    /// <param name="network">What is kept without them.</param>
    /// <param name="images">How many there are of a task.</param>
    /// <param name="inputs">Pixels of an image.</param>
    public static KeptBytes WithImagesOfEachTask(this KeptBytes network, int images, int inputs) =>
        network with { PerTask = network.PerTask + (images * ImageMemory.BytesOf(inputs)) };
}
