using NUnit.Framework;
using Supermask.Learning;

namespace Supermask.Unit.Learning;

public sealed class TaskLossesTests
{
    // Two epochs of ten images in batches of four.
    private static readonly TaskLosses Losses = new([3, 2, 1, 1, 1, 1], [1, 2, 2, 4, 3, 0], Images: 10, BatchSize: 4);

    [Test]
    public void The_last_batch_of_an_epoch_takes_what_is_left()
    {
        Assert.That(Losses.BatchesPerEpoch, Is.EqualTo(3));
        Assert.That(Enumerable.Range(0, 6).Select(Losses.ImagesOfStep), Is.EqualTo([4, 4, 2, 4, 4, 2]));
    }

    [Test]
    public void The_accuracy_of_a_step_is_the_share_of_its_batch()
        => Assert.That(Enumerable.Range(0, 6).Select(Losses.AccuracyOfStep), Is.EqualTo([0.25, 0.5, 1, 1, 0.75, 0]));

    [Test]
    public void The_loss_of_an_epoch_is_the_mean_over_its_batches()
        => Assert.That(new[] { Losses.OfEpoch(0), Losses.OfEpoch(1) }, Is.EqualTo([2.0, 1.0]));
}
