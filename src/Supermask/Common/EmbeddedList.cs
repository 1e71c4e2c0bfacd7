using System.Globalization;
using CsvHelper;

namespace Supermask.Common;

/// <summary>Lists that the build embeds, by their place below the folder of the library.</summary>
internal static class EmbeddedList
{
    /// <summary>Reads a list with a header, one record a row.</summary>
    /// <param name="path">Its place, with slashes.</param>
    /// <exception cref="FileNotFoundException">There is no such list.</exception>
    public static IReadOnlyList<T> Read<T>(string path)
    {
        using var csv = new CsvReader(new StreamReader(Open(path)), CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<T>()];
    }

    private static Stream Open(string path)
    {
        // The build writes folders with the sign of its system.
        var assembly = typeof(EmbeddedList).Assembly;
        var resource = assembly.GetManifestResourceNames().FirstOrDefault(each => each.Replace('\\', '/') == path)
            ?? throw new FileNotFoundException($"There is no {path}. It belongs into src/Supermask.");
        return assembly.GetManifestResourceStream(resource)!;
    }
}
