using Supermask.Common;
using Supermask.Learning.Trained;
using Supermask.Networks;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.GenerativeReplay;

/// <summary>
/// A variational autoencoder (Kingma and Welling 2014) of images whose pixels lie between 0 and 1: one hidden layer on either side,
/// a normal latent vector, and a Bernoulli probability for each pixel.
/// </summary>
public sealed class VariationalAutoencoder : IDisposable
{
    private readonly Linear encoder;
    private readonly Linear means;
    private readonly Linear logVariances;
    private readonly Linear decoder;
    private readonly Linear pixels;
    private readonly int latent;

    /// <summary>Draws an autoencoder.</summary>
    /// <param name="inputs">Pixels of an image.</param>
    /// <param name="hidden">Units of each hidden layer.</param>
    /// <param name="latent">Dimensions of the latent vector.</param>
    /// <param name="random">The stream of this autoencoder.</param>
    public VariationalAutoencoder(int inputs, int hidden, int latent, Randomness random)
    {
        this.latent = latent;
        encoder = DrawnLinear.Of(inputs, hidden, random.Derive("encoder"));
        means = DrawnLinear.Of(hidden, latent, random.Derive("means"));
        logVariances = DrawnLinear.Of(hidden, latent, random.Derive("log variances"));
        decoder = DrawnLinear.Of(latent, hidden, random.Derive("decoder"));
        pixels = DrawnLinear.Of(hidden, inputs, random.Derive("pixels"));
        Parameters =
        [
            .. encoder.Named("generator.encoder"), .. means.Named("generator.means"), .. logVariances.Named("generator.logVariances"),
            .. decoder.Named("generator.decoder"), .. pixels.Named("generator.pixels"),
        ];
    }

    /// <summary>Its parameters by name.</summary>
    public IReadOnlyList<(string Name, Parameter Value)> Parameters { get; }

    /// <summary>Number of single-precision numbers in one.</summary>
    public static long ParametersOf(long inputs, long hidden, long latent) =>
        ((inputs + 1) * hidden) + (2 * (hidden + 1) * latent) + ((latent + 1) * hidden) + ((hidden + 1) * inputs);

    /// <summary>
    /// The loss on images, a scalar in nats: binary cross-entropy summed over pixels, and the divergence of the latent distribution
    /// from the standard normal one, both averaged over images.
    /// </summary>
    /// <param name="images">Pixels between 0 and 1, <c>[batch, inputs]</c>.</param>
    /// <param name="draws">Where the latent vectors are drawn from.</param>
    public Tensor Loss(Tensor images, Draws draws)
    {
        using var scope = NewDisposeScope();
        var hidden = encoder.forward(images).relu();
        var mean = means.forward(hidden);
        var deviation = logVariances.forward(hidden).Times(0.5).exp();
        var logits = Decode(mean.Plus(deviation.mul(draws.Normal(images.shape[0], latent))));
        var surprise = nn.functional.binary_cross_entropy_with_logits(logits, images, reduction: nn.Reduction.Sum);
        var divergence = Gaussians.Divergence(mean, deviation, zeros(1), ones(1)).sum();
        return surprise.Plus(divergence).DividedBy(images.shape[0]).MoveToOuterDisposeScope();
    }

    /// <summary>Images that it makes up: the probability of each pixel, <c>[count, inputs]</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="draws">Where the latent vectors are drawn from.</param>
    public Tensor Generate(int count, Draws draws)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        return Decode(draws.Normal(count, latent)).sigmoid().MoveToOuterDisposeScope();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var layer in new[] { encoder, means, logVariances, decoder, pixels })
        {
            layer.Dispose();
        }
    }

    private Tensor Decode(Tensor vectors) => pixels.forward(decoder.forward(vectors).relu());
}
