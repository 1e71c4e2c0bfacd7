using System.Globalization;
using System.Xml.Linq;
using NUnit.Framework;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Methods.Novel;
using Supermask.Papers;
using Supermask.Papers.Tiba2023;
using Supermask.Papers.Tiba2023.Report;
using Supermask.Reporting;
using Supermask.Reporting.Figures;

namespace Supermask.Unit.Reporting;

/// <summary>Figures 29 to 40 and the accuracy matrix.</summary>
public sealed class ApproachFigureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly string[] Numbered = [.. Enumerable.Range(29, 12).Select(number => $"figure-{number}")];
    private static readonly string[] OfOneEpoch = [.. Numbered.Take(6)];
    private static readonly Lazy<ReportInput> EveryArm = new(() => SyntheticEvidence.Report([], SyntheticStudies.OfEveryArm(2)));

    private static readonly Lazy<IReadOnlyList<IFigure>> OfEveryArm = new(() => Figures(EveryArm.Value));

    internal static IReadOnlyList<IFigure> OfTheApproaches => OfEveryArm.Value;

    [Test]
    public void Every_figure_of_experiments_2_and_3_is_drawn_and_forgetting_beside_them() => Assert.That(
        OfTheApproaches.Select(figure => figure.Id),
        Is.EquivalentTo(Numbered.Concat(
            ["figure-forgetting-permuted", "figure-forgetting-rotated", "figure-forgetting-partitioned"])));

    [Test]
    public void With_the_classic_networks_of_one_seed_alone_there_are_the_figures_that_these_give()
    {
        var figures = Figures(SyntheticEvidence.Report([], SyntheticStudies.All(1)));
        Assert.That(figures.Select(figure => figure.Id).Where(id => !id.Contains("forgetting")), Is.EquivalentTo(OfOneEpoch));
        Assert.That(figures.Select(figure => Draw(figure)), Has.None.Contains("±").And.None.Contains("NaN").And.None.Contains("novel<"));
        Assert.That(figures.Select(figure => figure.Caption), Is.All.Contains("n = 1 seed;"));
    }

    [Test]
    public void With_the_novel_networks_alone_nothing_is_asked_of_the_classic_ones()
    {
        var novel = SyntheticStudies.OfEveryArm(1).Where(study => study.Arm.IsNovel()).ToArray();
        Assert.That(
            Figures(SyntheticEvidence.Report([], novel)).Select(figure => figure.Id),
            Is.EquivalentTo(new[] { "figure-32", "figure-33", "figure-34", "figure-36", "figure-38", "figure-40" }));
    }

    [Test]
    public void The_similarity_of_every_pair_stands_in_its_cells()
    {
        var runs = EveryArm.Value.StudyOf("rotated", Arms.Classic(1))!.Runs;
        var seeds = runs.Select(run => TaskSimilarity.OfFirstNorm(
            [.. run.Tasks.Select(task => task.Floats(TraceNames.Mean).ToArray())], new NovelMethod())).ToArray();
        var expected = Enumerable.Range(0, 100).Where(cell => cell / 10 != cell % 10)
            .Select(cell => seeds.Average(seed => seed[cell / 10, cell % 10]).ToString("0.00", CultureInfo.InvariantCulture));
        Assert.That(Words(Figure("figure-30")).Select(word => word.Value), Is.EqualTo(expected));
        Assert.That(Figure("figure-30").Caption, Does.Contain("with the units of each task shuffled"));
    }

    [Test]
    public void Bars_start_at_zero_and_are_as_long_as_their_values()
    {
        var studies = BothApproaches.Of(EveryArm.Value, 1).SelectMany(both => both.Studies);
        var bars = XDocument.Parse(Draw(Figure("figure-32"))).Descendants(Svg + "rect")
            .Where(bar => bar.Attribute("fill")?.Value == Ink.Measured.Light)
            .Select(bar => double.Parse(bar.Attribute("width")!.Value, CultureInfo.InvariantCulture)).Skip(1).ToArray();
        var perPoint = bars.Zip(studies, (bar, study) => bar / study.Measure("mean accuracy").Interval.Mean).ToArray();
        Assert.That(perPoint, Has.Length.EqualTo(6));
        Assert.That(perPoint.Max(), Is.EqualTo(perPoint.Min()).Within(0.001));
    }

    [Test]
    public void Published_seconds_are_told_but_not_drawn_on_the_axis()
    {
        Assert.That(PublishedMarks(Figure("figure-33")), Is.Empty);
        Assert.That(Draw(Figure("figure-33")), Does.Contain(">88.56<"));
        Assert.That(Figure("figure-33").Caption, Does.Contain("cannot be compared").And.Contains("timed in turns"));
        Assert.That(PublishedMarks(Figure("figure-34")), Has.Exactly(7).Items, "one a bar and one in the legend");
        Assert.That(Draw(Figure("figure-34")), Does.Contain(">0.5445<"));
    }

    [Test]
    public void Errors_have_a_colour_and_right_ones_have_none()
    {
        var confusion = MeanConfusion.Of(EveryArm.Value.StudyOf("permuted", Arms.Classic(2))!);
        var texts = XDocument.Parse(Draw(Figure("figure-35"))).Descendants(Svg + "text").ToArray();
        var right = texts.Where(text => text.Attribute("font-weight") is not null).Select(text => text.Value);
        Assert.That(right, Is.EqualTo(confusion.Classes.Select(digit => ConfusionText(confusion[digit, digit]))));
        var errors = Words(Figure("figure-35")).Select(text => text.Value).ToArray();
        Assert.That(errors, Has.Length.EqualTo(90));
        Assert.That(errors, Has.Some.EqualTo(ConfusionText(confusion[3, 4])).And.Some.EqualTo("0"));
    }

    [Test]
    public void Partitioned_tasks_have_a_matrix_each() => Assert.That(
        XDocument.Parse(Draw(Figure("figure-39"))).Descendants(Svg + "text").Select(text => text.Value)
            .Where(text => text.StartsWith("task ", StringComparison.Ordinal)),
        Is.EqualTo(Enumerable.Range(0, 10).Select(task => $"task {task}")));

    [Test]
    public void What_is_left_after_the_last_task_is_told_for_both_kinds_of_batch_norm()
    {
        var figure = OfTheApproaches.Single(figure => figure.Id == "figure-forgetting-permuted");
        var left = AccuracyMatrix.Of(EveryArm.Value.StudyOf("permuted", Arms.Classic(1))!).AfterTheLast;
        Assert.That(figure.Alternative, Does.Contain(left.ToString("0.00", CultureInfo.InvariantCulture)));
        Assert.That(figure.Caption, Does.Contain("batch norm per task, n = 2").And.Contains("one batch norm for all tasks, n = 2"));
        Assert.That(Words(figure), Has.Exactly(200).Items);
    }

    private static IFigure Figure(string id) => OfTheApproaches.Single(figure => figure.Id == id);

    private static IReadOnlyList<IFigure> Figures(ReportInput input) =>
        [.. AllPapers.Parts(input, SyntheticEvidence.Conditions)
            .Where(part => part.Id != "data" && !part.Id.StartsWith("overlap", StringComparison.Ordinal))
            .SelectMany(part => part.Figures)];

    private static IEnumerable<XElement> PublishedMarks(IFigure figure) => XDocument.Parse(Draw(figure)).Descendants()
        .Where(element => element.Attribute("stroke")?.Value == Ink.Published.Light);

    private static string ConfusionText(double count) => count.ToString("0.0", CultureInfo.InvariantCulture);

    // Words on coloured ground: the numbers of a heat map.
    private static XElement[] Words(IFigure figure) =>
        [.. XDocument.Parse(Draw(figure)).Descendants(Svg + "text").Where(text => text.Attribute("fill") is not null)];

    private static string Draw(IFigure figure) => figure.Draw().ToSvg(figure.Title, figure.Alternative);
}
