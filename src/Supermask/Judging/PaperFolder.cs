using Supermask.Common;

namespace Supermask.Judging;

/// <summary>The files of a paper's folder, which the build embeds.</summary>
/// <param name="folder">Name of the folder below Papers.</param>
public sealed class PaperFolder(string folder)
{
    /// <summary>Reads a list with a header, one record a row.</summary>
    /// <param name="name">Name of the file.</param>
    /// <exception cref="FileNotFoundException">The folder has no such file.</exception>
    public IReadOnlyList<T> Read<T>(string name) => EmbeddedList.Read<T>($"Papers/{folder}/{name}");
}
