using System.Globalization;
using System.Text.RegularExpressions;
using NUnit.Framework;
using Reqnroll;
using Supermask.Forensics;
using Supermask.Session;

namespace Supermask.Steps;

/// <summary>Steps about what the published tables say by themselves.</summary>
[Binding]
public sealed partial class ForensicsSteps
{
    // The checks run once for all scenarios, and again only where they or the tables are others.
    private static readonly Lazy<IReadOnlyList<CheckReport>> Published = new(() => new ExaminationStore(SharedBench.Bench.Settings.RunsFolder)
        .OfDissertation(SharedBench.Bench.DataStudy));

    private CheckResult result = null!;

    [When(@"^the check ""([a-z-]+)"" looks at (Tables? .+)$")]
    public void TheCheckLooksAt(string check, string tables) => TheCheckLooksAt(check, "", tables);

    [When(@"^the check ""([a-z-]+)"" looks at the ([a-z-]+) of (Tables? .+)$")]
    public void TheCheckLooksAt(string check, string numbers, string tables) =>
        Look(check, numbers, tables, Published.Value.Single(report => report.Check.Id == Examination.Named(check).Id).Results);

    [When(@"^the check ""([a-z-]+)"" looks at the images and (Table \d+)$")]
    public void TheCheckLooksAtTheImages(string check, string table)
    {
        if (SharedBench.Bench.Data.IsStandIn)
        {
            Assert.Ignore("Needs MNIST: only drawn digits are there, and they decide nothing about the images.");
        }

        TheCheckLooksAt(check, table);
    }

    [Then("^it finds \"(.+)\"$")]
    public void ItFinds(string outcome) => Assert.That(result.Outcome.InWords(), Is.EqualTo(outcome), result.Found);

    [Then("^it says \"(.+)\"$")]
    public void ItSays(string text) => Assert.That(result.Found, Does.Contain(text));

    [Then(@"^its p-value is below (\d+(?:\.\d+)?)$")]
    public void ItsPValueIsBelow(double bound) => Assert.That(result.P, Is.LessThan(bound));

    [Then("^these rows do not fit:$")]
    public void TheseRowsDoNotFit(DataTable rows) => Assert.That(
        result.Rows.Select(row => (row.Row, row.Text)), Is.EqualTo(rows.Rows.Select(row => (row["row"], row["what is found"]))));

    // A result is about some tables: those whose numbers the step names, in any order.
    private void Look(string check, string numbers, string tables, IReadOnlyList<CheckResult> results)
    {
        var named = Number().Matches(tables).Select(match => $"Table {match.Value}").ToArray();
        result = results.FirstOrDefault(each => each.About.StartsWith(numbers, StringComparison.Ordinal)
                && Number().Matches(each.About).Select(match => $"Table {match.Value}").Order().SequenceEqual(named.Order()))
            ?? throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture,
                $"The check '{check}' has no result about {tables}. It has: {string.Join("; ", results.Select(each => each.About))}."));
        TestContext.Out.WriteLine(result.Found);
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
