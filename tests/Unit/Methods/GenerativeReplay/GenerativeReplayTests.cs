using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning.Trained;
using Supermask.Methods.FineTuning;
using Supermask.Methods.GenerativeReplay;
using Supermask.Tasks;
using Supermask.Unit.Learning;
using Supermask.Unit.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.GenerativeReplay;

/// <summary>A generator and what is learned of it.</summary>
public sealed class GenerativeReplayTests
{
    private static readonly GenerativeReplayMethod Small = new() { Hidden = 30, Latent = 4, Replayed = 16 };

    [TestCase(784, 400, 20, 652_824)]
    [TestCase(3, 2, 1, 8 + 6 + 4 + 9)]
    public void The_generator_has_this_many_parameters(int inputs, int hidden, int latent, long parameters)
    {
        using var generator = new VariationalAutoencoder(inputs, hidden, latent, Randomness.Root(0));
        Assert.That(generator.Parameters.Sum(each => each.Value.numel()), Is.EqualTo(parameters));
        Assert.That(VariationalAutoencoder.ParametersOf(inputs, hidden, latent), Is.EqualTo(parameters));
    }

    [Test]
    public void A_generator_without_weights_has_the_loss_of_one_bit_a_pixel()
    {
        using var generator = new VariationalAutoencoder(10, 4, 2, Randomness.Root(0));
        using (no_grad())
        {
            foreach (var (_, value) in generator.Parameters)
            {
                value.zero_();
            }
        }

        // Each pixel has a probability of a half, and the latent distribution is the prior.
        using var loss = generator.Loss(rand(3, 10), new Draws(Randomness.Root(1)));
        Assert.That(loss.item<float>(), Is.EqualTo(10 * Math.Log(2)).Within(1e-5));
    }

    [Test]
    public void A_generator_learns_the_images_of_two_patterns()
    {
        using var generator = new VariationalAutoencoder(16, 20, 2, Randomness.Root(0));
        using var updates = new TrainedUpdates(new Supermask.Networks.Updates.AdamRule(), new() { LearningRate = 1e-2 });
        updates.Begin(400);
        using var pattern = cat([ones(1, 8), zeros(1, 8)], 1);
        using var images = cat([pattern.expand(16, 16), pattern.flip(1).expand(16, 16)], 0);
        var draws = new Draws(Randomness.Root(1));
        for (var taken = 0; taken < 400; taken++)
        {
            LossStep.Take(generator.Loss(images, draws), generator.Parameters, updates);
        }

        // Halves that are opposite, and not grey: most of what it makes up is one of the two.
        var made = generator.Generate(200, draws).Numbers().Chunk(16).ToArray();
        var sure = made.Count(image => Math.Abs(image[..8].Average() - image[8..].Average()) > 0.8);
        Assert.That(sure, Is.GreaterThan(150));
        Assert.That(made.Count(image => image[..8].Average() > 0.5), Is.InRange(40, 160));
    }

    [Test]
    public void Pixels_are_what_was_normalised()
    {
        using var pixels = tensor(new[] { 0f, 0.25f, 0.5f, 1f });
        var levels = GreyLevels.Normalised();
        var normalised = GenerativeReplayStrategy.Normalised(pixels);
        Assert.That(normalised.Numbers()[0], Is.EqualTo(levels[0]).Within(1e-6));
        Assert.That(normalised.Numbers()[3], Is.EqualTo(levels[255]).Within(1e-6));
        Assert.That(GenerativeReplayStrategy.Pixels(normalised).Numbers(), Is.EqualTo(pixels.Numbers()).Within(1e-6));
    }

    [Test]
    public void Without_replay_it_is_fine_tuning() => Assert.That(
        SmallRuns.Differences(SmallRuns.Of(Small with { Replayed = 0 }), SmallRuns.Of(new FineTuningMethod())), Is.Empty);

    [Test]
    public void The_first_task_is_learned_as_by_fine_tuning_and_the_second_is_not()
    {
        var replayed = SmallRuns.Learn(SmallRuns.Of(Small)).Tasks;
        var tuned = SmallRuns.Learn(SmallRuns.Of(new FineTuningMethod())).Tasks;
        Assert.That(replayed[0].DifferencesFrom(tuned[0]), Is.Empty);
        Assert.That(replayed[1].DifferencesFrom(tuned[1]), Is.Not.Empty);
    }

    [TestCase(HeadUse.Shared, ReplayTargets.Outputs)]
    [TestCase(HeadUse.OfEachTask, ReplayTargets.Labels)]
    [TestCase(HeadUse.SeenClasses, ReplayTargets.Labels)]
    [TestCase(HeadUse.SeenClasses, ReplayTargets.Outputs)]
    public void It_learns_with_any_heads_and_targets(HeadUse heads, ReplayTargets targets)
    {
        var run = SmallRuns.Of(Small with { Heads = heads, Targets = targets });
        var learned = SmallRuns.Learn(run with { Training = run.Training with { LearningRate = 1e-3 } });
        Assert.That(learned.Tasks.Select(task => task.TestLoss), Has.All.LessThan(Math.Log(10)), "chance");
    }
}
