using System.Text.Json;
using Supermask.Common;

namespace Supermask.Session;

/// <summary>
/// What takes long to measure, kept beside the report: in a file that is committed, or in one of what was measured here and not
/// recorded, which counts before it.
/// </summary>
/// <param name="folder">The folder of the report.</param>
/// <param name="name">The name of the file that is committed, without its ending.</param>
/// <param name="command">The command that makes it.</param>
internal sealed class RecordedFile(string folder, string name, string command)
{
    /// <summary>The file that is committed.</summary>
    public string RecordedPath => In($"{name}.json");

    /// <summary>The file of what was measured here and not recorded.</summary>
    public string OwnPath => In($"{name}-here.json");

    /// <summary>Keeps a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="record">Whether it takes the place of what is committed.</param>
    /// <returns>The file.</returns>
    public string Write(string text, bool record)
    {
        var path = record ? RecordedPath : OwnPath;
        AtomicFile.Write(path, text);
        if (record)
        {
            File.Delete(OwnPath);
        }

        return path;
    }

    /// <summary>What is kept and still holds, here or where it was recorded; null where there is nothing.</summary>
    /// <param name="read">Reads a text; null where it no longer holds.</param>
    /// <exception cref="InvalidDataException">A file is damaged.</exception>
    public T? Read<T>(Func<string, T?> read)
        where T : class => Read(OwnPath, read) ?? ReadRecorded(read);

    /// <summary>What is committed and still holds; null where there is nothing.</summary>
    /// <param name="read">Reads a text; null where it no longer holds.</param>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public T? ReadRecorded<T>(Func<string, T?> read)
        where T : class => Read(RecordedPath, read);

    private string In(string file) => Path.GetFullPath(Path.Combine(folder, file));

    private T? Read<T>(string path, Func<string, T?> read)
        where T : class
    {
        try
        {
            return File.Exists(path) ? read(File.ReadAllText(path)) : null;
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException(
                $"{path} is not whole: {problem.Message} Likely cause: it was edited, or written by another version. To mend it: {command}.",
                problem);
        }
    }
}
