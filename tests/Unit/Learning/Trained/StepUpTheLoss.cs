using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Unit.Learning.Trained;

/// <summary>A step that would raise the loss on the stored images of an earlier task.</summary>
internal static class StepUpTheLoss
{
    /// <summary>Asserts that a method turns it so that, to first order, it does not.</summary>
    /// <param name="course">A method that has learned nothing.</param>
    public static void IsTurned<T>(StrategyCourse<T> course)
        where T : MemoryStrategy
    {
        course.Learn(0);
        course.Strategy.Begin(new TaskStart(1, course.ImagesOf(1), 1, 1));
        var stored = course.Strategy.Memory.BatchOf(1, course.Strategy.Memory.PlacesOf(0));
        using var earlier = course.Strategy.GradientOn(stored);
        using var draws = new Draws(Randomness.Root(9)).Normal(earlier.shape);
        Gradients.Write(course.Model.Parameters, Gradients.Add(draws, earlier, -1000));
        using var wanted = Gradients.Read(course.Model.Parameters);
        Assert.That(Gradients.Dot(wanted, earlier), Is.LessThan(0));
        var batch = course.Strategy.Memory.BatchOf(1, [0]);
        course.Strategy.BeforeUpdate(new StepPass(batch, batch.ToImages(), batch.ToLabels(), 1, zeros(1, 10)));
        using var turned = Gradients.Read(course.Model.Parameters);
        var lengths = Math.Sqrt(Gradients.Dot(wanted, wanted) * Gradients.Dot(earlier, earlier));
        Assert.That(Gradients.Dot(turned, earlier), Is.EqualTo(0).Within(1e-5 * lengths), "but for single precision");
    }
}
