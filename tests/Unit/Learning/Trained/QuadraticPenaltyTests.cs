using NUnit.Framework;
using Supermask.Learning;
using Supermask.Learning.Trained;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Unit.Learning.Trained;

/// <summary>The penalty of EWC, SI and L2, by hand.</summary>
public sealed class QuadraticPenaltyTests
{
    private const float Information = 0.418818f;
    private const double Lambda = 10;

    [TestCase(Lambda / 2, 0.188468, 1.256455)]
    [TestCase(Lambda, 0.376937, 2.512910)]
    public void Half_of_lambda_or_all_of_it_gives_the_known_value_and_gradient(double factor, double value, double gradient)
    {
        var (parameters, penalty) = Moved(start: 0.5f, by: 0.3f, weight: Information);
        using var _ = penalty;
        Assert.That(factor * penalty.Value(parameters), Is.EqualTo(value).Within(2e-6));
        parameters[0].Value.grad = tensor(new[] { 0.25f });
        penalty.AddGradient(parameters, factor);
        Assert.That(parameters[0].Value.grad!.Numbers()[0], Is.EqualTo(0.25 + gradient).Within(5e-6));
    }

    [Test]
    public void An_anchor_is_a_copy_so_that_the_penalty_is_above_0_once_a_parameter_moves()
    {
        var (parameters, penalty) = Moved(start: 1, by: 0, weight: 1);
        using var _ = penalty;
        Assert.That(penalty.Value(parameters), Is.Zero);
        parameters[0].Value.bytes.Clear();
        Assert.That(penalty.Value(parameters), Is.EqualTo(1));
    }

    [Test]
    public void A_parameter_without_a_gradient_is_given_none()
    {
        var (parameters, penalty) = Moved(start: 1, by: 1, weight: 1);
        using var _ = penalty;
        penalty.AddGradient(parameters, 1);
        Assert.That(parameters[0].Value.grad, Is.Null);
    }

    [Test]
    public void It_survives_a_state()
    {
        var (parameters, penalty) = Moved(start: 1, by: 0.5f, weight: 3);
        using var _ = penalty;
        using var state = LearnerState.Of(penalty.State("kept"));
        using var again = QuadraticPenalty.From(state, "kept", parameters);
        Assert.That(again.Value(parameters), Is.EqualTo(penalty.Value(parameters)).And.EqualTo(0.75));
    }

    private static ((string Name, Parameter Value)[] Parameters, QuadraticPenalty Penalty) Moved(float start, float by, float weight)
    {
        (string Name, Parameter Value)[] parameters = [("weight", new Parameter(tensor(new[] { start })))];
        var penalty = new QuadraticPenalty(parameters, [tensor(new[] { weight })]);
        BitConverter.TryWriteBytes(parameters[0].Value.bytes, start + by);
        return (parameters, penalty);
    }
}
