using Supermask.Data;

namespace Supermask.Tasks;

/// <summary>
/// Turns images counter-clockwise about their centre, with one grey level where nothing comes in, by the arithmetic of
/// Pillow's <c>Image.rotate</c> (to which torchvision and SupSup delegate), so that grey levels agree pixel by pixel.
/// </summary>
public sealed class Rotation
{
    // Pillow's nearest-neighbour loop steps in 16.16 fixed point.
    private const int FractionBits = 16;

    private readonly ImageShape shape;
    private readonly double[] matrix;
    private readonly byte outside;

    /// <summary>A rotation by this many degrees, counter-clockwise.</summary>
    /// <param name="shape">The size of the images; each channel is turned alike.</param>
    /// <param name="degrees">The angle.</param>
    /// <param name="outside">The grey level of what comes in from outside the image: black unless it is told.</param>
    public Rotation(ImageShape shape, double degrees, byte outside = 0)
    {
        (this.shape, this.outside) = (shape, outside);
        var radians = -degrees % 360 * Math.PI / 180;
        var cosine = Math.Round(Math.Cos(radians), 15);
        var sine = Math.Round(Math.Sin(radians), 15);
        var (x, y) = (shape.Width / 2.0, shape.Height / 2.0);
        matrix =
        [
            cosine, sine, x - (cosine * x) - (sine * y),
            -sine, cosine, y + (sine * x) - (cosine * y),
        ];
    }

    /// <summary>The rotation with each pixel taken from its nearest source.</summary>
    public PixelMap Nearest()
    {
        var sources = new int[shape.Pixels];
        var (rowX, rowY) = (Fixed(AtCentre(0)), Fixed(AtCentre(3)));
        for (var row = 0; row < shape.Height; row++)
        {
            var (x, y) = (rowX, rowY);
            for (var column = 0; column < shape.Width; column++)
            {
                sources[(row * shape.Width) + column] = Source((int)(x >> FractionBits), (int)(y >> FractionBits));
                x += Fixed(matrix[0]);
                y += Fixed(matrix[3]);
            }

            rowX += Fixed(matrix[1]);
            rowY += Fixed(matrix[4]);
        }

        return new PixelMap(OfEveryChannel(sources), outside);
    }

    /// <summary>The rotation with each pixel blended from the four around its source.</summary>
    public ImageSet Bilinear(ImageSet images)
    {
        var samples = BilinearSamples();
        var pixels = new byte[images.Pixels.Length];
        Parallel.For(0, images.Count, image =>
        {
            var from = images.Image(image);
            var to = pixels.AsSpan(image * shape.Values, shape.Values);
            for (var value = 0; value < to.Length; value++)
            {
                var channel = value / shape.Pixels * shape.Pixels;
                to[value] = samples[value - channel]?.Blend(from[channel..]) ?? outside;
            }
        });
        return images with { Pixels = pixels };
    }

    private Sample?[] BilinearSamples()
    {
        var samples = new Sample?[shape.Pixels];
        for (var pixel = 0; pixel < samples.Length; pixel++)
        {
            var (column, row) = (pixel % shape.Width, pixel / shape.Width);
            var x = AtCentre(0) + (matrix[0] * column) + (matrix[1] * row);
            var y = AtCentre(3) + (matrix[3] * column) + (matrix[4] * row);
            samples[pixel] = x < 0 || x >= shape.Width || y < 0 || y >= shape.Height ? null : new Sample(shape, x - 0.5, y - 0.5);
        }

        return samples;
    }

    // Where the centre of the first target pixel comes from: coordinate 0 is x, 3 is y.
    private double AtCentre(int coordinate) =>
        matrix[coordinate + 2] + (matrix[coordinate] * 0.5) + (matrix[coordinate + 1] * 0.5);

    private static long Fixed(double value) => (long)Math.Floor((value * (1 << FractionBits)) + 0.5);

    private int Source(int x, int y) =>
        x >= 0 && x < shape.Width && y >= 0 && y < shape.Height ? (y * shape.Width) + x : PixelMap.Outside;

    private int[] OfEveryChannel(int[] sources) =>
        [.. Enumerable.Range(0, shape.Channels).SelectMany(channel => sources.Select(source =>
            source == PixelMap.Outside ? source : (channel * shape.Pixels) + source))];

    private sealed class Sample
    {
        private readonly int left, right, top, bottom;
        private readonly double acrossX, acrossY;

        public Sample(ImageShape shape, double x, double y)
        {
            var (column, row) = ((int)Math.Floor(x), (int)Math.Floor(y));
            (acrossX, acrossY) = (x - column, y - row);
            (left, right) = (Inside(column, shape.Width), Inside(column + 1, shape.Width));
            (top, bottom) = (Inside(row, shape.Height) * shape.Width, Inside(row + 1, shape.Height) * shape.Width);
        }

        public byte Blend(ReadOnlySpan<byte> image)
        {
            var above = Between(image[top + left], image[top + right], acrossX);
            var below = Between(image[bottom + left], image[bottom + right], acrossX);
            return (byte)Between(above, below, acrossY);
        }

        private static int Inside(int coordinate, int length) => Math.Clamp(coordinate, 0, length - 1);

        private static double Between(double from, double to, double share) => from + ((to - from) * share);
    }
}
