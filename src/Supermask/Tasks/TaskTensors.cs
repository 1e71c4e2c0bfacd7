using Supermask.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Tasks;

/// <summary>
/// The images of one task as tensors, whole in memory, so that a batch is a slice.
/// </summary>
public sealed class TaskTensors : IDisposable
{
    /// <summary>Mean grey level of MNIST's training images, on a scale of 0 to 1 (A26).</summary>
    public const double Mean = 0.1307;

    /// <summary>Standard deviation of MNIST's grey levels, on a scale of 0 to 1 (A26).</summary>
    public const double StandardDeviation = 0.3081;

    /// <summary>Brings the images to tensors and normalises them: (x / 255 - mean) / sd (3.4.3).</summary>
    public TaskTensors(ImageSet images)
    {
        using var bytes = torch.from_array(images.Pixels).reshape(images.Count, ImageSet.PixelsPerImage);
        Images = bytes.to(float32);
        // Held until the calls are over; see StraightThroughMask.
        using Scalar white = byte.MaxValue, mean = Mean, deviation = StandardDeviation;
        Images.div_(white).sub_(mean).div_(deviation);
        using var labels = torch.from_array(images.Labels);
        Labels = labels.to(int64);
    }

    /// <summary>Normalised images, <c>[count, 784]</c>, float32.</summary>
    public Tensor Images { get; }

    /// <summary>Labels, <c>[count]</c>, int64.</summary>
    public Tensor Labels { get; }

    /// <summary>Number of images.</summary>
    public int Count => (int)Labels.shape[0];

    /// <inheritdoc/>
    public void Dispose()
    {
        Images.Dispose();
        Labels.Dispose();
    }
}
