using Supermask.Common;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Unit.Networks;
using static TorchSharp.torch;

namespace Supermask.Unit.Learning;

/// <summary>Two networks with the same start, one for each kind of step, and batches for both.</summary>
internal sealed class TwinNetworks : IDisposable
{
    /// <summary>The task that both learn.</summary>
    public const int Task = 1;

    private readonly Randomness random = Randomness.Root(5);

    public TwinNetworks(SmallNetwork options, double ownShare, bool hasAddend, double learningRate)
    {
        Options = options;
        (Reference, Fast) = (NewNetwork(options, ownShare, hasAddend), NewNetwork(options, ownShare, hasAddend));
        var training = new TrainingOptions { LearningRate = learningRate };
        ReferenceStep = MaskedSteps.Of(Reference, training with { Step = StepKind.Reference });
        FastStep = MaskedSteps.Of(Fast, training with { Step = StepKind.Fast });
    }

    public SmallNetwork Options { get; }

    public MultitaskNetwork Reference { get; }

    public MultitaskNetwork Fast { get; }

    public ITrainingStep ReferenceStep { get; }

    public ITrainingStep FastStep { get; }

    /// <summary>Both results of a step on a batch that can be learned: a pattern a class under noise.</summary>
    public (StepResult Reference, StepResult Fast) Take(int batch, int step)
    {
        using var scope = NewDisposeScope();
        using var generator = random.Derive("step", step).Generator();
        var labels = randint(0, Options.Outputs, [batch], int64, generator: generator);
        var patterns = Normal("patterns", Options.Outputs, Options.Inputs).index_select(0, labels).Numbers();
        var noise = randn([batch, Options.Inputs], generator: generator).Numbers();
        var images = tensor(patterns.Zip(noise, (pattern, random) => Math.Clamp(MathF.Round(10 * (pattern + (2 * random))), -50, 50) / 10).ToArray());
        var greys = images.reshape(batch, Options.Inputs);
        var same = Batches.Of(greys, labels.data<long>().Select(label => (byte)label));
        return (ReferenceStep.Take(same), FastStep.Take(same));
    }

    /// <summary>What training changes, by name: in the first network, in the second.</summary>
    public IEnumerable<(string Name, Tensor Reference, Tensor Fast)> States()
    {
        FastStep.WriteBack();
        return Reference.TaskState(Task).Zip(Fast.TaskState(Task), (one, other) => (one.Name, one.Value, other.Value));
    }

    public void Dispose()
    {
        ReferenceStep.Dispose();
        FastStep.Dispose();
        Reference.Dispose();
        Fast.Dispose();
    }

    private MultitaskNetwork NewNetwork(SmallNetwork options, double ownShare, bool hasAddend)
    {
        var network = options.Draw(random.Derive("network"));
        using var _ = no_grad();
        foreach (var layer in network.MaskedLayers)
        {
            layer.Blend(Task, new MaskBlend(ownShare, [hasAddend ? 0.75 : 0]));
            // The weights' draw may hit 0.
            layer.Weight[0, 0] = 0;
        }

        network.SelectTask(Task);
        return network;
    }

    private Tensor Normal(string purpose, params long[] shape)
    {
        using var generator = random.Derive(purpose).Generator();
        return randn(shape, generator: generator);
    }
}
