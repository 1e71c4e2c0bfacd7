using Supermask.Learning;

namespace Supermask.Runs;

/// <summary>Something that happens while runs are loaded or trained, for whoever shows progress.</summary>
public abstract record TrainingEvent
{
    private TrainingEvent()
    {
    }

    /// <summary>An optimiser step was taken.</summary>
    public sealed record StepTaken(RunOptions Run, int Task, int Step, int Steps) : TrainingEvent;

    /// <summary>A task is there.</summary>
    public sealed record TaskDone(RunOptions Run, TaskRecord Record, bool FromStore) : TrainingEvent;

    /// <summary>Something that a reader should know.</summary>
    public sealed record Notice(string Text) : TrainingEvent;
}
