using System.Globalization;
using System.Xml.Linq;
using NUnit.Framework;
using SkiaSharp;
using Supermask.Data;
using Supermask.Papers.Tiba2023.Report;
using Supermask.Reporting.Figures;
using Supermask.Tasks;

namespace Supermask.Unit.Reporting;

/// <summary>The figures of the images and of the tasks made of them.</summary>
public sealed class DataFigureTests
{
    private const string PngData = "data:image/png;base64,";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly Dataset Data = SyntheticEvidence.DataCalled("MNIST").Dataset;
    private static readonly DigitFigures Digits = new(Data.Train, SyntheticEvidence.Conditions);

    internal static IEnumerable<IFigure> OfTheData =>
    [
        Digits.Samples(), Digits.Permuted(), Digits.Rotated(), Digits.Partitioned(),
        ClassBars.Counts(Data, SyntheticEvidence.Conditions), ClassBars.Shares(Data, SyntheticEvidence.Conditions),
    ];

    [Test]
    public void The_samples_are_the_first_training_images_of_the_digits()
    {
        var images = Images(Digits.Samples(), scale: 4);
        Assert.That(images, Has.Length.EqualTo(Mnist.Classes));
        foreach (var (image, digit) in images.Select((image, digit) => (image, digit)))
        {
            Assert.That(image, Is.EqualTo(Sample(digit)), $"digit {digit}");
        }
    }

    [Test]
    public void Each_digit_stands_beside_its_permuted_version()
    {
        var images = Images(Digits.Permuted(), scale: 3);
        Assert.That(images, Has.Length.EqualTo(12));
        for (var pair = 0; pair < 6; pair++)
        {
            var permuted = new PermutedTasks().Map(pair / 3).Apply(new ImageSet(Sample(pair % 3), [0])).Pixels;
            Assert.That(images[2 * pair], Is.EqualTo(Sample(pair % 3)));
            Assert.That(images[(2 * pair) + 1], Is.EqualTo(permuted).And.Not.EqualTo(images[2 * pair]));
        }
    }

    [Test]
    public void One_digit_is_turned_by_the_angles_that_are_named()
    {
        var figure = Digits.Rotated();
        var images = Images(figure, scale: 7);
        Assert.That(images, Has.Length.EqualTo(3).And.Unique);
        Assert.That(images[0], Is.EqualTo(Sample(7)));
        Assert.That(images[1], Is.EqualTo(new Rotation(Mnist.Shape, 72).Nearest().Apply(new ImageSet(Sample(7), [7])).Pixels));
        Assert.That(Words(figure), Is.SupersetOf(new[] { "0°", "72°", "144°" }));
    }

    [Test]
    public void Every_partitioned_task_shows_its_two_digits()
    {
        var figure = Digits.Partitioned();
        var pairs = Enumerable.Range(0, 10).Select(PartitionedTasks.Digits).ToArray();
        Assert.That(Words(figure), Is.SupersetOf(pairs.Select(pair => $"{pair.First} and {pair.Second}")));
        var images = Images(figure, scale: 2);
        var expected = pairs.SelectMany(pair => new[] { Sample(pair.First), Sample(pair.Second) });
        Assert.That(images, Is.EqualTo(expected));
    }

    [Test]
    public void Bars_are_as_long_as_their_classes_are_large_and_say_so()
    {
        var figure = ClassBars.Counts(Data, SyntheticEvidence.Conditions);
        var counts = Data.Train.ClassCounts();
        var words = Words(figure);
        Assert.That(counts.Concat(Data.Test.ClassCounts()).Select(count => $"{count}"), Is.SubsetOf(words));
        var bars = XDocument.Parse(Draw(figure)).Descendants(Svg + "rect")
            .Where(bar => bar.Attribute("fill")?.Value == Ink.Measured.Light)
            .Select(bar => double.Parse(bar.Attribute("width")!.Value, CultureInfo.InvariantCulture)).Skip(1).ToArray();
        Assert.That(bars, Has.Length.EqualTo(2 * Mnist.Classes));
        var lengths = bars.Take(Mnist.Classes).Zip(counts, (bar, count) => bar / count).ToArray();
        Assert.That(lengths.Max(), Is.EqualTo(lengths.Min()).Within(0.001));
    }

    [Test]
    public void A_digit_without_an_image_is_named()
    {
        var noNine = new PartitionedTasks().Apply(0, Data.Train);
        Assert.That(
            () => new DigitFigures(noNine, SyntheticEvidence.Conditions),
            Throws.ArgumentException.With.Message.Contains("shows a 2"));
    }

    private static byte[] Sample(int digit) =>
        Data.Train.Image(Array.IndexOf(Data.Train.Labels, (byte)digit)).ToArray();

    private static string Draw(IFigure figure) => figure.Draw().ToSvg(figure.Title, figure.Alternative);

    private static string[] Words(IFigure figure) =>
        [.. XDocument.Parse(Draw(figure)).Descendants(Svg + "text").Select(text => text.Value)];

    // The images as they were before they were enlarged; every enlarged pixel has to be the same.
    private static byte[][] Images(IFigure figure, int scale) =>
        [.. XDocument.Parse(Draw(figure)).Root!.Descendants(Svg + "image").Select(image => Reduced(image, scale))];

    private static byte[] Reduced(XElement image, int scale)
    {
        var data = image.Attributes().Single(attribute => attribute.Name.LocalName == "href").Value;
        using var picture = SKBitmap.Decode(Convert.FromBase64String(data[PngData.Length..]));
        Assert.That((picture.Width, picture.Height), Is.EqualTo((scale * Mnist.Side, scale * Mnist.Side)));
        byte At(int x, int y) => picture.GetPixel(x, y).Red;
        var reduced = Enumerable.Range(0, Mnist.Pixels)
            .Select(pixel => At(pixel % Mnist.Side * scale, pixel / Mnist.Side * scale)).ToArray();
        Assert.That(Enumerable.Range(0, picture.Width * picture.Height)
            .Where(at => At(at % picture.Width, at / picture.Width)
                != reduced[(at / picture.Width / scale * Mnist.Side) + (at % picture.Width / scale)]), Is.Empty);
        return reduced;
    }
}
