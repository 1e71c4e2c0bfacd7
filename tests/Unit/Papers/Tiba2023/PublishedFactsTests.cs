using NUnit.Framework;
using Supermask.Measuring;
using Supermask.Papers.Tiba2023;
using Supermask.Papers.Tiba2023.Facts;

namespace Supermask.Unit.Papers.Tiba2023;

/// <summary>What the published tables give, worked out beside the program.</summary>
public sealed class PublishedFactsTests
{
    [TestCase("tasks won by classic, won by novel and tied in Tables 13 and 14", "5, 5, 0")]
    [TestCase("tasks won by classic, won by novel and tied in Tables 16 and 17", "6, 4, 0")]
    [TestCase("tasks won by classic, won by novel and tied in Tables 19 and 20", "5, 4, 1")]
    [TestCase("p-value of the paired t-test over the tasks of Tables 13 and 14", "0.83")]
    [TestCase("p-value of the paired t-test over the tasks of Tables 16 and 17", "0.29")]
    [TestCase("p-value of the paired t-test over the tasks of Tables 19 and 20", "0.68")]
    [TestCase("lead of the classic network in standard errors over the tasks of Tables 13 and 14", "0.23")]
    [TestCase("lead of the classic network in standard errors over the tasks of Tables 16 and 17", "1.12")]
    [TestCase("lead of the classic network in standard errors over the tasks of Tables 19 and 20", "0.43")]
    [TestCase("number of paired tests over published tasks that reject equality after Holm's correction", "0")]
    [TestCase("smallest metric in Table 14", "95.39")]
    [TestCase("largest metric in Table 13", "96")]
    [TestCase("number of wrong predictions in Table 19", "231")]
    [TestCase("number of wrong predictions in Table 20", "239")]
    [TestCase("largest gap between macro recall and accuracy in Tables 13, 14, 16 and 17", "0.06")]
    [TestCase("number of published F1 scores that differ from the harmonic mean of macro precision and recall by more than rounding", "2")]
    [TestCase("number of published F1 scores that reach the harmonic mean of macro precision and recall at best at an end of rounding", "10")]
    public void A_fact_is_the_one_worked_out_elsewhere(string name, string expected) =>
        Assert.That(Fact.Text(PublishedFacts.Book.Find(name)), Is.EqualTo(expected));

    [TestCase(10)]
    [TestCase(15)]
    public void A_table_without_tasks_is_refused(int table) =>
        Assert.That(() => Metric.Named("accuracy").Published(table), Throws.ArgumentException.With.Message.Contains("13, 14, 16"));

    [Test]
    public void A_metric_that_does_not_exist_is_refused() =>
        Assert.That(() => Metric.Named("loss"), Throws.ArgumentException.With.Message.Contains("recall"));
}
