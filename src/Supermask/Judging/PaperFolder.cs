using System.Globalization;
using CsvHelper;

namespace Supermask.Judging;

/// <summary>The files of a paper's folder, which the build embeds.</summary>
/// <param name="folder">Name of the folder below Papers.</param>
public sealed class PaperFolder(string folder)
{
    /// <summary>Reads a list with a header, one record a row.</summary>
    /// <param name="name">Name of the file.</param>
    /// <exception cref="FileNotFoundException">The folder has no such file.</exception>
    public IReadOnlyList<T> Read<T>(string name)
    {
        using var csv = new CsvReader(new StreamReader(Open(name)), CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<T>()];
    }

    private Stream Open(string name)
    {
        // The build writes folders with the sign of its system.
        var assembly = typeof(PaperFolder).Assembly;
        var resource = assembly.GetManifestResourceNames().FirstOrDefault(each => each.Replace('\\', '/') == $"Papers/{folder}/{name}")
            ?? throw new FileNotFoundException($"The paper {folder} has no file {name}. It belongs into src/Supermask/Papers/{folder}.");
        return assembly.GetManifestResourceStream(resource)!;
    }
}
