using Supermask.Learning.Trained;

namespace Supermask.Methods.LearningWithoutForgetting;

/// <summary>By how much the losses of a step count.</summary>
/// <param name="Labels">Factor of the cross-entropy of the labels.</param>
/// <param name="Outputs">Factor of the distillation loss.</param>
public readonly record struct DistillationShares(double Labels, double Outputs)
{
    /// <summary>The shares in a step of a task after the first.</summary>
    /// <param name="method">The method, which has the form.</param>
    /// <param name="use">The use of heads.</param>
    /// <param name="task">The task, from 0: so many were learned before.</param>
    public static DistillationShares Of(LearningWithoutForgettingMethod method, HeadUse use, int task)
    {
        var (ofNew, ofOld) = (1.0 / (task + 1), (double)task / (task + 1));
        return method.Form switch
        {
            DistillationForm.Averaged => new(ofNew, method.Strength * ofOld),
            DistillationForm.Growing => new(ofNew, method.Strength * ofOld * task),
            _ when use == HeadUse.SeenClasses => new(ofNew, method.Strength * ofOld),
            _ => new(1, method.Strength),
        };
    }
}
