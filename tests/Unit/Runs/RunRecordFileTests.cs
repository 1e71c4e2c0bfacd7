using NUnit.Framework;
using Supermask.Learning;
using Supermask.Runs;

namespace Supermask.Unit.Runs;

/// <summary>What a file has of a task.</summary>
public sealed class RunRecordFileTests
{
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(0.25)]
    public void A_network_that_diverged_is_kept_as_any_other(double loss)
    {
        var task = HandMade.Task(0, 1, [0, 1]) with
        {
            TestLoss = loss,
            Losses = new TaskLosses([float.NaN], [1], Images: 1, BatchSize: 1),
            LastTests = [new Evaluation([0, 1], 1, loss)],
        };
        using var stream = new MemoryStream();
        RunRecordFile.Write(stream, task);
        stream.Position = 0;
        var read = RunRecordFile.Read(stream);
        Assert.That(read.TestLoss, Is.EqualTo(loss));
        Assert.That(read.Losses.StepLosses.Single(), Is.NaN);
        Assert.That(read.LastTests.Single().Loss, Is.EqualTo(loss));
        Assert.That(read.Predictions, Is.EqualTo(task.Predictions));
    }
}
