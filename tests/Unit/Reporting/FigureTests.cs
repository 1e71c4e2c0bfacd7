using System.Globalization;
using System.Xml.Linq;
using NUnit.Framework;
using SkiaSharp;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Measuring;
using Supermask.Measuring.Statistics;
using Supermask.Papers.Tiba2023.Report;
using Supermask.Reporting.Figures;

namespace Supermask.Unit.Reporting;

public sealed class FigureTests
{
    private const string PngData = "data:image/png;base64,";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly Lazy<OverlapStudy> Permuted = new(() => SyntheticStudies.Of("permuted", 3).Overlap);

    private static IEnumerable<IFigure> OfTheStudy =>
    [
        new OverlapScatter(Permuted.Value, SyntheticEvidence.Conditions),
        new MaskGrid(Permuted.Value, SyntheticEvidence.Conditions),
        new OverlapHeatMap(Permuted.Value, OverlapHeatMap.BoundOf([Permuted.Value]), SyntheticEvidence.Conditions),
    ];

    private static IEnumerable<IFigure> OfTheClaims => SyntheticEvidence.OfEveryKind.SelectMany(claim =>
        Enumerable.Range(0, claim.Criteria.Count).Select(index => CriterionFigure.Of(claim, index)).OfType<IFigure>());

    private static readonly Lazy<(IFigure Figure, string Svg)[]> Drawn = new(() =>
    [
        .. OfTheStudy.Concat(OfTheClaims).Concat(DataFigureTests.OfTheData).Concat(ApproachFigureTests.OfTheApproaches)
            .Select(figure => (figure, Draw(figure))),
    ]);

    private static IEnumerable<IFigure> All => Drawn.Value.Select(each => each.Figure);

    [Test]
    public void The_same_figure_gives_the_same_bytes_in_every_culture(
        [ValueSource(typeof(Cultures), nameof(Cultures.All))] CultureInfo culture)
    {
        foreach (var (figure, svg) in Drawn.Value)
        {
            Assert.That(Cultures.In(culture, () => Draw(figure)), Is.EqualTo(svg), figure.Id);
        }
    }

    [Test]
    public void Figures_are_self_contained_and_described()
    {
        foreach (var (figure, svg) in Drawn.Value)
        {
            var root = XDocument.Parse(svg).Root!;
            Assert.That(root.Element(Svg + "title")!.Value, Is.EqualTo(figure.Title));
            Assert.That(root.Element(Svg + "desc")!.Value, Is.EqualTo(figure.Alternative).And.Not.Empty);
            var links = root.Descendants().Attributes().Where(attribute => attribute.Name.LocalName == "href")
                .Select(attribute => attribute.Value).ToArray();
            var ids = root.Descendants().Attributes("id").Select(id => $"#{id.Value}").ToArray();
            Assert.That(ids, Is.Unique);
            Assert.That(links.Where(link => !link.StartsWith(PngData, StringComparison.Ordinal)), Is.SubsetOf(ids));
        }
    }

    [Test]
    public void Captions_state_seeds_data_and_machine() => Assert.That(
        All.Select(figure => figure.Caption),
        Is.All.Contains(" seed").And.All.Contains("MNIST").And.All.Contains("a processor"));

    // Words that ScottPlot draws have a place for each glyph, and vanish where there are no fonts.
    [Test]
    public void Words_do_not_depend_on_the_fonts_of_the_machine()
    {
        foreach (var (_, svg) in Drawn.Value)
        {
            var words = XDocument.Parse(svg).Descendants(Svg + "text").ToArray();
            Assert.That(words, Is.Not.Empty);
            Assert.That(words.Select(word => word.Attribute("x")!.Value), Has.None.Contains(","));
            Assert.That(words.Attributes("font-family"), Is.Empty);
        }
    }

