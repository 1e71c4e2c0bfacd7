using NUnit.Framework;
using Supermask.Judging.Calibration;
using Supermask.Session;

namespace Supermask.Unit.Judging;

/// <summary>What came of trying the judge is what it does now, and the page shows it.</summary>
public sealed class CalibrationTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "judge.md");
    private static readonly JudgeCalibration Kept = CalibrationFile.Read(Path.Combine(Repository.Root, "reports", "judge.json"));

    [Test]
    public void The_page_shows_what_came_of_it()
    {
        var page = File.ReadAllText(Page);
        Assert.That(page == CalibrationPage.Render(page, Kept), "docs/judge.md does not show reports/judge.json. To mend it: make judge");
    }

    [Test]
    public void A_sample_of_the_cells_comes_out_again()
    {
        const int Every = 37;
        foreach (var (fresh, kept) in new[]
        {
            (JudgeCalibration.Simulated(), Kept.Cells), (JudgeCalibration.InStages(), Kept.Staged), (JudgeCalibration.OfReal(Kept.Values), Kept.Real),
            (JudgeCalibration.OfReal(ControlSets.All), Kept.Control),
        })
        {
            Assert.That(fresh, Has.Count.EqualTo(kept.Count));
            foreach (var index in Enumerable.Range(0, kept.Count).Where(index => index % Every == 0 && kept[index].Comparisons < 10))
            {
                var (now, then) = (fresh[index].Value, kept[index]);
                Assert.That(now with { Percent = then.Percent }, Is.EqualTo(then), "what is tried changed; to mend it: make judge");
                Assert.That(now.Percent, Is.EqualTo(then.Percent), $"{then.Scatter}, {then.Question}: the judge changed; to mend it: make judge");
            }
        }
    }

    [Test]
    public void No_false_verdict_comes_in_more_than_6_percent_of_trials_without_a_reason() => Assert.That(
        Kept.Cells.Concat(Kept.Staged).Concat(Kept.Real)
            .Where(cell => cell.Percent.Values.Any(percent => percent > CalibrationCell.Allowed) && CalibrationPage.Why(cell).Length == 0)
            .Select(cell => $"{cell.Scatter}, {cell.Shape}, {cell.Question}, {cell.Comparisons}: {string.Join(' ', cell.Percent.Values)}"),
        Is.Empty);

    // One binomial standard error of 10,000 trials is 0.24 points. A single draw is judged by its own tail, and is named where it is not.
    [Test]
    public void Means_of_skewed_quantities_keep_their_level_at_every_tail_up_to_the_exponential() => Assert.That(
        Kept.Cells.Where(cell => cell is { Shape: Supermask.Measuring.Statistics.Shape.Skewed, Comparisons: 1 }
                && !cell.Scatter.StartsWith("lognormal", StringComparison.Ordinal) && !cell.Question.StartsWith("of a single run, which", StringComparison.Ordinal))
            .SelectMany(cell => cell.Percent.Where(entry => entry.Value > CalibrationCell.Allowed + 0.24).Select(entry => $"{cell.Scatter}, {cell.Question}, {cell.Comparisons}, {entry}")),
        Is.Empty);

    [Test]
    public void It_survives_its_file()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        CalibrationFile.Write(path, Kept);
        Assert.That(CalibrationFile.Text(CalibrationFile.Read(path)), Is.EqualTo(CalibrationFile.Text(Kept)));
        File.WriteAllText(path, "{");
        Assert.That(() => CalibrationFile.Read(path), Throws.InstanceOf<InvalidDataException>().With.Message.Contains("make judge"));
        File.Delete(path);
    }
}
