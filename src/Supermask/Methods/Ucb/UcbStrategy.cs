using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.Ucb;

/// <summary>Learns distributions of weights by drawn networks, and slows each mean down by its deviation.</summary>
internal sealed class UcbStrategy(HeadedModel model, UcbMethod method, LearningContext context) : Strategy(model)
{
    private readonly GaussianModel weights = new(model, method.Deviation);
    private readonly ScaleMixture prior = new(method.WideShare, method.Wide, method.Narrow);
    private Draws? draws;
    private int studied;

    // What the means of a task are slowed down by: their deviations when it began.
    private Slowness? slowness;

    // The network drawn for the step under way.
    private IReadOnlyList<(Tensor Weight, Tensor Bias)> drawn = [];

    /// <inheritdoc/>
    public override IReadOnlyList<(string Name, Parameter Value)> Trained(int task) => weights.TrainedBy(task);

    /// <inheritdoc/>
    public override void Begin(TaskStart start)
    {
        draws = new Draws(context.Random.Derive("weights", start.Task));
        studied = start.Images.Count;
        slowness?.Dispose();
        slowness = new Slowness(weights, start.Task);
    }

    /// <inheritdoc/>
    public override Tensor Logits(ForwardPass pass)
    {
        drawn = weights.Sample(pass.Tasks[0], draws!);
        return weights.With(drawn, pass.Images);
    }

    /// <inheritdoc/>
    public override Tensor Loss(StepPass taken, Tensor crossEntropy)
    {
        var sum = crossEntropy.Plus(Complexity(taken.Task));
        for (var sample = 1; sample < method.Samples; sample++)
        {
            var logits = Logits(new ForwardPass(taken.Images, taken.Batch.Tasks));
            sum = sum.Plus(nn.functional.cross_entropy(logits, taken.Labels)).Plus(Complexity(taken.Task));
        }

        drawn = [];
        return sum.DividedBy(method.Samples);
    }

    /// <inheritdoc/>
    public override void BeforeUpdate(StepPass taken) => slowness!.Remember();

    /// <inheritdoc/>
    public override void AfterUpdate(StepPass taken) => slowness!.SlowDown();

    /// <inheritdoc/>
    public override IEnumerable<(string Name, Tensor Value)> KeptOf(int task) => weights.Spreads.AsState();

    /// <inheritdoc/>
    public override Evaluation Predict(ImageSet images, int? task) => task is null && Model.Use == HeadUse.OfEachTask
        ? base.Predict(images, task)
        : weights.Predict(images, task ?? 0, method.TestSamples, new Draws(context.Random.Derive("prediction")));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            slowness?.Dispose();
            weights.Dispose();
        }

        base.Dispose(disposing);
    }

    // How much likelier the weights are by their distribution than by the prior, per image of the task: [log q(w) - log p(w)] / N.
    private Tensor Complexity(int task) => Model.ParametersOf(task).Zip(weights.SpreadsOf(task)).Zip(drawn.SelectMany(Both))
        .Select(each =>
        {
            var ((mean, spread), value) = each;
            var own = Gaussians.LogDensity(value, mean.Value, GaussianLayer.DeviationOf(spread.Value));
            return own.Minus(prior.LogDensity(value)).sum();
        }).Aggregate((sum, next) => sum.Plus(next)).Times(method.Strength / studied);

    private static Tensor[] Both((Tensor Weight, Tensor Bias) layer) => [layer.Weight, layer.Bias];
}
