using NUnit.Framework;
using Supermask.Learning.Trained;
using Supermask.Methods.LearningWithoutForgetting;
using Supermask.Unit.Learning;
using Supermask.Unit.Learning.Trained;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.LearningWithoutForgetting;

/// <summary>Learning to put out what a teacher does.</summary>
public sealed class DistillationTests
{
    [TestCase(1, 0.684631, new[] { -0.290696, 0.094631, 0.196065 })]
    [TestCase(2, 0.961756, new[] { -0.106689, 0.014670, 0.092019 })]
    public void Loss_and_gradient_are_as_known(double temperature, double known, double[] slopes)
    {
        using var teacher = tensor(new float[,] { { 2, 0, -2 } });
        var student = new Parameter(tensor(new float[,] { { 1, 0, 0 } }));
        using var loss = Distillation.Loss(teacher, student, temperature);
        loss.backward();
        Assert.That(loss.item<float>(), Is.EqualTo(known).Within(1e-6));
        Assert.That(student.grad!.Numbers(), Is.EqualTo(slopes).Within(1e-6));
    }

    [Test]
    public void The_teacher_learns_nothing()
    {
        var teacher = new Parameter(ones(1, 3));
        var student = new Parameter(zeros(1, 3));
        using var loss = Distillation.Loss(teacher, student, 2);
        loss.backward();
        Assert.That(teacher.grad, Is.Null);
    }

    [Test]
    public void As_a_task_begins_the_student_is_the_teacher_and_is_pulled_nowhere([Values] HeadUse heads)
    {
        var method = new LearningWithoutForgettingMethod { Heads = heads };
        using var course = new StrategyCourse<DistillationStrategy>(
            SmallRuns.Of(method), (model, context) => new(model, method, context));
        course.Learn(0);
        var images = course.ImagesOf(1);
        course.Strategy.Begin(new TaskStart(1, images, 1, 1));
        var (pixels, _) = Pixels.Of(images, [.. Enumerable.Range(0, 32)]);
        Gradients.Clear(course.Model.Parameters);
        using var loss = course.Strategy.Distilled(pixels, course.Model.Network.Features(pixels), 1);
        loss.backward();
        var gradient = Gradients.Read(course.Model.Parameters).Numbers();
        Assert.That(gradient, Has.All.EqualTo(0).Within(1e-6), "the softmax adds up to 1 but for single precision");
        Assert.That(loss.item<float>(), Is.GreaterThan(0), "the cross-entropy of equals is their entropy");
    }
}
