using Supermask.Runs;

namespace Supermask.Comparing.Transfer;

/// <summary>Networks by which it is asked whether what earlier tasks learned makes a new task faster to learn.</summary>
/// <param name="Part">What they are for.</param>
/// <param name="Sequence">The tasks in words.</param>
/// <param name="Name">What sets them apart from others on these tasks.</param>
/// <param name="Arm">The networks.</param>
/// <param name="Cold">Those that they are held against: masks on the same tasks that start from fresh scores, tuned as they were.</param>
public sealed record TransferArm(TransferPart Part, string Sequence, string Name, Arm Arm, Arm Cold);

/// <summary>What networks of this question are for.</summary>
public enum TransferPart
{
    /// <summary>The methods themselves, on the sequences on which they were tuned.</summary>
    Methods,

    /// <summary>The methods on other sequences, by what was tuned on permuted tasks.</summary>
    OtherTasks,

    /// <summary>A method with one of its parts changed, to see what the gain comes from.</summary>
    Attribution,

    /// <summary>Every ordered pair of tasks.</summary>
    Pairs,
}
