using NUnit.Framework;
using Supermask.Learning.Trained;
using Supermask.Methods.SynapticIntelligence;
using Supermask.Networks.Updates;
using Supermask.Unit.Learning;
using Supermask.Unit.Learning.Trained;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.SynapticIntelligence;

/// <summary>What parameters have lowered the loss by on their way.</summary>
public sealed class PathSharesTests
{
    private static readonly (float Gradient, float Change)[] Steps = [(-0.4f, 0.1f), (-0.2f, 0.05f)];

    [TestCase(0.1, 0.408163)]
    [TestCase(0.001, 2.127660)]
    public void Two_steps_have_the_known_share_and_weight(double damping, double weight)
    {
        var (path, _) = Walked(Steps);
        using var walked = path;
        Assert.That(walked.Shares[0].Numbers()[0], Is.EqualTo(0.05).Within(1e-7));
        Assert.That(walked.Weights(damping, isFloored: true)[0].Numbers()[0], Is.EqualTo(weight).Within(2e-5));
    }

    [Test]
    public void The_pull_of_that_weight_is_as_known()
    {
        (string Name, Parameter Value)[] parameters = [("weight", new Parameter(zeros(1)))];
        using var penalty = new QuadraticPenalty(parameters, [tensor(new[] { 0.408163f })]);
        BitConverter.TryWriteBytes(parameters[0].Value.bytes, 0.2f);
        parameters[0].Value.grad = zeros(1);
        penalty.AddGradient(parameters, 0.1);
        Assert.That(0.1 * penalty.Value(parameters), Is.EqualTo(0.001633).Within(1e-6));
        Assert.That(parameters[0].Value.grad!.Numbers()[0], Is.EqualTo(0.016327).Within(1e-6));
    }

    [TestCase(true, 0)]
    [TestCase(false, -0.408163)]
    public void A_way_that_raises_the_loss_counts_as_none_or_below(bool isFloored, double weight)
    {
        var (path, _) = Walked([.. Steps.Select(step => (-step.Gradient, step.Change))]);
        using var walked = path;
        Assert.That(walked.Weights(0.1, isFloored)[0].Numbers()[0], Is.EqualTo(weight).Within(2e-6));
    }

    [Test]
    public void The_shares_of_all_parameters_add_up_to_what_the_loss_falls_by()
    {
        // Small steps on all images at once.
        var method = new SynapticIntelligenceMethod { Optimiser = new SgdRule { Momentum = 0 } };
        var run = SmallRuns.Of(method);
        var images = SmallRuns.Images.Train.Count;
        run = run with { Training = run.Training with { BatchSize = images, Epochs = 100, LearningRate = 3e-3 } };
        using var course = new StrategyCourse<IntelligenceStrategy>(run, (model, _) => new(model, method));
        var shares = 0.0;
        var losses = course.Learn(0, step => shares = step < 100
            ? course.Strategy.Shares.Sum(share => share.Numbers().Sum(value => (double)value))
            : shares);
        var fallen = losses.StepLosses[0] - losses.StepLosses[^1];
        Assert.That(fallen, Is.GreaterThan(0.1));
        Assert.That(shares, Is.EqualTo(fallen).Within(0.03 * fallen));
    }

    [Test]
    public void The_penalty_is_above_0_after_one_step_of_the_second_task()
    {
        var method = new SynapticIntelligenceMethod();
        using var course = new StrategyCourse<IntelligenceStrategy>(SmallRuns.Of(method), (model, _) => new(model, method));
        course.Learn(0);
        Assert.That(course.Strategy.Penalty, Is.Zero);
        var penalties = new List<double>();
        course.Learn(1, _ => penalties.Add(course.Strategy.Penalty));
        Assert.That(penalties[0], Is.GreaterThan(0));
    }

    private static (PathShares Path, Parameter Value) Walked((float Gradient, float Change)[] steps)
    {
        var value = new Parameter(zeros(1));
        var path = new PathShares([value]);
        var place = 0f;
        foreach (var (gradient, change) in steps)
        {
            value.grad = tensor(new[] { gradient });
            path.Note();
            BitConverter.TryWriteBytes(value.bytes, place += change);
            path.AddChange();
        }

        return (path, value);
    }
}
