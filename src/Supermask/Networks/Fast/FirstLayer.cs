using System.Numerics;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Networks.Fast;

/// <summary>
/// The first masked layer without autograd (Eq. 14-15). Both of its products leave black pixels out, and the gradient of a
/// weight is used for the update of its score as soon as it is known, and not kept.
/// </summary>
internal sealed class FirstLayer : IDisposable
{
    private readonly Tensor scoresOfNetwork;
    private readonly Tensor squaresOfOptimiser;
    private readonly Tensor? bias;
    private readonly TrainedVector? trainedBias;
    private readonly ScoreRule rule;
    private readonly SparseWeights effective;
    private readonly Panels scores;
    private readonly Panels squares;
    private readonly Panels weights;
    private readonly Panels? addends;
    private readonly SparseImages images;
    private readonly SparsePixels pixels;
    private readonly Vector<float>[] gradientSums;

    /// <summary>Starts from the effective weights of the task that the layer has selected.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="optimiser">How scores and bias learn.</param>
    /// <param name="capacity">The most images of a batch.</param>
    public FirstLayer(MaskedLinear layer, Optimiser optimiser, int capacity)
    {
        var inputs = (int)layer.Weight.shape[1];
        scoresOfNetwork = layer.Scores[layer.Task];
        bias = layer.Bias;
        trainedBias = TrainedVector.Of(layer.Bias, optimiser);
        rule = new ScoreRule(optimiser.Rule, layer.OwnShare);
        using var start = layer.EffectiveWeight();
        effective = new SparseWeights(start);
        (scores, weights) = (new Panels(scoresOfNetwork), new Panels(layer.Weight));
        squaresOfOptimiser = optimiser.Squares.Of(scoresOfNetwork);
        squares = new Panels(squaresOfOptimiser);
        addends = layer.Addend is null ? null : new Panels(layer.Addend);
        (images, pixels) = (new SparseImages(inputs, capacity), new SparsePixels(inputs, capacity));
        gradientSums = new Vector<float>[scores.Count * Panels.VectorsPerRow];
    }

    /// <summary>Writes input W' + bias, <c>[batch, outputs]</c>.</summary>
    public void Forward(ImageBatch batch, PaddedMatrix output)
    {
        images.Fill(batch);
        effective.Forward(images, bias, output);
    }

    /// <summary>Updates scores and bias by the gradient of what the last forward pass wrote, <c>[batch, outputs]</c>.</summary>
    public void Backward(PaddedMatrix outputGradient)
    {
        var gradients = outputGradient.Values;
        pixels.Fill(images, gradients.VectorsPerRow);
        outputGradient.SumRows(gradientSums);
        for (var panel = 0; panel < scores.Count; panel++)
        {
            Update(panel, gradients.All[(panel * Panels.VectorsPerRow)..]);
        }

        trainedBias?.Update(gradientSums);
    }

    /// <summary>Brings the network's scores, and what the optimiser remembers of them, up to date.</summary>
    public void WriteBack()
    {
        using var _ = no_grad();
        scores.CopyTo(scoresOfNetwork);
        squares.CopyTo(squaresOfOptimiser);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        effective.Dispose();
        scores.Dispose();
        squares.Dispose();
        weights.Dispose();
        addends?.Dispose();
    }

    // Of a weight the gradient is that of black, the same at every pixel, and what the images that are not black add to it.
    private void Update(int panel, ReadOnlySpan<Vector<float>> outputGradients)
    {
        Span<Vector<float>> gradient = stackalloc Vector<float>[Panels.VectorsPerRow];
        Span<Vector<float>> ofBlack = stackalloc Vector<float>[Panels.VectorsPerRow];
        for (var at = 0; at < ofBlack.Length; at++)
        {
            ofBlack[at] = images.Black * gradientSums[(panel * Panels.VectorsPerRow) + at];
        }

        var values = scores[panel];
        var square = squares[panel];
        var weight = weights[panel];
        var used = effective.Values[panel];
        var addend = addends is null ? [] : addends[panel];
        for (var (input, at) = (0, 0); input < images.Inputs; input++, at += Panels.VectorsPerRow)
        {
            ofBlack.CopyTo(gradient);
            SparseProduct.Add(pixels.Of(input), outputGradients, gradient);
            rule.Apply(
                values.Slice(at, Panels.VectorsPerRow),
                square.Slice(at, Panels.VectorsPerRow),
                weight.Slice(at, Panels.VectorsPerRow),
                gradient,
                used.Slice(at, Panels.VectorsPerRow),
                addend.IsEmpty ? [] : addend.Slice(at, Panels.VectorsPerRow));
        }
    }
}
