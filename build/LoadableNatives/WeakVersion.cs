namespace LoadableNatives;

/// <summary>
/// Lets a library that was built with GCC 13 or later load beside an older libstdc++. Such a library asks for version
/// GLIBCXX_3.4.32 only by way of a marker symbol that nothing calls, so that the version can be marked as weak: the
/// loader then goes on without it.
/// </summary>
public static class WeakVersion
{
    /// <summary>The library whose version is asked for.</summary>
    public const string Library = "libstdc++.so.6";

    /// <summary>The version that is marked as weak.</summary>
    public const string Version = "GLIBCXX_3.4.32";

    /// <summary>The symbol that brings the version in; it holds no code that this library runs.</summary>
    public const string Marker = "_ZSt21ios_base_library_initv";

    /// <summary>
    /// Sets the weak flag of the version in the file's bytes.
    /// </summary>
    /// <returns>Whether a byte was changed: false where the version is not asked for or already weak.</returns>
    /// <exception cref="ElfException">The bytes are no shared library, or use more of the version than its marker.
    /// </exception>
    public static bool Mark(byte[] bytes)
    {
        var file = new ElfFile(bytes);
        if (NeededVersion.Find(file, Library, Version) is not { } needed)
        {
            return false;
        }

        var flags = file.ReadUInt16(needed.FlagsOffset);
        if ((flags & NeededVersion.WeakFlag) != 0)
        {
            return false;
        }

        foreach (var (name, isUsed) in needed.Symbols(file))
        {
            if (name != Marker || isUsed)
            {
                throw new ElfException($"it calls {name} of {Version}, which this system's {Library} does not have");
            }
        }

        bytes[needed.FlagsOffset] |= (byte)NeededVersion.WeakFlag;
        return true;
    }

    /// <summary>
    /// Does the same to a file. The changed file is written anew and renamed over the old one, so that a hard link to
    /// a package cache is cut and never written through; time and mode stay, so that a build does not copy it again.
    /// </summary>
    /// <inheritdoc cref="Mark(byte[])"/>
    /// <exception cref="IOException">The file cannot be read or its folder cannot be written to.</exception>
    public static bool Mark(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (!Mark(bytes))
        {
            return false;
        }

        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(temporary, bytes);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            }

            File.SetLastWriteTimeUtc(temporary, File.GetLastWriteTimeUtc(path));
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }

        return true;
    }
}
