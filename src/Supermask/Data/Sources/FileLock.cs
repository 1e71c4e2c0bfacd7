using System.Diagnostics;

namespace Supermask.Data.Sources;

/// <summary>A file that one process holds while others wait for it. The lock goes with its process, however that ends.</summary>
public static class FileLock
{
    // EWOULDBLOCK on Linux and macOS, a sharing violation on Windows.
    private static readonly int[] HeldByAnother = [11, 35, unchecked((int)0x80070020)];
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(1.5);

    /// <summary>Waits until no other process holds the file, and holds it until disposed.</summary>
    /// <param name="path">The file; created where it is not there.</param>
    /// <param name="waiting">Told who is waited for, once and after a while; nothing where it is this process itself.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written to.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static IDisposable Take(string path, Action<string> waiting, CancellationToken cancellation)
    {
        var since = Stopwatch.StartNew();
        var told = false;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                var held = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                return new Held(held, NoteOf(path));
            }
            catch (IOException problem) when (HeldByAnother.Contains(problem.HResult))
            {
                if (!told && since.Elapsed > Silence && HolderOf(path) is { } holder)
                {
                    told = true;
                    waiting(holder);
                }

                cancellation.WaitHandle.WaitOne(Retry);
            }
        }
    }

    /// <summary>Whether no process holds the file at this moment.</summary>
    public static bool IsFree(string path)
    {
        try
        {
            new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None).Dispose();
            return true;
        }
        catch (IOException problem) when (HeldByAnother.Contains(problem.HResult))
        {
            return false;
        }
    }

    // What is held can be read by nobody else, so that its holder is named beside it.
    private static string NoteOf(string path) => $"{path}.holder";

    // Null where this process holds it.
    private static string? HolderOf(string path)
    {
        try
        {
            return File.ReadAllText(NoteOf(path)).Split(' ', 2) switch
            {
                [var process, var machine] when machine != Environment.MachineName => $"process {process} on {machine}",
                [var process, _] => process == $"{Environment.ProcessId}" ? null : $"process {process}",
                _ => "another process",
            };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return "another process";
        }
    }

    private sealed class Held : IDisposable
    {
        private readonly FileStream file;
        private readonly string note;

        public Held(FileStream file, string note)
        {
            (this.file, this.note) = (file, note);
            TryNote(() => File.WriteAllText(note, $"{Environment.ProcessId} {Environment.MachineName}"));
        }

        public void Dispose()
        {
            TryNote(() => File.Delete(note));
            file.Dispose();
        }

        // A lock that says nothing of its holder holds as well as one that does.
        private static void TryNote(Action act)
        {
            try
            {
                act();
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
            }
        }
    }
}
