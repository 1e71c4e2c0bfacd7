using NUnit.Framework;
using Supermask.Learning.Trained;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Unit.Learning.Trained;

/// <summary>All gradients as one vector, in a fixed order.</summary>
public sealed class GradientsTests
{
    private readonly (string Name, Parameter Value)[] parameters =
        [("first", new Parameter(zeros(2, 2))), ("second", new Parameter(zeros(3))), ("third", new Parameter(zeros(1)))];

    [SetUp]
    public void Clear()
    {
        Gradients.Clear(parameters);
        parameters[0].Value.grad = tensor(new float[,] { { 1, 2 }, { 3, 4 } });
    }

    [Test]
    public void What_has_no_gradient_stands_as_zeros() =>
        Assert.That(Gradients.Read(parameters).Numbers(), Is.EqualTo(new float[] { 1, 2, 3, 4, 0, 0, 0, 0 }));

    [Test]
    public void What_is_written_is_read_and_zeros_give_no_gradient()
    {
        Gradients.Write(parameters, tensor(new float[] { 5, 6, 7, 8, 9, 0, 0, 0 }));
        Assert.That(parameters[0].Value.grad!.Numbers(), Is.EqualTo(new float[] { 5, 6, 7, 8 }));
        Assert.That(parameters[1].Value.grad!.Numbers(), Is.EqualTo(new float[] { 9, 0, 0 }));
        Assert.That(parameters[2].Value.grad, Is.Null);
    }

    [Test]
    public void Clipping_scales_all_gradients_by_one_factor()
    {
        // Of length 10: 1 + 4 + 9 + 16 + 70 = 100.
        parameters[1].Value.grad = tensor(new[] { 0, 0, MathF.Sqrt(70) });
        GradientNorm.Clip(parameters, 1000);
        Assert.That(Gradients.Read(parameters).Numbers()[3], Is.EqualTo(4));
        GradientNorm.Clip(parameters, 5);
        Assert.That(Gradients.Read(parameters).Numbers(), Is.EqualTo(new[] { 0.5f, 1, 1.5f, 2, 0, 0, MathF.Sqrt(70) / 2, 0 }).Within(1e-6));
    }
}
