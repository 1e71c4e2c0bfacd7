using System.Text.Json.Serialization;
using Supermask.Networks;

namespace Supermask.Methods.Novel;

/// <summary>
/// A reading of what alphas do while a task is learned, which the source does not say (A13). None changes the scores or
/// the mask of another task.
/// </summary>
/// <remarks>Each is a record, part of the options of a run.</remarks>
public interface IAlphaReading
{
    /// <summary>Its name in options and features.</summary>
    string Name { get; }

    /// <summary>What it does, in one sentence.</summary>
    [JsonIgnore]
    string Meaning { get; }

    /// <summary>Prepares a network for learning a task.</summary>
    /// <param name="network">The network, with the earlier tasks learned.</param>
    /// <param name="task">The task to be learned.</param>
    /// <param name="alphas">The task's alphas, <c>[masked layers][tasks]</c>.</param>
    void Prepare(MultitaskNetwork network, int task, IReadOnlyList<double[]> alphas);
}
