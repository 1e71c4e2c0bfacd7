using System.Runtime.InteropServices;
using SkiaSharp;

namespace Supermask.Reporting.Figures;

/// <summary>A picture in shades of grey, told pixel by pixel.</summary>
/// <param name="width">Pixels of a row.</param>
/// <param name="shades">Its shades from black, 0, to white, 255, <c>[height, width]</c> row by row.</param>
public sealed class GreyPicture(int width, byte[] shades)
{
    // Masks are noise: by default they take three times as long and end a twentieth smaller.
    private static readonly SKPngEncoderOptions Quick = new(SKPngEncoderFilterFlags.NoFilters, zLibLevel: 4);

    /// <summary>The picture as PNG in an address of its own.</summary>
    public string DataUri
    {
        get
        {
            using var bitmap = new SKBitmap(new SKImageInfo(width, shades.Length / width, SKColorType.Gray8, SKAlphaType.Opaque));
            Marshal.Copy(shades, 0, bitmap.GetPixels(), shades.Length);
            using var pixels = bitmap.PeekPixels();
            using var png = pixels.Encode(Quick);
            return "data:image/png;base64," + Convert.ToBase64String(png!.AsSpan());
        }
    }
}
