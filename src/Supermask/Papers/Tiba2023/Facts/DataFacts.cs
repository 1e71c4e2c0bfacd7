using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Networks;
using Supermask.Papers.Tiba2023.SavedImages;
using Supermask.Tasks;

namespace Supermask.Papers.Tiba2023.Facts;

/// <summary>What can be found out about the images and the tasks made of them (3.4).</summary>
public static class DataFacts
{
    private const int BatchSize = 128;

    /// <summary>Facts about the images (3.4.1, 3.4.3).</summary>
    public static FactBook OfImages(DataStudy study) => new("the images", [.. OfImages(study.Dataset), .. SizeFacts.Of(study)]);

    /// <summary>
    /// The share of each digit in percent, <c>[10]</c>, with two decimals and ties away from zero as printed: 5949 of
    /// 60000 is 9.915, printed as 9.92 (Table 2).
    /// </summary>
    public static IEnumerable<decimal> Shares(ImageSet images) => images.ClassCounts()
        .Select(count => Math.Round(100m * count / images.Count, 2, MidpointRounding.AwayFromZero));

    private static IEnumerable<Fact> OfImages(Dataset data) =>
    [
        Fact.Of(
            "number of training images",
            "The images of the training set.",
            () => data.Train.Count),
        Fact.Of(
            "number of test images",
            "The images of the test set.",
            () => data.Test.Count),
        Fact.Of(
            "number of all images",
            "The images of both sets.",
            () => data.Train.Count + data.Test.Count),
        Fact.Of(
            "number of training batches of 128",
            "The batches of 128 that the training images make, the last of which may be smaller.",
            () => Batches(data.Train)),
        Fact.Of(
            "number of test batches of 128",
            "The batches of 128 that the test images make, the last of which may be smaller.",
            () => Batches(data.Test)),
        Fact.Of(
            "shape of every image",
            "The height and the width of an image in pixels.",
            () => $"{Mnist.Side} x {data.Train.Pixels.Length / data.Train.Count / Mnist.Side}"),
        Fact.Of(
            "smallest class of the training images",
            "The number of training images of the class that has the fewest.",
            () => data.Train.ClassCounts().Min()),
        Fact.Of(
            "largest class of the training images",
            "The number of training images of the class that has the most.",
            () => data.Train.ClassCounts().Max()),
        Fact.Of(
            "smallest class of the test images",
            "The number of test images of the class that has the fewest.",
            () => data.Test.ClassCounts().Min()),
        Fact.Of(
            "largest class of the test images",
            "The number of test images of the class that has the most.",
            () => data.Test.ClassCounts().Max()),
        Fact.Of(
            "smallest share of the training images",
            "The share of the smallest class in percent of the training images, with two decimals.",
            () => Text(Shares(data.Train).Min())),
        Fact.Of(
            "largest share of the training images",
            "The share of the largest class in percent of the training images, with two decimals.",
            () => Text(Shares(data.Train).Max())),
        Fact.Of(
            "smallest share of the test images",
            "The share of the smallest class in percent of the test images, with two decimals.",
            () => Text(Shares(data.Test).Min())),
        Fact.Of(
            "largest share of the test images",
            "The share of the largest class in percent of the test images, with two decimals.",
            () => Text(Shares(data.Test).Max())),
        Fact.Of(
            "normalised value of black",
            "What a network is given for a black pixel.",
            () => Normalised(0)),
        Fact.Of(
            "normalised value of white",
            "What a network is given for a white pixel.",
            () => Normalised(byte.MaxValue)),
        Fact.Of(
            "number of different training orders in three epochs",
            "How many different orders the training images are shuffled into in three epochs of one seed.",
            () => Enumerable.Range(0, 3).Select(epoch => TrainingOrder(data, epoch)).Distinct().Count()),
        Fact.Of(
            "number of test images predicted out of their order",
            "Of the first two batches of test images, those predicted otherwise in a batch than alone by a new network.",
            () => OutOfOrder(data.Test)),
        new(
            "class counts",
            "For each class: the class, its training images and its test images.",
            () => ByClass(data, images => images.ClassCounts().Select(count => (decimal)count))),
        new(
            "class shares",
            "For each class: the class, and its share in percent of the training and of the test images, with two decimals.",
            () => ByClass(data, Shares)),
    ];

    private static int Batches(ImageSet images) => (images.Count + BatchSize - 1) / BatchSize;

    private static string Normalised(byte grey) => ((double)GreyLevels.Normalised()[grey]).Show();

    private static string TrainingOrder(Dataset data, int epoch)
    {
        var order = StepLoop.ShuffledOrder(data.Train.Count, Randomness.Root(0).Derive("shuffle", epoch));
        return string.Join(' ', order);
    }

    // A batch is predicted in the order of the file when its images, predicted one at a time, give the same classes.
    private static int OutOfOrder(ImageSet images)
    {
        using var network = new MultitaskNetwork(new MlpPlan(), new Masking(), tasks: 1, Randomness.Root(0));
        var few = new ImageSet(images.Pixels[..(2 * BatchSize * Mnist.Pixels)], images.Labels[..(2 * BatchSize)]);
        byte[] Predicted(int batchSize) => Evaluator.Evaluate(network, few, StepKind.Fast, batchSize).Predictions;
        return Predicted(BatchSize).Zip(Predicted(1)).Count(pair => pair.First != pair.Second);
    }

    private static IReadOnlyList<IReadOnlyList<string>> ByClass(Dataset data, Func<ImageSet, IEnumerable<decimal>> of) =>
        [.. of(data.Train).Zip(of(data.Test)).Select((pair, digit) =>
            new[] { Text(digit), Text(pair.First), Text(pair.Second) })];

    private static string Text(decimal number) => number.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
