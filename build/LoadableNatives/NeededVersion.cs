namespace LoadableNatives;

/// <summary>
/// One entry of <c>.gnu.version_r</c>: a version of another library that this one asks for. Layout: Linux Standard
/// Base Core, 10.7 (symbol versioning).
/// </summary>
/// <param name="FlagsOffset">File offset of the entry's flags (<c>vna_flags</c>), 16 bits.</param>
/// <param name="Index">The number by which symbols refer to this version (<c>vna_other</c>).</param>
public readonly record struct NeededVersion(long FlagsOffset, ushort Index)
{
    /// <summary>The loader goes on where a weak version is missing (<c>VER_FLG_WEAK</c>).</summary>
    public const ushort WeakFlag = 2;

    private const uint VersionNeedSection = 0x6ffffffe;
    private const uint VersionOfSymbolSection = 0x6fffffff;
    private const uint RelocationSection = 4;
    private const int SymbolSize = 24, RelocationSize = 24;

    /// <summary>Finds the entry for a version, or nothing where the library does not ask for it.</summary>
    /// <exception cref="ElfException">The file is damaged.</exception>
    public static NeededVersion? Find(ElfFile file, string library, string version)
    {
        foreach (var section in file.SectionsOfType(VersionNeedSection))
        {
            var strings = file.Section(section.Link);
            var need = section.Offset;
            for (var left = section.Info; left > 0; left--)
            {
                if (file.ReadText(strings, file.ReadUInt32(need + 4)) == library
                    && FindBelow(file, strings, need, version) is { } found)
                {
                    return found;
                }

                need += file.ReadUInt32(need + 12);
            }
        }

        return null;
    }

    /// <summary>The undefined symbols that ask for this version, each with whether a relocation refers to it.</summary>
    /// <exception cref="ElfException">The file is damaged.</exception>
    public IEnumerable<(string Name, bool IsUsed)> Symbols(ElfFile file)
    {
        foreach (var section in file.SectionsOfType(VersionOfSymbolSection))
        {
            var symbols = file.Section(section.Link);
            var strings = file.Section(symbols.Link);
            for (var i = 0; i < section.Size / sizeof(ushort); i++)
            {
                if ((file.ReadUInt16(section.Offset + (i * sizeof(ushort))) & 0x7fff) == Index)
                {
                    var name = file.ReadUInt32(symbols.Offset + ((long)i * SymbolSize));
                    yield return (file.ReadText(strings, name), HasRelocation(file, i));
                }
            }
        }
    }

    private static NeededVersion? FindBelow(ElfFile file, ElfSection strings, long need, string version)
    {
        var entry = need + file.ReadUInt32(need + 8);
        for (var left = file.ReadUInt16(need + 2); left > 0; left--)
        {
            if (file.ReadText(strings, file.ReadUInt32(entry + 8)) == version)
            {
                return new NeededVersion(entry + 4, file.ReadUInt16(entry + 6));
            }

            entry += file.ReadUInt32(entry + 12);
        }

        return null;
    }

    private static bool HasRelocation(ElfFile file, int symbol)
    {
        foreach (var section in file.SectionsOfType(RelocationSection))
        {
            for (var row = section.Offset; row < section.Offset + section.Size; row += RelocationSize)
            {
                if (file.ReadUInt32(row + 12) == symbol)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
