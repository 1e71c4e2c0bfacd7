using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Measuring.Overlap;
using Supermask.Networks;
using Supermask.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Papers.Tiba2023.Facts;

/// <summary>What can be found out about the method by running it: masks, layers, network, training (3.2, 3.3.2, 3.5).</summary>
public sealed class MethodFacts : IDisposable
{
    private const int Batch = 128;
    private const int Steps = 4;
    private const double Rounding = 1e-6;

    private const int Tasks = 10;

    private readonly MlpPlan plan = new();
    private readonly TrainingOptions trainingOptions = new();
    private readonly Randomness random = Randomness.Root(0).Derive("method");
    private readonly Lazy<MultitaskNetwork> drawn;

    /// <summary>A new classic network of the default options, drawn for the first fact that asks for it.</summary>
    public MethodFacts() => drawn = new(NewNetwork);

    /// <summary>Facts about the classic network and its training.</summary>
    public FactBook Facts => new("a new classic network",
    [
        Fact.Of(
            "mask of the scores -1, -0.1, 0, 0.1, 1",
            "The mask that these five scores give.",
            MaskOfFiveScores),
        Fact.Of(
            "largest difference between the gradient of a score and that of its mask",
            "The largest difference, without sign, over the second masked layer, on noise.",
            () => LargestGradientDifference().Show()),
        Fact.Of(
            "number of layers whose scores leave the range of one over the root of the fan-in",
            "The masked layers in which a new score is larger, without sign, than one over the root of the number of inputs.",
            () => Network.MaskedLayers.Count(LeavesItsRange)),
        new(
            "magnitudes of the weights",
            "For each masked layer: its position from 1, the number of its inputs, and every magnitude that its weights have.",
            () => [.. Network.MaskedLayers.Select((layer, index) => new[] { $"{index + 1}", $"{layer.Weight.shape[1]}", Magnitudes(layer) })]),
        Fact.Of(
            "number of score tensors",
            "The tensors of scores of all masked layers, one a layer and task.",
            () => Network.MaskedLayers.Sum(layer => layer.Scores.Count)),
        Fact.Of(
            "number of weights that change while a task is learned",
            "The frozen weights that have another value after a task was learned on noise.",
            () => WeightsChangedByTraining()),
        Fact.Of(
            "number of outputs for task -1 that differ from those of the weighted sum of masks",
            "The outputs of the third masked layer that differ by more than rounding where no task is told and alphas weigh the masks, on noise.",
            () => BlendedOutputsThatDiffer()),
        new(
            "layers in order",
            "For each layer: its position from 0, and its kind with its size.",
            () => [.. Network.Layers.Select((layer, index) => new[] { $"{index}", Describe(layer) })]),
        Fact.Of(
            "number of hidden units",
            "The units of each hidden layer.",
            () => plan.Hidden),
        Fact.Of(
            "number of tasks",
            "The tasks that a new network has scores for.",
            () => Network.Tasks),
        Fact.Of(
            "learning rate",
            "The step size that networks are trained with by default.",
            () => trainingOptions.LearningRate.Show()),
        Fact.Of(
            "number of scores and scales that a step leaves otherwise than the package's RMSProp does",
            "The values that differ after steps on noise from those that TorchSharp's own optimiser leaves.",
            () => RmsPropCheck.ValuesUnlikeThePackages(plan, trainingOptions, NoiseBatch())),
        Fact.Of(
            "difference between a step's loss and the mean of minus the log probability of the labels",
            "The difference, without sign, on one batch of noise; 0 where it is rounding.",
            () => Rounded(LossDifference())),
        Fact.Of(
            "difference between the loss of an epoch and the mean over its batches of the loss before each step",
            "The difference, without sign, on noise; 0 where it is rounding.",
            () => Rounded(EpochLossDifference())),
        Fact.Of(
            "overlap of the masks 1100 and 1010 in percent",
            "The overlap of two masks of four entries: of the entries that are 1 in either, those that are 1 in both.",
            () => OverlapOf("1100", "1010").Show()),
        Fact.Of(
            "overlap of the masks 1010 and 1100 in percent",
            "The same overlap with the masks in the other order.",
            () => OverlapOf("1010", "1100").Show()),
        Fact.Of(
            "overlap of a mask with itself in percent",
            "The overlap of the mask 1100 with itself.",
            () => OverlapOf("1100", "1100").Show()),
        .. RetentionFacts.All,
    ]);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (drawn.IsValueCreated)
        {
            drawn.Value.Dispose();
        }
    }

    private MultitaskNetwork Network => drawn.Value;

    private MultitaskNetwork NewNetwork() => new(plan, new Masking(), Tasks, random.Derive("network"));

    private static string MaskOfFiveScores()
    {
        using var scores = torch.tensor(new[] { -1f, -0.1f, 0f, 0.1f, 1f });
        using var mask = StraightThroughMask.Of(scores);
        return string.Join(", ", mask.data<float>().ToArray().Select(entry => ((double)entry).Show()));
    }

    private double LargestGradientDifference()
    {
        var layer = Network.MaskedLayers[1];
        using var scope = NewDisposeScope();
        var input = Normal("input", Batch, layer.Weight.shape[1]);
        var direction = Normal("direction", Batch, layer.Weight.shape[0]);
        var mask = layer.Scores[0].ge(torch.tensor(0f)).to(float32).requires_grad_();
        (input.matmul((layer.Weight * mask).t()) * direction).sum().backward();
        layer.Task = 0;
        Network.zero_grad(set_to_none: true);
        (layer.forward(input) * direction).sum().backward();
        return (layer.Scores[0].grad! - mask.grad!).abs().max().item<float>();
    }

    private static bool LeavesItsRange(MaskedLinear layer)
    {
        using var scope = NewDisposeScope();
        var bound = (float)(1 / Math.Sqrt(layer.Weight.shape[1]));
        return layer.Scores.Any(scores => scores.abs().max().item<float>() > bound);
    }

    private static string Magnitudes(MaskedLinear layer)
    {
        using var sizes = layer.Weight.abs();
        return string.Join(" and ", sizes.data<float>().ToArray().Distinct().Select(magnitude => ((double)magnitude).Show()));
    }

    private int WeightsChangedByTraining()
    {
        using var scope = NewDisposeScope();
        using var learner = NewNetwork();
        var before = learner.MaskedLayers.Select(layer => layer.Weight.clone()).ToArray();
        Train(learner);
        return learner.MaskedLayers.Zip(before).Sum(pair => (int)pair.First.Weight.ne(pair.Second).sum().item<long>());
    }

    private int BlendedOutputsThatDiffer()
    {
        double[] alphas = [0, 0.25, 0.75];
        using var scope = NewDisposeScope();
        var layer = Network.MaskedLayers[2];
        var input = Normal("input", Batch, layer.Weight.shape[1]);
        layer.StoreMasks(alphas.Length);
        (layer.Alphas, layer.Task) = (alphas, -1);
        var mask = alphas.Select((alpha, task) => torch.tensor((float)alpha) * layer.Scores[task].ge(torch.tensor(0f)).to(float32))
            .Aggregate((sum, next) => sum + next);
        var difference = layer.forward(input) - input.matmul((layer.Weight * mask).t());
        return (int)difference.abs().gt(torch.tensor((float)Rounding * 10)).sum().item<long>();
    }

    private double LossDifference()
    {
        using var learner = NewNetwork();
        using var twin = NewNetwork();
        using var step = MaskedSteps.Of(learner, trainingOptions);
        var batch = NoiseBatch();
        return Math.Abs(step.Take(batch).Loss - MeanMinusLogProbability(twin, batch));
    }

    // A twin network takes the same steps one at a time; before each, its loss is computed from the definition.
    private double EpochLossDifference()
    {
        using var learner = NewNetwork();
        using var twin = NewNetwork();
        using var training = MaskedSteps.Of(twin, trainingOptions);
        var reported = Train(learner).OfEpoch(0);
        var (noise, losses) = (Noise(), new List<double>());
        var batch = new ImageBatch(noise, Batch);
        foreach (var rows in StepLoop.ShuffledOrder(Steps * Batch, random.Derive("shuffle", 0)).Chunk(Batch))
        {
            using var same = NewNetwork();
            training.WriteBack();
            same.load_state_dict(twin.state_dict().ToDictionary(entry => entry.Key, entry => entry.Value.clone()));
            batch.Fill(noise, rows);
            losses.Add(MeanMinusLogProbability(same, batch));
            training.Take(batch);
        }

        return Math.Abs(reported - losses.Average());
    }

    private ImageBatch NoiseBatch()
    {
        var noise = Noise();
        var batch = new ImageBatch(noise, Batch);
        batch.Fill(noise, [.. Enumerable.Range(0, Batch)]);
        return batch;
    }

    private TaskLosses Train(MultitaskNetwork learner)
    {
        using var step = MaskedSteps.Of(learner, trainingOptions);
        return StepLoop.Run(step, trainingOptions, Noise(), random, (_, _) => { });
    }

    private static double MeanMinusLogProbability(MultitaskNetwork network, ImageBatch batch)
    {
        using var scope = NewDisposeScope();
        network.train();
        var logProbabilities = nn.functional.log_softmax(network.forward(batch.ToImages()), 1);
        return -logProbabilities.gather(1, batch.ToLabels().unsqueeze(1)).mean().item<float>();
    }

    // Noise of any kind serves here: these facts are about the method and not about images.
    private ImageSet Noise()
    {
        const int Count = Steps * Batch;
        using var generator = random.Derive("images").Generator();
        using var pixels = randint(0, byte.MaxValue + 1, [Count * Mnist.Pixels], uint8, generator: generator);
        var labels = Enumerable.Range(0, Count).Select(image => (byte)(image % Mnist.Classes));
        return new ImageSet(pixels.data<byte>().ToArray(), [.. labels]);
    }

    private Tensor Normal(string purpose, params long[] shape)
    {
        using var generator = random.Derive(purpose).Generator();
        return randn(shape, generator: generator);
    }

    private static string Describe(nn.Module<Tensor, Tensor> layer) => layer switch
    {
        MaskedLinear masked => $"masked {masked.Weight.shape[1]}-{masked.Weight.shape[0]}",
        TaskBatchNorm norm => $"batch norm {norm.StateOf(0).running_mean!.shape[0]}",
        _ => layer.GetName(),
    };

    private static string Rounded(double difference) => difference < Rounding ? "0" : difference.Show();

    private static double OverlapOf(string first, string second) => PairOverlap.Of(0, 1, Mask(first), Mask(second)).Percent;

    private static BitMask Mask(string bits) =>
        new([Convert.ToUInt64(new string([.. bits.Reverse()]), 2)], 1, bits.Length);
}
