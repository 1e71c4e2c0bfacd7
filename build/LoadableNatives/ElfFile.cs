using System.Buffers.Binary;
using System.Text;

namespace LoadableNatives;

/// <summary>One row of the section table of an ELF file.</summary>
/// <param name="Type">What the section holds (<c>sh_type</c>).</param>
/// <param name="Offset">Where it begins in the file, in bytes.</param>
/// <param name="Size">Its length in bytes.</param>
/// <param name="Link">Index of the section with its strings or symbols (<c>sh_link</c>).</param>
/// <param name="Info">Number of entries, for version sections (<c>sh_info</c>).</param>
public readonly record struct ElfSection(uint Type, long Offset, long Size, int Link, int Info);

/// <summary>
/// The bytes of a 64-bit little-endian ELF file, read with bounds checks. Layout: System V ABI, generic and AMD64.
/// </summary>
public sealed class ElfFile
{
    private const int HeaderSize = 64;
    private const int SectionHeaderSize = 64;
    private const ushort SharedObject = 3;

    private readonly byte[] bytes;
    private readonly List<ElfSection> sections = [];

    /// <summary>Reads header and section table.</summary>
    /// <exception cref="ElfException">The bytes are no such file, or it is cut short.</exception>
    public ElfFile(byte[] bytes)
    {
        this.bytes = bytes;
        if (bytes.Length < HeaderSize || !bytes.AsSpan(0, 4).SequenceEqual("\x7f"u8 + "ELF"u8))
        {
            throw new ElfException("it is not an ELF file");
        }

        if (bytes[4] != 2 || bytes[5] != 1 || ReadUInt16(16) != SharedObject)
        {
            throw new ElfException("it is not a 64-bit little-endian shared library");
        }

        ReadSections();
    }

    /// <summary>The sections of one type, in file order.</summary>
    public IEnumerable<ElfSection> SectionsOfType(uint type) => sections.Where(section => section.Type == type);

    /// <summary>The section with this index.</summary>
    /// <exception cref="ElfException">There is none.</exception>
    public ElfSection Section(int index) => index >= 0 && index < sections.Count
        ? sections[index]
        : throw new ElfException($"its section table has no entry {index}");

    /// <summary>The 16-bit number at a file offset.</summary>
    public ushort ReadUInt16(long offset) => BinaryPrimitives.ReadUInt16LittleEndian(Slice(offset, sizeof(ushort)));

    /// <summary>The 32-bit number at a file offset.</summary>
    public uint ReadUInt32(long offset) => BinaryPrimitives.ReadUInt32LittleEndian(Slice(offset, sizeof(uint)));

    /// <summary>The text at an offset of a string section, up to its zero byte.</summary>
    public string ReadText(ElfSection strings, uint offset)
    {
        if (offset >= strings.Size)
        {
            throw new ElfException("a name lies outside its string table");
        }

        var rest = Slice(strings.Offset + offset, strings.Size - offset);
        var end = rest.IndexOf((byte)0);
        return end >= 0 ? Encoding.UTF8.GetString(rest[..end]) : throw new ElfException("a name has no end");
    }

    private void ReadSections()
    {
        var table = ReadInt64(40);
        int entrySize = ReadUInt16(58), count = ReadUInt16(60);
        if (table == 0 || count == 0 || entrySize != SectionHeaderSize)
        {
            throw new ElfException("it has no section table");
        }

        for (var row = table; sections.Count < count; row += SectionHeaderSize)
        {
            sections.Add(new ElfSection(
                ReadUInt32(row + 4), ReadInt64(row + 24), ReadInt64(row + 32),
                (int)ReadUInt32(row + 40), (int)ReadUInt32(row + 44)));
        }
    }

    private long ReadInt64(long offset) => BinaryPrimitives.ReadInt64LittleEndian(Slice(offset, sizeof(long)));

    private ReadOnlySpan<byte> Slice(long offset, long length) =>
        offset >= 0 && length >= 0 && length <= bytes.Length && offset <= bytes.Length - length
            ? bytes.AsSpan((int)offset, (int)length)
            : throw new ElfException("it is cut short or damaged");
}
