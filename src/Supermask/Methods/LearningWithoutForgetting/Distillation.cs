using Supermask.Common;
using static TorchSharp.torch;

namespace Supermask.Methods.LearningWithoutForgetting;

/// <summary>The loss of a student that should put out what a teacher does (Hinton et al. 2015).</summary>
public static class Distillation
{
    /// <summary>
    /// The cross-entropy of softened outputs, a scalar: the mean over images of minus the sum over classes of <c>p log q</c>, with p
    /// the softmax of the teacher's logits over the temperature, and q that of the student's.
    /// </summary>
    /// <remarks>
    /// Hinton's factor of the squared temperature is left out, as in public codes of the method; as long as the temperature is the
    /// same it is part of the strength.
    /// </remarks>
    /// <param name="teacher">Its logits, <c>[batch, classes]</c>, without gradient.</param>
    /// <param name="student">Its logits, <c>[batch, classes]</c>.</param>
    /// <param name="temperature">The temperature.</param>
    public static Tensor Loss(Tensor teacher, Tensor student, double temperature)
    {
        using var scope = NewDisposeScope();
        var wanted = teacher.detach().DividedBy(temperature).softmax(1);
        var found = nn.functional.log_softmax(student.DividedBy(temperature), 1);
        return wanted.mul(found).sum(1).mean().neg().MoveToOuterDisposeScope();
    }
}
