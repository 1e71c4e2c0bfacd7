namespace Supermask.Learning;

/// <summary>Joins what trainings of one task yield that follow each other.</summary>
public static class TrainingInTurn
{
    /// <summary>The losses of a training with those of a later one behind them.</summary>
    public static TaskLosses Then(this TaskLosses first, TaskLosses later) => first with
    {
        StepLosses = [.. first.StepLosses, .. later.StepLosses],
        StepCorrect = [.. first.StepCorrect, .. later.StepCorrect],
    };
}
