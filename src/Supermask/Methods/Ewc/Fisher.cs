using Supermask.Common;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.Ewc;

/// <summary>The diagonal of the Fisher information of a network of linear layers, by the gradients of single images in few passes.</summary>
/// <param name="version">What is meant by it.</param>
/// <param name="layers">The layers, of which the last gives the logits; ReLU stands between them.</param>
/// <param name="classes">Classes that the model tells apart, <c>[outputs]</c>, not 0 for each; null for all.</param>
public sealed class Fisher(FisherVersion version, IReadOnlyList<Linear> layers, Tensor? classes = null) : IDisposable
{
    private static readonly TorchSharp.Scalar Never = Scalars.Of(double.NegativeInfinity);

    private readonly (Tensor Weight, Tensor Bias)[] totals =
        [.. layers.Select(layer => (zeros_like(layer.weight).detach(), zeros_like(layer.bias!).detach()))];

    private int counted;

    /// <summary>Adds images.</summary>
    /// <param name="images">Images as the network sees them, <c>[batch, inputs]</c>.</param>
    /// <param name="labels">Their labels, <c>[batch]</c>, int64.</param>
    /// <param name="draw">Draws numbers from 0 to below 1, where labels are drawn.</param>
    public void Add(Tensor images, Tensor labels, Func<double> draw)
    {
        using var scope = NewDisposeScope();
        var pass = new LayeredPass(layers, images);
        var logits = classes is null ? pass.Logits : pass.Logits.masked_fill(classes.logical_not(), Never);
        var likelihoods = nn.functional.log_softmax(logits, 1);
        var probabilities = likelihoods.detach().exp();
        if (version == FisherVersion.Batched)
        {
            AddBatch(likelihoods, labels);
            return;
        }

        foreach (var (chosen, weights) in Choices(probabilities, labels, draw))
        {
            pass.AddSquares(likelihoods.gather(1, chosen.unsqueeze(1)).squeeze(1), weights, totals);
        }

        counted += (int)images.shape[0];
    }

    /// <summary>The mean over what was added, for weights and biases of each layer in turn; copies.</summary>
    public IReadOnlyList<Tensor> Mean() =>
        [.. totals.SelectMany(total => new[] { total.Weight.DividedBy(counted), total.Bias.DividedBy(counted) })];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (weight, bias) in totals)
        {
            weight.Dispose();
            bias.Dispose();
        }
    }

    // Which label of each image counts, [batch], and how much, [batch]: one choice for each class, or one in all.
    private IEnumerable<(Tensor Labels, Tensor Weights)> Choices(Tensor probabilities, Tensor labels, Func<double> draw)
    {
        var count = labels.shape[0];
        switch (version)
        {
            case FisherVersion.Exact:
                for (var label = 0L; label < probabilities.shape[1]; label++)
                {
                    if (classes is null || classes.bytes[(int)label] != 0)
                    {
                        yield return (full(count, Scalars.Of(label), int64), probabilities.select(1, label));
                    }
                }

                break;
            case FisherVersion.Sampled:
                yield return (Drawn(probabilities, draw), ones(count));
                break;
            case FisherVersion.Predicted:
                yield return (probabilities.argmax(1), ones(count));
                break;
            case FisherVersion.Mixed:
                yield return (labels, probabilities.gather(1, labels.unsqueeze(1)).squeeze(1));
                break;
            default:
                yield return (labels, ones(count));
                break;
        }
    }

    // A label for each image, drawn from the probabilities of its classes, [batch]. Classes lie from the last to the first, so that of
    // two the second is drawn where the draw is below its probability.
    private static Tensor Drawn(Tensor probabilities, Func<double> draw)
    {
        var values = probabilities.data<float>().ToArray();
        return tensor(values.Chunk((int)probabilities.shape[1]).Select(row =>
        {
            var (left, label) = (draw(), row.Length - 1);
            while (label > 0 && left >= row[label])
            {
                left -= row[label--];
            }

            return (long)label;
        }).ToArray());
    }

    private void AddBatch(Tensor likelihoods, Tensor labels)
    {
        var mean = likelihoods.gather(1, labels.unsqueeze(1)).mean();
        var slopes = autograd.grad([mean], [.. layers.SelectMany(layer => new Tensor[] { layer.weight, layer.bias! })]);
        using var _ = no_grad();
        foreach (var (total, slope) in totals.SelectMany(total => new[] { total.Weight, total.Bias }).Zip(slopes))
        {
            total.addcmul_(slope, slope, Scalars.One);
        }

        counted++;
    }
}
