using NUnit.Framework;
using Supermask.Learning;
using Supermask.Methods.Hat;
using Supermask.Networks.Updates;
using Supermask.Unit.Learning;
using Supermask.Unit.Learning.Trained;
using TorchSharp.Modules;

namespace Supermask.Unit.Methods.Hat;

/// <summary>What is protected, and what is not.</summary>
public sealed class HatStrategyTests
{
    private static readonly UpdateRule[] Rules =
        [new SgdRule { Momentum = 0 }, new SgdRule { WeightDecay = 1e-2 }, new AdamRule { WeightDecay = 1e-2 }, new RmsPropRule()];

    [TestCaseSource(nameof(Rules))]
    public void With_hard_gates_earlier_tasks_are_predicted_bit_for_bit_as_before(UpdateRule rule)
    {
        var run = SmallRuns.Of(new HatMethod { IsHard = true, Optimiser = rule });
        run = run with { Training = run.Training with { Epochs = 5 } };
        var tasks = SmallRuns.Learn(run).Tasks;
        foreach (var (then, now) in tasks.Zip(tasks[^1].LastTests))
        {
            Assert.That(BitConverter.DoubleToInt64Bits(now.Loss), Is.EqualTo(BitConverter.DoubleToInt64Bits(then.TestLoss)));
        }
    }

    [TestCaseSource(nameof(Rules))]
    public void Between_used_units_nothing_moves_and_between_others_something_does(UpdateRule rule)
    {
        var method = new HatMethod { IsHard = true, Optimiser = rule };
        using var course = new StrategyCourse<HatStrategy>(SmallRuns.Of(method), (model, context) => new(model, method, context));
        course.Learn(0);
        var used = course.Strategy.TracesOf(0).OfType<FloatTrace>().Single().Layers.Select(layer => layer[0]).ToArray();
        Assert.That(used, Has.All.InRange(0.1, 0.9), "some units are used, and not all");
        var (before, isProtected) = (course.Numbers(), Protected(course.Strategy, course.Model.Network.HiddenLayers.ToArray()));
        course.Learn(1);
        foreach (var (at, name) in new[] { "layer0.weight", "layer2.weight" }.Index())
        {
            var place = course.Model.Parameters.Select(each => each.Name).ToList().IndexOf(name);
            var moved = before[place].Zip(course.Numbers()[place], (then, now) => then != now).ToArray();
            Assert.That(moved.Where((_, weight) => isProtected[at][weight]), Has.All.False);
            Assert.That(moved.Where((_, weight) => !isProtected[at][weight]).Count(each => each), Is.GreaterThan(0));
        }
    }

    [Test]
    public void Soft_gates_reach_both_ends_and_pressure_takes_fewer_units()
    {
        var taken = new[] { 0, 10.0 }.Select(pressure =>
        {
            var run = SmallRuns.Of(new HatMethod { Pressure = pressure });
            run = run with { Training = run.Training with { Epochs = 20, LearningRate = 0.05 } };
            return SmallRuns.Learn(run).Tasks[0].Floats(HatMethod.UsedUnits).Average(layer => layer[0]);
        }).ToArray();
        Assert.That(taken[1], Is.LessThan(taken[0]));
    }

    // Whether both units of a weight are used, [layers][weights].
    private static bool[][] Protected(HatStrategy strategy, Linear[] layers)
    {
        var used = strategy.Used.Select(values => values.Numbers()).ToArray();
        return [.. layers.Select((layer, at) => Enumerable.Range(0, (int)layer.weight.numel()).Select(weight =>
        {
            var inputs = (int)layer.weight.shape[1];
            return used[at][weight / inputs] == 1 && (at == 0 || used[at - 1][weight % inputs] == 1);
        }).ToArray())];
    }
}
