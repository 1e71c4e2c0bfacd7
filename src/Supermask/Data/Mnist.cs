namespace Supermask.Data;

/// <summary>The sizes of MNIST, and of every set that was made to take its place (3.4.1).</summary>
public static class Mnist
{
    /// <summary>Pixels along one side of an image.</summary>
    public const int Side = 28;

    /// <summary>Pixels of one image: 784.</summary>
    public const int Pixels = Side * Side;

    /// <summary>Number of classes.</summary>
    public const int Classes = 10;

    /// <summary>One channel of 28 x 28 grey levels.</summary>
    public static ImageShape Shape { get; } = new(1, Side, Side);
}
