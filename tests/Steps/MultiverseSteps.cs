using NUnit.Framework;
using Reqnroll;
using Supermask.Multiverse;
using Supermask.Papers.Tiba2023.Readings;
using Supermask.Session;

namespace Supermask.Steps;

/// <summary>Steps about other readings of the source.</summary>
[Binding]
public sealed class MultiverseSteps
{
    private const string NotMeasured =
        "Other readings were not measured on runs of these sources and data, which takes hours: make multiverse";

    private MultiverseAnswers answers = null!;

    [Then("^these choices are open:$")]
    public void TheseChoicesAreOpen(DataTable rows) => Assert.That(
        OpenChoices.Space.Choices.Select(choice => (choice.Id, choice.Question, choice.Default.Name, Ids(choice.Exploratory.Select(level => level.Id)))),
        Is.EqualTo(rows.Rows.Select(row => (row["choice"], row["what is open"], row["default"], row["also looked at"]))));

    [Then(@"^the ([a-z-]+) design has (\d+) universes$")]
    public void TheDesignHas(string design, int universes) => Assert.That(Designs.Named(design, OpenChoices.Space), Has.Count.EqualTo(universes));

    [When("^the universes are ranked by their distance from the published numbers$")]
    [When("^the verdicts of the claims are compared between the universes$")]
    public void TheUniversesAreCompared()
    {
        var bench = SharedBench.Bench;
        if (bench.Settings.Universe is not null || new MultiverseFile(bench).Read() is not { } result)
        {
            Assert.Ignore(NotMeasured);
            return;
        }

        answers = new MultiverseAnswers(result, OpenChoices.Space);
    }

    [Then("^the nearest is \"(.+)\"$")]
    public void TheNearestIs(string universe) => Assert.That(answers.Best.Id, Is.EqualTo(universe));

    [Then("^with a seed left out these could be: \"(.*)\"$")]
    public void TheseCouldBe(string universes) =>
        Assert.That(Ids(answers.AsNear.Select(universe => universe.Id)), Is.EqualTo(universes));

    [Then(@"^the default comes in place (\d+) of (\d+)$")]
    public void TheDefaultComesInPlace(int place, int universes) =>
        Assert.That((answers.PlaceOfDefault, answers.Ranked.Count), Is.EqualTo((place, universes)));

    [Then("^these are the distances:$")]
    public void TheseAreTheDistances(DataTable rows)
    {
        foreach (var row in rows.CreateSet<Distance>())
        {
            var universe = answers.Result.Universes.Single(each => each.Id == row.Universe);
            Assert.That(universe.MeanDistance, Is.EqualTo(row.MeanDistance).Within(0.005), universe.Id);
            Assert.That(universe.Compatible, Is.EqualTo(row.Compatible), universe.Id);
            Assert.That(answers.Result.Compatible(universe, "novel"), Is.EqualTo(row.NovelOnes), universe.Id);
        }
    }

    [Then(@"^(\d+) of (\d+) claims get the same verdict in all universes$")]
    public void ClaimsGetTheSame(int same, int all) =>
        Assert.That((answers.Claims.Count(claim => claim.IsUnanimous), answers.Claims.Count), Is.EqualTo((same, all)));

    [Then(@"^(\d+) of them get the same verdict in all universes that could be the nearest$")]
    public void OfThemGetTheSame(int same) => Assert.That(answers.Claims.Count(answers.IsSettledByTheNearest), Is.EqualTo(same));

    [Then("^these claims get another verdict under these readings:$")]
    public void TheseClaimsGetAnother(DataTable rows) => Assert.That(
        answers.Claims.SelectMany(claim => claim.Others.Select(other => (claim.Id, claim.ByDefault, other.Verdict, Ids(other.Universes.Select(each => each.Id))))),
        Is.EquivalentTo(rows.Rows.Select(row => (row["claim"], row["by default"], row["verdict"], row["under"]))));

    private static string Ids(IEnumerable<string> ids) => string.Join(", ", ids);

    private sealed record Distance(string Universe, double MeanDistance, int Compatible, int NovelOnes);
}
