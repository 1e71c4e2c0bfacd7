using System.Buffers.Binary;

namespace Supermask.Data;

/// <summary>
/// The first bytes of an IDX file: two zero bytes, the type of an item (8 for bytes), the number of dimensions, and
/// each dimension as a 32-bit number, most significant byte first.
/// </summary>
public static class IdxHeader
{
    /// <summary>The first four bytes of an image file, three dimensions of bytes.</summary>
    public const uint ImagesMagic = 0x00000803;

    /// <summary>The first four bytes of a label file, one dimension of bytes.</summary>
    public const uint LabelsMagic = 0x00000801;

    /// <summary>Length in bytes: 16 for images, 8 for labels.</summary>
    public static int Length(bool images) => images ? 16 : 8;

    /// <summary>The first four bytes of a file of images with several channels, four dimensions of bytes.</summary>
    public const uint ChannelsMagic = 0x00000804;

    /// <summary>The header of this many 28 x 28 images, or of this many labels.</summary>
    public static byte[] Write(bool images, int count) => images ? WriteImages(count, Mnist.Shape) : Write([LabelsMagic, (uint)count]);

    /// <summary>The header of this many images of a size; one channel has no dimension of its own.</summary>
    public static byte[] WriteImages(int count, ImageShape shape) => Write(shape.Channels == 1
        ? [ImagesMagic, (uint)count, (uint)shape.Height, (uint)shape.Width]
        : [ChannelsMagic, (uint)count, (uint)shape.Channels, (uint)shape.Height, (uint)shape.Width]);

    private static byte[] Write(uint[] numbers)
    {
        var header = new byte[numbers.Length * sizeof(uint)];
        for (var i = 0; i < numbers.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(i * sizeof(uint)), numbers[i]);
        }

        return header;
    }

    /// <summary>The number at this place of a header; place 0 is the magic number.</summary>
    public static uint Number(ReadOnlySpan<byte> header, int place) =>
        BinaryPrimitives.ReadUInt32BigEndian(header[(place * sizeof(uint))..]);
}
