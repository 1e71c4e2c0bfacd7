using NUnit.Framework;
using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Methods.LearningWithoutForgetting;
using Supermask.Tasks;
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

    [TestCase(HeadUse.OfEachTask, 0.5)]
    [TestCase(HeadUse.Shared, 0.5)]
    public void Averaged_the_mean_of_earlier_heads_is_one_over_outputs_and_of_squared_temperature(HeadUse heads, double temperature)
    {
        var method = new LearningWithoutForgettingMethod { Heads = heads, Form = DistillationForm.Averaged, Temperature = temperature };
        using var course = Course(SmallRuns.Of(method), method);
        course.Learn(0);
        course.Learn(1);
        var (pixels, features) = Start(course, task: 2);
        using var loss = course.Strategy.Distilled(pixels, features, 2);
        var entropies = Enumerable.Range(0, 2).Select(task => Entropy(course.Model.HeadOf(task).forward(features) / temperature));
        Assert.That(loss.item<float>(), Is.EqualTo(entropies.Average() / 10 * temperature * temperature).Within(1e-5));
    }

    [Test]
    public void Averaged_a_growing_head_is_pulled_away_from_new_classes()
    {
        var method = new LearningWithoutForgettingMethod { Heads = HeadUse.SeenClasses, Form = DistillationForm.Averaged };
        using var course = Course(SmallRuns.Of(method) with { Tasks = new PartitionedTasks { Kind = PartitionLabels.Digits } }, method);
        course.Learn(0);
        var known = Classes(course);
        var (pixels, features) = Start(course, task: 1);
        var seen = Classes(course);
        using var loss = course.Strategy.Distilled(pixels, features, 1);

        var logits = course.Model.HeadOf(0).forward(features) / 2;
        var wanted = logits.index_select(1, known).softmax(1);
        var found = nn.functional.log_softmax(logits.index_select(1, seen), 1);
        var ofKnown = found[TensorIndex.Colon, TensorIndex.Slice(0, known.shape[0])];
        Assert.That(known.shape[0], Is.EqualTo(2), "the digits 0 and 1, which come first among those seen");
        Assert.That(seen.shape[0], Is.EqualTo(4));
        // The mean over four outputs of a loss at a temperature of two is the sum itself.
        Assert.That(loss.item<float>(), Is.EqualTo((-(wanted * ofKnown)).sum(1).mean().item<float>()).Within(1e-5));

        loss.backward();
        var slopes = course.Model.HeadOf(0).bias!.grad!.index_select(0, seen).Numbers();
        Assert.That(slopes[2..], Has.All.GreaterThan(0), "a step lowers the logits of new classes");
        Assert.That(slopes[..2], Has.All.LessThan(0));
    }

    [TestCase(DistillationForm.Summed, 1, 1)]
    [TestCase(DistillationForm.Averaged, 1.0 / 3, 2.0 / 3)]
    [TestCase(DistillationForm.Growing, 1.0 / 3, 4.0 / 3)]
    public void Losses_share_a_step_as_the_form_has_it(DistillationForm form, double ofLabels, double ofOutputs)
    {
        var method = new LearningWithoutForgettingMethod { Form = form, Strength = 0.7 };
        using var course = Course(SmallRuns.Of(method), method);
        course.Learn(0);
        course.Learn(1);
        var (pixels, _) = Start(course, task: 2);
        using var logits = course.Strategy.Logits(ForwardPass.Of(pixels, 2));
        using var crossEntropy = tensor(5f);
        using var distilled = course.Strategy.Distilled(pixels, course.Model.Network.Features(pixels), 2);
        using var loss = course.Strategy.Loss(new StepPass(new TaskBatch(2, 784, 32), pixels, zeros(32, int64), 32, logits), crossEntropy);
        Assert.That(loss.item<float>(), Is.EqualTo((5 * ofLabels) + (0.7 * ofOutputs * distilled.item<float>())).Within(1e-4));
    }

    private static StrategyCourse<DistillationStrategy> Course(RunOptions run, LearningWithoutForgettingMethod method) =>
        new(run, (model, context) => new(model, method, context));

    // Begins a task, and gives 32 of its images with what the heads see of them.
    private static (Tensor Pixels, Tensor Features) Start(StrategyCourse<DistillationStrategy> course, int task)
    {
        var images = course.ImagesOf(task);
        course.Model.See(images.Labels);
        course.Strategy.Begin(new TaskStart(task, images, 1, 1));
        var (pixels, _) = Pixels.Of(images, [.. Enumerable.Range(0, 32)]);
        Gradients.Clear(course.Model.Parameters);
        return (pixels, course.Model.Network.Features(pixels));
    }

    private static Tensor Classes(StrategyCourse<DistillationStrategy> course) => course.Model.Seen.nonzero().squeeze(1);

    private static double Entropy(Tensor logits)
    {
        var found = nn.functional.log_softmax(logits, 1);
        return -(found.exp() * found).sum(1).mean().item<float>();
    }
}
