using System.Text.Json;
using Supermask.Learning;

namespace Supermask.Runs.Adoption;

/// <summary>
/// How an earlier version of the program wrote down a run and kept its records: by it, runs that were trained then are
/// recognised and read.
/// </summary>
public interface IEarlierForm
{
    /// <summary>The options of a run as that version wrote them; null where it could not run it.</summary>
    JsonElement? OptionsOf(RunOptions run);

    /// <summary>Reads a record that it kept.</summary>
    /// <exception cref="InvalidDataException">The file is truncated or altered.</exception>
    TaskRecord Read(Stream file);
}

/// <summary>The form of today: runs of the same options whose code, packages or needed runs were others.</summary>
public sealed class PresentForm : IEarlierForm
{
    /// <inheritdoc/>
    public JsonElement? OptionsOf(RunOptions run) => RunOptionsJson.Of(run);

    /// <inheritdoc/>
    public TaskRecord Read(Stream file) => RunRecordFile.Read(file);
}
