using NUnit.Framework;
using Supermask.Methods.Hat;
using Supermask.Unit.Learning;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.Hat;

/// <summary>The arithmetic of hard attention, by hand.</summary>
public sealed class AttentionTests
{
    [Test]
    public void Weights_are_as_free_as_the_freer_of_both_units()
    {
        using var outputs = tensor(new[] { 1, 0.2f });
        using var inputs = tensor(new[] { 0.9f, 0 });
        Assert.That(Attention.Free(outputs, inputs).Numbers(), Is.EqualTo(new[] { 0.1f, 1, 0.8f, 1 }).Within(1e-6));
        Assert.That(Attention.Free(outputs, null).Numbers(), Is.EqualTo(new[] { 0, 0.8f }).Within(1e-6), "so are biases");
    }

    [Test]
    public void The_scale_goes_from_one_over_the_sharpness_to_the_sharpness() => Assert.That(
        Enumerable.Range(0, 5).Select(step => Attention.Scale(step, 5, 400)),
        Is.EqualTo(new[] { 0.0025, 100.001875, 200.001250, 300.000625, 400 }).Within(1e-9));

    [Test]
    public void In_an_epoch_of_one_step_gates_are_sharp() => Assert.That(Attention.Scale(0, 1, 400), Is.EqualTo(400));

    [TestCase(0f, 100, 4, 1e-9)]
    [TestCase(0.02f, 100, 9.523439, 1e-5)]
    [TestCase(6f, 1, 400, 1e-9)]
    [TestCase(0.5f, 100, 4.873700e21, 1e15)]
    [TestCase(0.6f, 100, 4.744716e21, 1e15)]
    public void Gradients_of_embeddings_are_compensated_as_known(float embedding, double scale, double known, double tolerance)
    {
        using var units = tensor(new[] { embedding });
        using var factor = Attention.Compensation(units, scale, 400);
        Assert.That(factor.data<double>()[0], Is.EqualTo(known).Within(tolerance + (1e-6 * known)));
    }

    [Test]
    public void A_task_pays_for_the_free_units_that_it_takes()
    {
        using var gates = tensor(new[] { 0.8f, 0.1f, 0.5f });
        using var used = tensor(new[] { 1, 0, 0.2f });
        using var share = Attention.TakenShare([gates], [used]);
        Assert.That(share!.item<float>(), Is.EqualTo(0.277778).Within(1e-6));
        Assert.That(0.75 * share.item<float>(), Is.EqualTo(0.208333).Within(1e-6));
    }

    [Test]
    public void Without_free_units_there_is_nothing_to_pay_for()
    {
        using var gates = ones(3);
        Assert.That(Attention.TakenShare([gates], [gates]), Is.Null);
    }

    [Test]
    public void Tasks_together_use_the_most_that_one_of_them_uses()
    {
        using var units = new UsedUnits([nn.Linear(2, 3)]);
        using var first = tensor(new[] { 1, 0, 0.2f });
        using var second = tensor(new[] { 0.8f, 0.1f, 0.5f });
        units.Add([first]);
        units.Add([second]);
        Assert.That(units.Values[0].Numbers(), Is.EqualTo(new[] { 1, 0.1f, 0.5f }));
    }
}
