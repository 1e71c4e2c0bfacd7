namespace Supermask.Methods.HopSupSup;

/// <summary>How near the free mask of a recovery was to the mask of each finished task, step by step.</summary>
/// <param name="Agreements">
/// The share of units in which both agree, over all hidden layers, <c>[steps + 1][tasks]</c>: at the start, and after every step.
/// </param>
public sealed record RecoveryCourse(IReadOnlyList<double[]> Agreements)
{
    /// <summary>Gradient steps that were taken.</summary>
    public int Steps => Agreements.Count - 1;

    /// <summary>The task whose mask the recovered one agrees with most; of several the first.</summary>
    public int Found => NearestAfter(Steps);

    /// <summary>The share of units in which the recovered mask agrees with that of the task that was found.</summary>
    public double FinalAgreement => Agreements[^1][Found];

    /// <summary>Whether the recovered mask is that of the task that was found, to the last unit.</summary>
    public bool IsExact => FinalAgreement == 1;

    /// <summary>The fewest steps after which, and after all later ones, the nearest mask is that of the task that is found in the end.</summary>
    public int SettledAfter => RightAfter(Found)!.Value;

    /// <summary>The task whose mask the free one agrees with most after so many steps; of several the first.</summary>
    /// <param name="steps">Number of steps, from 0.</param>
    public int NearestAfter(int steps) => NearestOf(Agreements[steps]);

    /// <summary>The task of the largest agreement; of several the first.</summary>
    /// <param name="agreements">An agreement for each finished task.</param>
    public static int NearestOf(IReadOnlyList<double> agreements) => agreements.Index().MaxBy(entry => entry.Item).Index;

    /// <summary>
    /// The fewest steps after which, and after all later ones, the nearest mask is that of a task; null where it is not at the end.
    /// </summary>
    /// <param name="task">The task that the images belong to.</param>
    public int? RightAfter(int task) => FewestWith(steps => NearestAfter(steps) == task);

    /// <summary>The fewest steps after which, and after all later ones, the free mask is a task's own to the last unit; null where it is not at the end.</summary>
    /// <param name="task">The task that the images belong to.</param>
    public int? ExactAfter(int task) => FewestWith(steps => Agreements[steps][task] == 1);

    private int? FewestWith(Func<int, bool> holds)
    {
        var steps = Agreements.Count;
        while (steps > 0 && holds(steps - 1))
        {
            steps--;
        }

        return steps < Agreements.Count ? steps : null;
    }
}
