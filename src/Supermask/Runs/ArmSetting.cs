using Supermask.Learning;
using Supermask.Networks;
using Supermask.Tasks;

namespace Supermask.Runs;

/// <summary>
/// What an arm learns where it says so itself: its tasks and its network, in place of those that a variant has by default.
/// </summary>
/// <param name="Name">Its name, which follows "the network of the".</param>
/// <param name="Tasks">The tasks, with their options.</param>
/// <param name="Network">The network.</param>
/// <remarks>Other readings of a source change what is left to defaults, and nothing of this.</remarks>
public sealed record ArmSetting(string Name, ITaskSequence Tasks, NetworkPlan Network)
{
    /// <summary>How a task is learned, but for the epochs, which the arm says; null for the usual way of its method.</summary>
    public TrainingOptions? Training { get; init; }

    /// <summary>The most seeds that it is worth: its runs take long.</summary>
    public int MostSeeds { get; init; } = int.MaxValue;

    /// <summary>Whether much is said of it, so that it gets twice the seeds of a profile.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>Whether its runs take hours, so that they are trained only where somebody asks for them.</summary>
    public bool IsOnRequest { get; init; }
}
