namespace Supermask.Data;

/// <summary>The size of every image of a set. Grey levels lie channel after channel, each in row order.</summary>
/// <param name="Channels">1 for grey images, 3 for colours.</param>
/// <param name="Height">Rows of pixels.</param>
/// <param name="Width">Columns of pixels.</param>
public sealed record ImageShape(int Channels, int Height, int Width)
{
    /// <summary>Values of one image: channels times height times width.</summary>
    public int Values => Channels * Height * Width;

    /// <summary>Pixels of one channel.</summary>
    public int Pixels => Height * Width;

    /// <summary>The size as readers know it: <c>28 x 28</c>, or <c>3 x 32 x 32</c> where there are several channels.</summary>
    public override string ToString() => Channels == 1 ? $"{Height} x {Width}" : $"{Channels} x {Height} x {Width}";
}
