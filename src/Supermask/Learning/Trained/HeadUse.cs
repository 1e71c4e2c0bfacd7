using Supermask.Networks;

namespace Supermask.Learning.Trained;

/// <summary>Which outputs answer for a task: the three scenarios of continual learning differ by it.</summary>
public enum HeadUse
{
    /// <summary>One head for all tasks, every unit of which takes part in training and tests (domain-incremental).</summary>
    Shared,

    /// <summary>A head for each task, so that the test has to tell the task (task-incremental).</summary>
    OfEachTask,

    /// <summary>
    /// One head that grows: units of classes that no task has shown yet have the logit minus infinity, in training as in tests
    /// (class-incremental).
    /// </summary>
    SeenClasses,
}

/// <summary>What follows from the use of heads.</summary>
public static class HeadUses
{
    /// <summary>Number of heads that tasks have of their own; 0 where they share one.</summary>
    /// <param name="use">The use of heads.</param>
    /// <param name="tasks">Number of tasks.</param>
    public static int OwnHeads(this HeadUse use, int tasks) => use == HeadUse.OfEachTask ? tasks : 0;

    /// <summary>The network of a run, drawn from its stream, with the heads that its tasks need.</summary>
    /// <param name="use">The use of heads.</param>
    /// <param name="context">What the learner starts from.</param>
    public static HeadedNetwork Draw(this HeadUse use, LearningContext context) =>
        new(context.Run.Network, context.Random.Derive("network"), use.OwnHeads(context.Run.Tasks.Count));
}
