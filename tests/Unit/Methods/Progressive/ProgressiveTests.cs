using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning;
using Supermask.Methods.Progressive;
using Supermask.Tasks;
using Supermask.Unit.Learning;
using Supermask.Unit.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.Progressive;

/// <summary>Columns and what they see of each other.</summary>
public sealed class ProgressiveTests
{
    [TestCase(28, LateralKind.Linear, 278_700)]
    [TestCase(300, LateralKind.Linear, 7_473_100)]
    public void Ten_columns_have_this_many_parameters(int units, LateralKind laterals, long parameters)
    {
        var method = new ProgressiveMethod { Units = units, Laterals = laterals };
        var run = new RunOptions { Tasks = new PermutedTasks { Count = 10 }, Method = method, Network = method.UsualNetwork };
        Assert.That(method.Kept(run).Of(10), Is.EqualTo(sizeof(float) * parameters));
    }

    [TestCase(LateralKind.Linear)]
    [TestCase(LateralKind.Adapters)]
    public void What_is_kept_are_the_parameters_of_the_columns(LateralKind laterals)
    {
        var method = new ProgressiveMethod { Units = 5, Laterals = laterals };
        var run = new RunOptions { Tasks = new PermutedTasks { Count = 3 }, Method = method, Network = method.UsualNetwork };
        var columns = Enumerable.Range(0, 3).Select(earlier => new Column([784, 5, 5, 10], laterals, earlier, Randomness.Root(0)));
        Assert.That(method.Kept(run).Of(3), Is.EqualTo(sizeof(float) * columns.Sum(column => column.Parameters.Sum(each => each.Value.numel()))));
    }

    [Test]
    public void The_second_layer_sees_the_first_of_an_earlier_column_and_the_first_sees_the_image_alone()
    {
        using var first = new Column([2, 2, 2], LateralKind.Linear, 0, Randomness.Root(0));
        using var second = new Column([2, 2, 2], LateralKind.Linear, 1, Randomness.Root(0));
        using var image = tensor(new[] { 1f, 2f }).reshape(1, 2);
        Set(first, "column0.layer0.weight", 1, 0, 0, 1);
        Set(first, "column0.layer0.bias", 0, 0);
        Set(second, "column1.layer0.weight", 3, 0, 0, -1);
        Set(second, "column1.layer0.bias", 0, 0);
        Set(second, "column1.layer1.weight", 1, 1, 0, 1);
        Set(second, "column1.layer1.bias", 0.5f, 0);
        Set(second, "column1.lateral1.from0", 10, 0, 0, 100);

        // (3, 0) of its own and (1, 2) of the other: 3 + 0 + 0.5 + 10 and 0 + 200.
        var outputs = second.Outputs(image, [first.Outputs(image, [])]);
        Assert.That(outputs[0].Numbers(), Is.EqualTo(new[] { 3f, 0f }));
        Assert.That(outputs[1].Numbers(), Is.EqualTo(new[] { 13.5f, 200f }));
    }

    [Test]
    public void Adapters_never_forget_either()
    {
        var tasks = SmallRuns.Learn(SmallRuns.Of(new ProgressiveMethod { Units = 8, Laterals = LateralKind.Adapters })).Tasks;
        foreach (var (then, now) in tasks.Zip(tasks[^1].LastTests))
        {
            Assert.That(now.Loss, Is.EqualTo(then.TestLoss));
        }
    }

    private static void Set(Column column, string name, params float[] values)
    {
        using var _ = no_grad();
        var value = column.Parameters.Single(each => each.Name == name).Value;
        value.copy_(tensor(values).reshape(value.shape));
    }
}
