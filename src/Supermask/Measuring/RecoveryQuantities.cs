using Supermask.Learning;
using Supermask.Measuring.Statistics;
using Supermask.Methods.HopSupSup;

namespace Supermask.Measuring;

/// <summary>How a Hopfield network finds the mask of a task by its test images: HopSupSup of Wortsman et al. (2020), appendix B.</summary>
public static class RecoveryQuantities
{
    /// <summary>All quantities.</summary>
    public static IReadOnlyList<LearningQuantity> All { get; } =
    [
        Of(
            "largest number of steps to the right mask of any task", "steps",
            "The gradient steps after which the mask nearest to the free one stays that of the task, of the task that takes most of them; "
            + "a task whose mask is not the nearest at the end counts with all steps and one more.",
            courses => courses.Max(course => StepsOf(course))),
        Of(
            "number of tasks whose mask is found", "tasks",
            "The tasks whose mask is the nearest to the free one at the end of a pass over their test images.",
            courses => courses.Count(course => course.Course.Found == course.Task)),
    ];

    private static LearningQuantity Of(string name, string unit, string meaning, Func<IReadOnlyList<(int Task, RecoveryCourse Course)>, double> of) => new(
        name, unit, Shape.Skewed, meaning, (study, run) => of(CoursesOf(study, run)))
    {
        Needs = [TraceNeed.RecoveredMasks],
        Bounds = ValueBounds.Events,
        TakesLong = true,
    };

    private static double StepsOf((int Task, RecoveryCourse Course) of) => of.Course.RightAfter(of.Task) ?? of.Course.Steps + 1;

    private static IReadOnlyList<(int Task, RecoveryCourse Course)> CoursesOf(RunStudy study, TrainedSequence run)
    {
        var options = study.OptionsOf(run);
        using var network = UnitMaskedNetwork.Again(options, run.Tasks.Select(task => task.Masks));
        return [.. run.Tasks.Select(task => (task.Task, Recovery.Again(options, network).CourseOn(study.ImagesOf(task.Task))))];
    }
}
