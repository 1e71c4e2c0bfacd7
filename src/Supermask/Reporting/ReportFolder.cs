using System.Text;
using Supermask.Common;
using Supermask.Judging.History;

namespace Supermask.Reporting;

/// <summary>A file of a report.</summary>
/// <param name="Path">Its path in the folder, with forward slashes.</param>
/// <param name="Content">Its content.</param>
public sealed record ReportFile(string Path, string Content);

/// <summary>
/// The folder of a report. It remembers what a report wrote, so that the next one removes what it does not write itself
/// and nothing else: not the committed README.md or history, not the evidence, not a file that somebody put there.
/// </summary>
/// <param name="Path">The folder.</param>
internal sealed record ReportFolder(string Path)
{
    private const string ListName = "written-files.txt";
    private static readonly string[] Kept = ["README.md", RunHistory.FileName, "evidence/"];

    /// <summary>Puts a report in the place of the one before.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    public void Replace(IReadOnlyList<ReportFile> files, CancellationToken cancellation = default)
    {
        var earlier = Earlier();
        var names = files.Select(file => file.Path).ToArray();

        // Until the end the list names the files of both reports, so that none is forgotten if this one is interrupted.
        Remember(earlier.Union(names));
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            WriteWhereItDiffers(file);
        }

        foreach (var stale in earlier.Except(names))
        {
            File.Delete(At(stale));
        }

        Remember(names);
    }

    // Most of a report is the same the next time, and a file that is written waits for the disk.
    private void WriteWhereItDiffers(ReportFile file)
    {
        var path = At(file.Path);
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(file.Content)))
        {
            AtomicFile.Write(path, file.Content);
        }
    }

    private string[] Earlier()
    {
        var list = At(ListName);
        return File.Exists(list) ? [.. File.ReadAllLines(list, Encoding.UTF8).Where(MayRemove)] : [];
    }

    // A list that somebody edited must not lead out of the folder.
    private bool MayRemove(string name)
    {
        var root = System.IO.Path.GetFullPath(Path) + System.IO.Path.DirectorySeparatorChar;
        return name.Length > 0
            && !Kept.Any(kept => name.StartsWith(kept, StringComparison.OrdinalIgnoreCase))
            && System.IO.Path.GetFullPath(At(name)).StartsWith(root, StringComparison.Ordinal);
    }

    private void Remember(IEnumerable<string> names) =>
        AtomicFile.Write(At(ListName), string.Concat(names.Order(StringComparer.Ordinal).Select(name => $"{name}\n")));

    private string At(string name) => System.IO.Path.Combine(Path, name);
}
