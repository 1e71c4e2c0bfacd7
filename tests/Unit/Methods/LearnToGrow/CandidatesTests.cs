using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning;
using Supermask.Methods.LearnToGrow;
using Supermask.Networks;
using Supermask.Unit.Learning;
using Supermask.Unit.Learning.Trained;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.LearnToGrow;

/// <summary>Mixtures of stored and new weights, and what a search chooses.</summary>
public sealed class CandidatesTests
{
    private static readonly int[] Widths = [784, 12, 10];

    [Test]
    public void At_the_start_each_choice_has_the_same_share()
    {
        using var model = new Model(stored: 2);
        using var images = rand(3, 784);
        var mean = new[] { model.Stored[0], model.Stored[1], model.Added }.Select(layer => layer.forward(images))
            .Aggregate((sum, next) => sum.Plus(next)).DividedBy(3).relu();
        Assert.That(model.Candidates.Logits(images).Numbers(), Is.EqualTo(model.Head.forward(mean).Numbers()).Within(1e-5));
        Assert.That(model.Candidates.Growth().Numbers()[0], Is.EqualTo(1 / 3f).Within(1e-6), "a third of one layer");
    }

    [Test]
    public void A_large_score_makes_its_choice_the_layer()
    {
        using var model = new Model(stored: 1);
        using (no_grad())
        {
            model.Candidates.Scores[0].Value.copy_(tensor(new[] { 50f, 0f }));
        }

        using var images = rand(3, 784);
        Assert.That(model.Candidates.Logits(images).Numbers(), Is.EqualTo(model.Head.forward(model.Stored[0].forward(images).relu()).Numbers()).Within(1e-5));
        Assert.That(model.Candidates.Chosen, Is.EqualTo(new[] { 0 }));
        Assert.That(model.Candidates.Growth().Numbers()[0], Is.EqualTo(0).Within(1e-6));
    }

    [TestCase(0.0, 1)]
    [TestCase(1000.0, 0)]
    public void New_weights_are_added_unless_their_size_costs_too_much(double penalty, int choice)
    {
        // Stored weights of 0 are of no use for anything.
        using var model = new Model(stored: 1);
        using (no_grad())
        {
            model.Stored[0].weight.zero_();
            model.Stored[0].bias!.zero_();
        }

        var method = new LearnToGrowMethod { SearchShare = 0.9, SearchEpochs = 5, SizePenalty = penalty, ShareRate = 0.05 };
        var run = SmallRuns.Of(method) with { Training = new TrainingOptions { BatchSize = 32, LearningRate = 1e-3 } };
        new StructureSearch(method, run).Learn(model.Candidates, 1, SmallRuns.Images.Train, Randomness.Root(4));
        Assert.That(model.Candidates.Chosen, Is.EqualTo(new[] { choice }));
    }

    private sealed class Model : IDisposable
    {
        public Model(int stored)
        {
            Stored = [.. Enumerable.Range(0, stored).Select(at => DrawnLinear.Of(Widths[0], Widths[1], Randomness.Root(at)))];
            (Added, Head) = (DrawnLinear.Of(Widths[0], Widths[1], Randomness.Root(10)), DrawnLinear.Of(Widths[1], Widths[2], Randomness.Root(11)));
            Candidates = new Candidates([Stored], [Added], Head);
        }

        public IReadOnlyList<Linear> Stored { get; }

        public Linear Added { get; }

        public Linear Head { get; }

        public Candidates Candidates { get; }

        public void Dispose()
        {
            foreach (var layer in Stored.Append(Added).Append(Head))
            {
                layer.Dispose();
            }

            Candidates.Dispose();
        }
    }
}
