using Supermask.Common;
using Supermask.Data.Sources;
using Supermask.Learning;

namespace Supermask.Runs;

/// <summary>
/// Where finished tasks are kept, one folder a run and one file a task, beside it the state of a run that goes on. Several
/// processes may share a store: whoever trains a run holds its lock, and a reader sees whole files only.
/// </summary>
public sealed class RunStore(string root)
{
    private const string LockName = "lock";

    /// <summary>The file that tells what a run is: what its key hashes.</summary>
    internal const string DescriptionName = "run.json";

    /// <summary>The folder of the store.</summary>
    public string Root { get; } = root;

    /// <summary>Makes the folder where there is none, and writes to it: what would fail after training should fail before.</summary>
    /// <exception cref="RunStoreException">The store cannot be written to.</exception>
    public void RequireWritable() => Guarded(() =>
    {
        Directory.CreateDirectory(Root);
        new FileStream(Path.Combine(Root, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.Write, FileShare.None, 0, FileOptions.DeleteOnClose).Dispose();
    });

    /// <summary>The file of one task of a run.</summary>
    public string PathOf(RunKey key, int task) => Path.Combine(FolderOf(key), TaskName($"{task:00}"));

    /// <summary>Whether a file of this task is there, whole or not.</summary>
    public bool Has(RunKey key, int task) => File.Exists(PathOf(key, task));

    /// <summary>The record of a task, or null where there is none.</summary>
    /// <param name="key">The run.</param>
    /// <param name="task">Position of the task.</param>
    /// <param name="notice">Told when the file is damaged; it then counts as absent.</param>
    public TaskRecord? ReadRecord(RunKey key, int task, Action<string> notice)
    {
        if (!Has(key, task))
        {
            return null;
        }

        try
        {
            using var stream = File.OpenRead(PathOf(key, task));
            return RunRecordFile.Read(stream);
        }
        catch (InvalidDataException problem)
        {
            notice($"{PathOf(key, task)} is damaged and is trained anew. {problem.Message}");
            return null;
        }
    }

    /// <summary>The state that a task left, or null where there is none, or none that is whole.</summary>
    public LearnerState? ReadState(RunKey key, int task)
    {
        if (!File.Exists(StatePathOf(key, task)))
        {
            return null;
        }

        try
        {
            using var stream = File.OpenRead(StatePathOf(key, task));
            return StateFile.Read(stream);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Removes the states of a run that is whole: only a run that goes on needs them, and they take most of the room.</summary>
    /// <exception cref="RunStoreException">The store cannot be written to.</exception>
    public void RemoveStates(RunKey key) => Guarded(() =>
    {
        foreach (var path in Directory.EnumerateFiles(FolderOf(key), StateName("*")))
        {
            File.Delete(path);
        }
    });

    /// <summary>Keeps a task: its state first, so that a task with a record can be gone on from.</summary>
    /// <exception cref="RunStoreException">The store cannot be written to.</exception>
    public void Write(RunKey key, TaskRecord record, LearnerState state) => Guarded(() =>
    {
        AtomicFile.Write(Path.Combine(FolderOf(key), DescriptionName), key.Description);
        AtomicFile.Write(StatePathOf(key, record.Task), stream => StateFile.Write(stream, state));
        AtomicFile.Write(PathOf(key, record.Task), stream => RunRecordFile.Write(stream, record));
    });

    /// <summary>Keeps a task that was learned before, without the state that it left.</summary>
    /// <exception cref="RunStoreException">The store cannot be written to.</exception>
    public void Write(RunKey key, TaskRecord record) => Guarded(() =>
    {
        AtomicFile.Write(Path.Combine(FolderOf(key), DescriptionName), key.Description);
        AtomicFile.Write(PathOf(key, record.Task), stream => RunRecordFile.Write(stream, record));
    });

    /// <summary>
    /// Waits until no other process trains this run, and keeps others waiting until disposed. The lock goes with its
    /// process, however that ends; what a process that was killed left half-written is removed.
    /// </summary>
    /// <param name="key">The run.</param>
    /// <param name="notice">Told what is waited for, and for whom, where that takes a while.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="RunStoreException">The store cannot be written to.</exception>
    public IDisposable Lock(RunKey key, Action<string> notice, CancellationToken cancellation)
    {
        Guarded(() => Directory.CreateDirectory(FolderOf(key)));
        var path = Path.Combine(FolderOf(key), LockName);
        try
        {
            var held = FileLock.Take(
                path, holder => notice($"waiting for {holder}, which trains this run and holds {path}; Ctrl-C gives up"), cancellation);
            Leftovers.Remove(FolderOf(key), TimeSpan.Zero);
            return held;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RunStoreException(Root, problem);
        }
    }

    /// <summary>Removes a run, unless another process holds it.</summary>
    /// <returns>Whether it was removed.</returns>
    /// <exception cref="RunStoreException">The store cannot be written to.</exception>
    public bool Remove(Adoption.StoredRun run)
    {
        if (!FileLock.IsFree(Path.Combine(run.Folder, LockName)))
        {
            return false;
        }

        Guarded(() => Directory.Delete(run.Folder, recursive: true));
        return true;
    }

    private string StatePathOf(RunKey key, int task) => Path.Combine(FolderOf(key), StateName($"{task:00}"));

    /// <summary>The name of the file of a task.</summary>
    internal static string TaskName(string task) => $"task-{task}.safetensors";

    private static string StateName(string task) => $"state-{task}.safetensors";

    private string FolderOf(RunKey key) => Path.Combine(Root, key.Value);

    private void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RunStoreException(Root, problem);
        }
    }
}

/// <summary>The store of runs cannot be written to.</summary>
public sealed class RunStoreException(string root, Exception cause) : IOException(
    $"""
    The store of runs at {root} cannot be written to: {cause.Message}
    Likely cause: the disk is full, or the folder belongs to somebody else or is read-only. What was stored before is intact.
    To mend it: free some space (a standard reproduction keeps about 100 MB), or name another folder, such as
      SUPERMASK_RUNS=$HOME/supermask-runs make reproduce
    """,
    cause);
