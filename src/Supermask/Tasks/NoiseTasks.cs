using Supermask.Common;
using Supermask.Data;

namespace Supermask.Tasks;

/// <summary>
/// Images of noise with a faint pattern for each class, all patterns drawn anew for each task: it can be learned as other tasks are, and
/// no pixel of one task has to do with one of another.
/// </summary>
/// <remarks>
/// Labels are those of the data set. A pattern is darker or brighter than grey by <see cref="Contrast"/> levels, pixel by pixel; a
/// linear classifier of 784 pixels that knew the patterns would be right of about 97 %.
/// </remarks>
public sealed record NoiseTasks : ITaskSequence
{
    private const long PatternSeed = 2026;
    private const double Grey = 127.5;
    private const double Noise = 60;

    /// <inheritdoc/>
    public string Name => "noise";

    /// <summary>Number of tasks: 10, as of other variants.</summary>
    public int Count { get; init; } = 10;

    /// <summary>How far patterns are from grey, in levels: 8.</summary>
    public double Contrast { get; init; } = 8;

    /// <inheritdoc/>
    public IEnumerable<string> Problems()
    {
        if (!(Contrast > 0 && Contrast <= Grey))
        {
            yield return $"patterns of noise are {Contrast} levels from grey; they can be more than 0 and up to {Grey}";
        }
    }

    /// <inheritdoc/>
    public string Describe(int task) => $"noise with patterns of its own, set {task}";

    /// <inheritdoc/>
    /// <remarks>The noise is that of a set of so many images, so that test images are not those of training.</remarks>
    public ImageSet Apply(int task, ImageSet images)
    {
        var stream = Randomness.Root(PatternSeed).Derive("task", task);
        var patterns = PatternsOf(stream.Derive("patterns"), images.Classes, images.Shape.Values);
        var noise = stream.Derive("images", images.Count);
        var pixels = new byte[images.Pixels.Length];
        Parallel.For(0, images.Count, image =>
        {
            var random = new CounterRandom(noise.Derive("image", image).Seed);
            var pattern = patterns[images.Labels[image]];
            var to = pixels.AsSpan(image * pattern.Length, pattern.Length);
            for (var pixel = 0; pixel < to.Length; pixel++)
            {
                to[pixel] = (byte)Math.Clamp(Math.Round(Grey + pattern[pixel] + random.Around0(Noise)), byte.MinValue, byte.MaxValue);
            }
        });
        return images with { Pixels = pixels };
    }

    /// <inheritdoc/>
    public byte[] Labels(int task, ImageSet images) => images.Labels;

    /// <inheritdoc/>
    public bool AreRelated(int first, int second) => false;

    private double[][] PatternsOf(Randomness stream, int classes, int values)
    {
        var random = new CounterRandom(stream.Seed);
        return [.. Enumerable.Range(0, classes).Select(_ => Enumerable.Range(0, values).Select(_ => random.Below(2) == 0 ? -Contrast : Contrast).ToArray())];
    }
}
