using Supermask.Methods.Ewc;
using Supermask.Networks;
using Supermask.Unit.Learning;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.Ewc;

/// <summary>Fisher information the plain way: automatic gradients of one image at a time, summed in double precision.</summary>
internal sealed class SingleImages(FisherVersion version, HeadedNetwork network, Linear[] layers)
{
    private readonly Parameter[] parameters = [.. layers.SelectMany(layer => new[] { layer.weight, layer.bias! })];

    /// <summary>The information of weights and biases of each layer in turn.</summary>
    public float[][] Information(Tensor images, Tensor labels, Func<double> draw)
    {
        var truth = labels.data<long>().ToArray();
        if (version == FisherVersion.Batched)
        {
            var mean = Sum(truth.Select((label, image) => (Gradient(images, image, label), 1.0 / truth.Length)), value => value);
            return [.. mean.Select(part => part.Select(value => value * value).ToArray())];
        }

        return Sum(
            truth.SelectMany((label, image) => Choices(Probabilities(images, image), label, draw)
                .Select(choice => (Gradient(images, image, choice.Label), choice.Weight / truth.Length))),
            value => value * value);
    }

    private IEnumerable<(long Label, double Weight)> Choices(float[] probabilities, long label, Func<double> draw) => version switch
    {
        FisherVersion.Exact => probabilities.Select((p, at) => ((long)at, (double)p)),
        FisherVersion.Predicted => [(Array.IndexOf(probabilities, probabilities.Max()), 1)],
        FisherVersion.Sampled => [(Drawn(probabilities, draw()), 1)],
        FisherVersion.Mixed => [(label, probabilities[label])],
        _ => [(label, 1)],
    };

    // Classes lie from the last to the first.
    private static long Drawn(float[] probabilities, double draw)
    {
        var sum = 0.0;
        for (var label = probabilities.Length - 1; label > 0; label--)
        {
            sum += probabilities[label];
            if (draw < sum)
            {
                return label;
            }
        }

        return 0;
    }

    private float[] Probabilities(Tensor images, int image) => network.forward(images.narrow(0, image, 1)).softmax(1).Numbers();

    private float[][] Gradient(Tensor images, int image, long label)
    {
        network.zero_grad(set_to_none: true);
        nn.functional.log_softmax(network.forward(images.narrow(0, image, 1)), 1)[0, label].backward();
        return [.. parameters.Select(parameter => parameter.grad!.Numbers())];
    }

    private float[][] Sum(IEnumerable<(float[][] Gradient, double Weight)> each, Func<double, double> term)
    {
        var all = each.ToArray();
        return [.. parameters.Select((_, at) => Enumerable.Range(0, all[0].Gradient[at].Length)
            .Select(place => (float)all.Sum(one => one.Weight * term(one.Gradient[at][place]))).ToArray())];
    }
}
