using Supermask.Data;

namespace Supermask.Learning;

/// <summary>
/// Training images that a method learns nothing from and chooses by, so that nothing is chosen on test images.
/// </summary>
/// <param name="Learned">The images that are learned.</param>
/// <param name="Chosen">The first ones, which are held out.</param>
public sealed record HeldOut(ImageSet Learned, ImageSet Chosen)
{
    /// <summary>Holds out the first images of a task.</summary>
    /// <param name="images">Its training images.</param>
    /// <param name="share">The share that is held out.</param>
    public static HeldOut Of(ImageSet images, double share)
    {
        var held = (int)Math.Round(share * images.Count);
        return new(
            images.Select([.. Enumerable.Range(held, images.Count - held)]),
            images.Select([.. Enumerable.Range(0, held)]));
    }
}
