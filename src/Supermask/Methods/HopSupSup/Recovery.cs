using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Superposed;
using Supermask.Networks.Updates;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Methods.HopSupSup;

/// <summary>
/// Recovers a mask for the images of a task that is not told: from the mean of the stored masks, towards little entropy of the
/// predictions first and little energy of the memory later, in one pass over the images (Wortsman et al. 2020, appendix).
/// </summary>
/// <param name="network">The network; of it, weights and Hopfield networks are read.</param>
/// <param name="method">How a mask is recovered.</param>
/// <param name="random">The stream of the run's seed.</param>
/// <remarks>The images that a mask is found by are those that it then predicts: a test set is taken as a whole.</remarks>
public sealed class Recovery(UnitMaskedNetwork network, HopSupSupMethod method, Randomness random)
{
    private static readonly Entropy Entropy = new();

    /// <summary>The recovery of a run again, as it was after its last task, with the order of images that the run took.</summary>
    /// <param name="run">The run, whose method is HopSupSup.</param>
    /// <param name="network">Its network, by <see cref="UnitMaskedNetwork.Again"/>.</param>
    public static Recovery Again(RunOptions run, UnitMaskedNetwork network) =>
        new(network, (HopSupSupMethod)run.Method, new LearningContext(run, []).Random);

    /// <summary>The mask that is recovered for images, one a hidden layer, <c>[units, 1]</c>.</summary>
    /// <param name="images">Images of one task.</param>
    /// <param name="afterStep">Called with the masks at the start, and after every step.</param>
    /// <exception cref="InvalidOperationException">No task is learned yet.</exception>
    public BitMask[] Recover(ImageSet images, Action<BitMask[]>? afterStep = null)
    {
        if (network.Tasks.Count == 0)
        {
            throw new InvalidOperationException("No mask can be recovered, as none is stored yet.");
        }

        using var _ = no_grad();
        using var free = NewDisposeScope();
        Tensor[] scores = [.. network.Memories.Select(memory => memory.Mean())];
        var batches = TestBatches.Of(StepLoop.ShuffledOrder(images.Count, random.Derive("decisions")), method.TestBatch);
        using var updates = method.Recovery.Optimiser.Start(method.Recovery.Rate, batches.Count);
        var (pass, batch) = (new UnitMaskedPass(network.Weights), new ImageBatch(images, method.TestBatch + 1));
        afterStep?.Invoke(MasksOf(scores));
        foreach (var (at, rows) in batches.Index())
        {
            batch.Fill(images, rows);
            Step(pass, scores, batch, (at + 1.0) / batches.Count, updates);
            afterStep?.Invoke(MasksOf(scores));
        }

        return MasksOf(scores);
    }

    /// <summary>How near the free mask comes to the kept ones in the course of a recovery.</summary>
    /// <param name="images">Images of one task.</param>
    public RecoveryCourse CourseOn(ImageSet images)
    {
        var agreements = new List<double[]>();
        Recover(images, masks => agreements.Add(AgreementsOf(masks)));
        return new RecoveryCourse(agreements);
    }

    /// <summary>The share of units in which masks agree with those of each finished task, <c>[tasks]</c>.</summary>
    /// <param name="masks">One a hidden layer, <c>[units, 1]</c>.</param>
    public double[] AgreementsOf(IReadOnlyList<BitMask> masks) => [.. network.Tasks.Select(task => UnitMasks.Agreement(masks, task))];

    // The gradient by a score is that by its mask m, and y = 2 m - 1 doubles that by y.
    private void Step(UnitMaskedPass pass, Tensor[] scores, ImageBatch batch, double passed, Updates updates)
    {
        using var scope = NewDisposeScope();
        Tensor[] masks = [.. scores.Select(StraightThroughMask.Of)];
        var ofEntropy = pass.Backward(Entropy.Gradient(pass.Forward(batch.ToImages(), masks)));
        updates.Begin();
        foreach (var (layer, score) in scores.Index())
        {
            var ofEnergy = network.Memories[layer].EnergyGradient(masks[layer].Times(2).Minus(1));
            updates.Apply(score, ofEntropy[layer].Times(1 - passed).Plus(ofEnergy.Times(2 * method.Recovery.Gamma * passed)));
        }
    }

    private static BitMask[] MasksOf(Tensor[] scores) => [.. scores.Select(UnitMasks.OfScores)];
}