    [Test]
    public void The_scatter_has_90_points_published_and_90_measured()
    {
        var points = XDocument.Parse(Draw(OfTheStudy.First())).Descendants(Svg + "ellipse")
            .CountBy(point => point.Attribute("fill")!.Value).ToDictionary();
        var expected = new Dictionary<string, int> { [Ink.Published.Light] = 90, [Ink.Measured.Light] = 90 };
        Assert.That(points, Is.EquivalentTo(expected));
    }

    [Test]
    public void The_mask_images_are_the_masks()
    {
        var root = XDocument.Parse(Draw(OfTheStudy.ElementAt(1))).Root!;
        var images = root.Descendants(Svg + "image")
            .Select(image => image.Attributes().Single(attribute => attribute.Name.LocalName == "href").Value)
            .Select(data => Convert.FromBase64String(data[PngData.Length..])).ToArray();
        var masks = Permuted.Value.Masks[0].Masks;
        Assert.That(images, Has.Length.EqualTo(masks.Count));
        foreach (var (bytes, mask) in images.Zip(masks))
        {
            using var picture = SKBitmap.Decode(bytes);
            Assert.That((picture.Height, picture.Width), Is.EqualTo((mask.Rows, mask.Columns)));
            var dark = picture.Pixels.Select(pixel => pixel.Red < 128);
            var ones = Enumerable.Range(0, mask.Length).Select(entry => mask[entry / mask.Columns, entry % mask.Columns]);
            Assert.That(dark.SequenceEqual(ones));
        }
    }

    [Test]
    public void The_heat_map_shows_the_mean_z_of_every_pair_in_both_orders()
    {
        var shown = XDocument.Parse(Draw(OfTheStudy.Last())).Descendants(Svg + "text")
            .Where(text => text.Attribute("fill") is not null).CountBy(text => text.Value).ToDictionary();
        var expected = Permuted.Value.Masks[0].Pairs
            .Select(pair => Permuted.Value.Masks.Average(masks => masks.Pair(pair.First, pair.Second).Z))
            .CountBy(z => (Math.Round(z, 1) + 0.0).ToString("0.0", CultureInfo.InvariantCulture).Replace('-', '−'))
            .ToDictionary(count => count.Key, count => 2 * count.Value);
        Assert.That(shown, Is.EquivalentTo(expected));
    }

    [Test]
    public void A_comparison_that_is_no_matter_of_a_number_has_no_figure()
    {
        var exact = SyntheticEvidence.Of("DATA-01", Criterion.Exactly("number of images", "70000", "70000", ""));
        Assert.That(CriterionFigure.Of(exact, 0), Is.Null);
    }

    [Test]
    public void One_seed_and_a_value_that_needs_no_seed_can_be_drawn()
    {
        var single = new Measurement("x", Units.Percent, [33.0]);
        var one = SyntheticEvidence.Of("E1-PERM-01", Criterion.Of(single, new WithinMargin(33, 1), ""));
        Assert.That(Draw(CriterionFigure.Of(one, 0)!), Does.Contain("measured").And.Not.Contains("each seed"));
        var none = SyntheticEvidence.Of("E1-ALL-10", Criterion.Of(Measurement.Certain("x", "", 0), new Below(0), ""));
        Assert.That(Draw(CriterionFigure.Of(none, 0)!), Does.Contain("claimed"));
        Assert.That(CriterionFigure.Of(none, 0)!.Caption, Does.StartWith("Depends on no seed"));
    }

    [Test]
    public void A_mean_that_is_no_number_has_no_figure()
    {
        var claim = SyntheticEvidence.OfEveryKind[2];
        var criterion = claim.Criteria[0] with { Interval = new Interval(double.NaN, double.NaN, double.NaN, 3) };
        Assert.That(CriterionFigure.Of(claim with { Criteria = [criterion] }, 0), Is.Null);
    }

    private static string Draw(IFigure figure) => figure.Draw().ToSvg(figure.Title, figure.Alternative);
}
