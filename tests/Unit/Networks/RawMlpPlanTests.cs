using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning.Trained;
using Supermask.Methods.Ewc;
using Supermask.Networks;
using Supermask.Tasks;
using Supermask.Unit.Learning;
using Supermask.Unit.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Unit.Networks;

/// <summary>A network that sees raw grey levels does with normalised images what any other does with raw ones.</summary>
public sealed class RawMlpPlanTests
{
    private static readonly RawMlpPlan Raw = new() { Inputs = 6, Hidden = 5, Outputs = 3 };

    private static readonly MlpPlan Usual = new() { Inputs = 6, Hidden = 5, Outputs = 3, BatchNorm = false };

    [Test]
    public void Grey_levels_come_back_as_shares_of_255()
    {
        using var layer = new RawGreys();
        using var normalised = tensor(GreyLevels.Normalised());
        var expected = Enumerable.Range(0, 256).Select(level => level / 255.0);
        Assert.That(layer.forward(normalised).Numbers(), Is.EqualTo(expected).Within(1e-7));
    }

    [Test]
    public void It_answers_as_the_usual_network_of_the_same_weights_does_to_raw_images()
    {
        using var raw = new HeadedNetwork(Raw, Randomness.Root(4));
        using var usual = new HeadedNetwork(Usual, Randomness.Root(4));
        using var images = rand(4, Raw.Inputs);
        using var normalised = Normalised(images);
        Assert.That(raw.forward(normalised).Numbers(), Is.EqualTo(usual.forward(images).Numbers()).Within(1e-6));
    }

    [Test]
    public void So_it_does_with_normal_weights()
    {
        using var means = new HeadedModel(new HeadedNetwork(Raw, Randomness.Root(4)), HeadUse.Shared);
        using var model = new GaussianModel(means, 1e-12);
        using var images = rand(4, Raw.Inputs);
        var expected = means.Logits(ForwardPass.Of(images, 0)).Numbers();
        Assert.That(model.WithNoise(images, 0, new Draws(Randomness.Root(1))).Numbers(), Is.EqualTo(expected).Within(1e-5));
    }

    [Test]
    public void Its_information_is_that_of_raw_images()
    {
        var method = new EwcMethod { FisherImages = SmallRuns.Images.Train.Count, Heads = HeadUse.Shared };
        var run = SmallRuns.Of(method);
        run = run with { Network = new RawMlpPlan { Inputs = run.Network.Inputs, Hidden = 5, Outputs = run.Network.Outputs } };
        using var course = new StrategyCourse<EwcStrategy>(run, (model, context) => new(model, method, context));
        var images = course.ImagesOf(0);
        var found = new TaskFisher(course.Model, method, course.Context).Of(0, images);

        var (pixels, labels) = Pixels.Of(images, [.. Enumerable.Range(0, images.Count)]);
        using var fisher = new Fisher(method.Version, [.. course.Model.Network.HiddenLayers, course.Model.HeadOf(0)]);
        fisher.Add(pixels.Times(GreyLevels.StandardDeviation).Plus(GreyLevels.Mean), labels, () => 0);
        var expected = fisher.Mean().Select(part => part.Numbers().Max()).Max();
        Assert.That(found.Max(part => part.Numbers().Max()), Is.EqualTo(expected).Within(1).Percent);
    }

    private static Tensor Normalised(Tensor images) => images.Minus(GreyLevels.Mean).DividedBy(GreyLevels.StandardDeviation);
}
