using NUnit.Framework;
using Supermask.Methods.Xdg;
using Supermask.Unit.Learning;
using Supermask.Unit.Learning.Trained;

namespace Supermask.Unit.Methods.Xdg;

/// <summary>The units that a task is shut out of.</summary>
public sealed class XdgStrategyTests
{
    [TestCase(0.55, 11)]
    [TestCase(0.95, 19)]
    public void As_many_units_of_each_layer_are_shut_as_asked_for_and_others_for_each_task(double shut, int units)
    {
        var method = new XdgMethod { Shut = shut };
        using var course = new StrategyCourse<XdgStrategy>(SmallRuns.Of(method), (model, context) => new(model, shut, context));
        var gates = Enumerable.Range(0, 3).SelectMany(course.Strategy.GatesOf).Select(gate => gate.Numbers()).ToArray();
        Assert.That(gates.Select(gate => gate.Count(open => open == 0)), Has.All.EqualTo(units));
        Assert.That(gates.Select(gate => string.Join(' ', gate)), Is.Unique);
    }

    [Test]
    public void What_a_task_is_shut_out_of_it_does_not_move()
    {
        var method = new XdgMethod();
        using var course = new StrategyCourse<XdgStrategy>(SmallRuns.Of(method), (model, context) => new(model, method.Shut, context));
        var before = course.Model.Network.HiddenLayers.First().weight.Numbers();
        course.Learn(0);
        var rows = before.Zip(course.Model.Network.HiddenLayers.First().weight.Numbers(), (then, now) => then != now).Chunk(784).ToArray();
        var open = course.Strategy.GatesOf(0)[0].Numbers();
        Assert.That(rows.Zip(open).Where(row => row.Second == 0).SelectMany(row => row.First), Has.All.False);
        Assert.That(rows.Zip(open).Where(row => row.Second == 1).SelectMany(row => row.First).Count(moved => moved), Is.GreaterThan(0));
    }
}
