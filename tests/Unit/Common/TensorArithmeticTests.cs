using NUnit.Framework;
using Supermask.Common;
using Supermask.Unit.Learning;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Unit.Common;

public sealed class TensorArithmeticTests
{
    private Tensor tensor = null!;

    [SetUp]
    public void NewTensor() => tensor = torch.tensor(new[] { 1f, -2f, 3f });

    [TearDown]
    public void DisposeTensor() => tensor.Dispose();

    [Test]
    public void Numbers_are_added_subtracted_multiplied_and_divided() => Assert.Multiple(() =>
    {
        Assert.That(Of(tensor.Plus(0.5)), Is.EqualTo(new[] { 1.5f, -1.5f, 3.5f }));
        Assert.That(Of(tensor.Minus(0.5)), Is.EqualTo(new[] { 0.5f, -2.5f, 2.5f }));
        Assert.That(Of(tensor.Times(0.5)), Is.EqualTo(new[] { 0.5f, -1f, 1.5f }));
        Assert.That(Of(tensor.DividedBy(2)), Is.EqualTo(new[] { 0.5f, -1f, 1.5f }));
        Assert.That(Of(tensor.Plus(tensor)), Is.EqualTo(new[] { 2f, -4f, 6f }));
        Assert.That(Of(tensor.Squared()), Is.EqualTo(new[] { 1f, 4f, 9f }));
        using var ones = torch.ones(3);
        Assert.That(Of(tensor.Minus(ones)), Is.EqualTo(new[] { 0f, -3f, 2f }));
    });

    // A penalty as methods add it to a loss: 0.5 * 3 * (x - 1)^2.
    [Test]
    public void Gradients_pass_through_all_of_it()
    {
        tensor.requires_grad_();
        using var scope = NewDisposeScope();
        tensor.Minus(1).Squared().Times(3).DividedBy(2).Plus(7).sum().backward();
        Assert.That(tensor.grad!.Numbers(), Is.EqualTo(new[] { 0f, -9f, 6f }));
    }

    [Test]
    public void Whole_numbers_can_be_added_to_whole_tensors()
    {
        using var count = torch.tensor(41L);
        count.add_(Scalars.Of(1), Scalars.One);
        Assert.That(count.item<long>(), Is.EqualTo(42));
    }

    [Test]
    public void A_number_is_held_as_one_scalar()
    {
        var held = Scalars.Of(0.25);
        Assert.That(Scalars.Of(0.25), Is.SameAs(held));
        Assert.That(Scalars.Of(1.0), Is.Not.SameAs(Scalars.Of(1)), "a real and a whole number");
        Assert.That(Scalars.Of(-0.0), Is.Not.SameAs(Scalars.Of(0.0)), "they divide differently");
    }

    [Test]
    public void A_held_scalar_survives_collections()
    {
        for (var number = 0; number < 50; number++)
        {
            Scalars.Of(number + 0.5);
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        for (var number = 0; number < 50; number++)
        {
            using var one = ones(1);
            Assert.That(Of(one.mul(Scalars.Of(number + 0.5))), Is.EqualTo(new[] { number + 0.5f }));
        }
    }

    private static float[] Of(Tensor result)
    {
        using (result)
        {
            return result.Numbers();
        }
    }
}
