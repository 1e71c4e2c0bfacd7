using Supermask.Data;

namespace Supermask.Tasks;

/// <summary>
/// Rearranges the pixels of every image alike: each target pixel takes the grey level of one source pixel.
/// </summary>
/// <param name="Sources">For each target pixel, <c>[values]</c>, the index of its source, or <see cref="Outside"/>.</param>
/// <param name="OutsideLevel">The grey level of target pixels that no source pixel reaches: black unless it is told.</param>
public sealed record PixelMap(int[] Sources, byte OutsideLevel = 0)
{
    /// <summary>Marks a target pixel that no source pixel reaches.</summary>
    public const int Outside = -1;

    /// <summary>Applies the map to all images.</summary>
    public ImageSet Apply(ImageSet images)
    {
        var pixels = new byte[images.Pixels.Length];
        Parallel.For(0, images.Count, image =>
        {
            var from = images.Image(image);
            var to = pixels.AsSpan(image * Sources.Length, Sources.Length);
            for (var pixel = 0; pixel < to.Length; pixel++)
            {
                var source = Sources[pixel];
                to[pixel] = source == Outside ? OutsideLevel : from[source];
            }
        });
        return images with { Pixels = pixels };
    }
}
