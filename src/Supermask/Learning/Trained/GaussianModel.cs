using Supermask.Common;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>
/// A network whose parameters are means of normal distributions, each with a deviation beside it that learns too: what Bayesian
/// methods train.
/// </summary>
public sealed class GaussianModel : IDisposable
{
    private static readonly Scalar Never = Scalars.Of(double.NegativeInfinity);

    private readonly GaussianLayer[] hidden;
    private readonly GaussianLayer[] heads;

    /// <summary>Puts the same deviation beside each parameter of a network.</summary>
    /// <param name="model">The network, without batch norm; it stays its owner's.</param>
    /// <param name="deviation">The deviation, above 0.</param>
    public GaussianModel(HeadedModel model, double deviation)
    {
        Means = model;
        Spreads =
        [
            .. model.Parameters.Select(each =>
                (each.Name + ".spread", nn.Parameter(full(each.Value.shape, Scalars.Of(GaussianLayer.SpreadOf(deviation)))))),
        ];
        var layers = model.Parameters.Zip(Spreads).Chunk(2)
            .Select(pair => new GaussianLayer(pair[0].First.Value, pair[0].Second.Value, pair[1].First.Value, pair[1].Second.Value)).ToArray();
        var count = model.Network.HiddenLayers.Count();
        (hidden, heads) = (layers[..count], layers[count..]);
    }

    /// <summary>The network of the means.</summary>
    public HeadedModel Means { get; }

    /// <summary>The spread of each parameter by its name, in their order.</summary>
    public IReadOnlyList<(string Name, Parameter Value)> Spreads { get; }

    /// <summary>The means and spreads that a task trains: those that all share, and those of its head.</summary>
    public IReadOnlyList<(string Name, Parameter Value)> TrainedBy(int task) => [.. Means.ParametersOf(task), .. SpreadsOf(task)];

    /// <summary>The spreads that a task trains, in the order of <see cref="HeadedModel.ParametersOf"/>.</summary>
    public IReadOnlyList<(string Name, Parameter Value)> SpreadsOf(int task)
    {
        var spreads = Spreads.ToDictionary(each => each.Name);
        return [.. Means.ParametersOf(task).Select(each => spreads[each.Name + ".spread"])];
    }

    /// <summary>The logits of images of one task, <c>[batch, outputs]</c>, by drawn outputs of each layer.</summary>
    /// <param name="images">The images, <c>[batch, inputs]</c>.</param>
    /// <param name="task">Their task.</param>
    /// <param name="draws">Where they are drawn from.</param>
    public Tensor WithNoise(Tensor images, int task, Draws draws) =>
        Logits(images, [.. LayersOf(task).Select(layer => (Func<Tensor, Tensor>)(values => layer.WithNoise(values, draws)))]);

    /// <summary>Weights and biases of each layer of a task, drawn once, <c>[layers]</c>.</summary>
    /// <param name="task">The task.</param>
    /// <param name="draws">Where they are drawn from.</param>
    public IReadOnlyList<(Tensor Weight, Tensor Bias)> Sample(int task, Draws draws) => [.. LayersOf(task).Select(layer => layer.Sample(draws))];

    /// <summary>The logits of images of one task, <c>[batch, outputs]</c>, by weights that were drawn for it.</summary>
    public Tensor With(IReadOnlyList<(Tensor Weight, Tensor Bias)> sample, Tensor images) =>
        Logits(images, [.. sample.Select(layer => (Func<Tensor, Tensor>)(values => nn.functional.linear(values, layer.Weight, layer.Bias)))]);

    /// <summary>
    /// Predicts images of a task by the mean of the probabilities that networks give which are drawn for it. It changes nothing.
    /// </summary>
    /// <param name="images">The images.</param>
    /// <param name="task">Their task.</param>
    /// <param name="samples">Number of networks.</param>
    /// <param name="draws">Where they are drawn from.</param>
    public Evaluation Predict(Data.ImageSet images, int task, int samples, Draws draws)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var drawn = Enumerable.Range(0, samples).Select(_ => Sample(task, draws)).ToArray();
        return Evaluator.Evaluate(images, _ => new LogitsPass(pass => LogMeanProbabilities(drawn, pass.Images), task));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, spread) in Spreads)
        {
            spread.Dispose();
        }
    }

    private IEnumerable<GaussianLayer> LayersOf(int task) => [.. hidden, heads[Means.Use == HeadUse.OfEachTask ? task : 0]];

    private Tensor LogMeanProbabilities(IReadOnlyList<(Tensor Weight, Tensor Bias)>[] drawn, Tensor images)
    {
        using var scope = NewDisposeScope();
        var each = stack([.. drawn.Select(sample => nn.functional.log_softmax(With(sample, images), 1))], 0);
        return each.logsumexp(0).Minus(Math.Log(drawn.Length)).MoveToOuterDisposeScope();
    }

    private Tensor Logits(Tensor images, Func<Tensor, Tensor>[] layers)
    {
        using var scope = NewDisposeScope();
        var logits = layers[^1](layers[..^1].Aggregate(Means.Network.Entering(images), (values, layer) => layer(values).relu()));
        return (Means.Use == HeadUse.SeenClasses ? logits.masked_fill(Means.Seen.logical_not(), Never) : logits).MoveToOuterDisposeScope();
    }
}
