namespace Supermask.Learning;

/// <summary>Names of traces that several methods keep.</summary>
public static class TraceNames
{
    /// <summary>The learned mask of each masked layer.</summary>
    public const string Mask = "mask";

    /// <summary>The running means that each batch norm keeps after the task.</summary>
    public const string Mean = "mean";

    /// <summary>The running variances that each batch norm keeps after the task.</summary>
    public const string Variance = "variance";

    /// <summary>The weights that were set for the masks of other tasks, of each masked layer.</summary>
    public const string Alpha = "alpha";

    /// <summary>Which mask each part of a task has trained, where the learner is not told the task; see <see cref="Learning.Allocation"/>.</summary>
    public const string Allocation = "allocation";
}
