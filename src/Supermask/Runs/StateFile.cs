using Supermask.Learning;

namespace Supermask.Runs;

/// <summary>The file of the state that a task has left in its learner, from which the next task goes on.</summary>
public static class StateFile
{
    /// <summary>Writes a state.</summary>
    public static void Write(Stream stream, LearnerState state) => CheckedFile.Write(
        stream, "state", state.Tensors.ToDictionary(entry => entry.Key, entry => CheckedFile.Stored(entry.Value)));

    /// <summary>Reads a state.</summary>
    /// <exception cref="InvalidDataException">The file is truncated or altered.</exception>
    public static LearnerState Read(Stream stream) => new(CheckedFile.Read(stream).Tensors
        .ToDictionary(entry => entry.Key, entry => entry.Value.ToTensor()));
}
