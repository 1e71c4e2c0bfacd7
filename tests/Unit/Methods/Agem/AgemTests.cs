using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning.Trained;
using Supermask.Methods.Agem;
using Supermask.Unit.Learning;
using Supermask.Unit.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.Agem;

/// <summary>A-GEM's projection, and its memory.</summary>
public sealed class AgemTests
{
    [TestCase(new float[] { 3, -1 }, new float[] { -1, 1 }, new float[] { 1, 1 })]
    [TestCase(new float[] { 3, -1 }, new float[] { -2, 2 }, new float[] { 1, 1 })]
    [TestCase(new float[] { 1, 1 }, new float[] { 1, -1 }, new float[] { 1, 1 })]
    [TestCase(new float[] { 1, 1 }, new float[] { 0, 0 }, new float[] { 1, 1 })]
    [TestCase(new float[] { 1, -2, 1 }, new float[] { 0.5f, 1, 0 }, new[] { 1.6f, -0.8f, 1 })]
    [TestCase(new float[] { -1, -1, 2 }, new[] { 0, 0.5f, 0 }, new float[] { -1, 0, 2 })]
    public void A_gradient_is_projected_as_known(float[] gradient, float[] reference, float[] projected)
    {
        using var found = AveragedConstraint.Project(tensor(gradient), tensor(reference));
        Assert.That(found.Numbers(), Is.EqualTo(projected).Within(1e-6));
    }

    [Test]
    public void The_mean_of_two_constraints_may_leave_one_of_them_violated()
    {
        using var first = tensor(new float[] { 0, 1, 0 });
        using var found = AveragedConstraint.Project(tensor(new float[] { 1, -2, 1 }), tensor(new[] { 0.5f, 1, 0 }));
        Assert.That(Gradients.Dot(found, first), Is.EqualTo(-0.8).Within(1e-6));
    }

    [Test]
    public void No_product_with_the_reference_is_negative()
    {
        var draws = new Draws(Randomness.Root(8));
        for (var trial = 0; trial < 200; trial++)
        {
            var (gradient, reference) = (draws.Normal(30), draws.Normal(30));
            var lengths = Math.Sqrt(Gradients.Dot(gradient, gradient) * Gradients.Dot(reference, reference));
            using var found = AveragedConstraint.Project(gradient, reference);
            Assert.That(Gradients.Dot(found, reference), Is.GreaterThanOrEqualTo(-1e-6 * lengths), "but for single precision");
        }
    }

    [Test]
    public void It_stores_as_many_images_of_each_task_and_their_tasks()
    {
        var method = new AgemMethod { Memory = 20 };
        using var course = new StrategyCourse<AgemStrategy>(
            SmallRuns.Of(method), (model, context) => new(model, method, context.Run, context.Random));
        course.Learn(0);
        course.Learn(1);
        var memory = course.Strategy.Memory;
        Assert.That((memory.PlacesOf(0).Length, memory.PlacesOf(1).Length, memory.Count), Is.EqualTo((20, 20, 40)));
    }

    [Test]
    public void A_step_straight_up_the_loss_of_an_earlier_task_is_turned()
    {
        var method = new AgemMethod();
        using var course = new StrategyCourse<AgemStrategy>(
            SmallRuns.Of(method), (model, context) => new(model, method, context.Run, context.Random));
        StepUpTheLoss.IsTurned(course);
    }
}
