using NUnit.Framework;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Judging.Registration;
using Supermask.Measuring;
using Supermask.Papers;
using Supermask.Session;
using Supermask.Unit.Features;
using Supermask.Unit.Reporting;

namespace Supermask.Unit.Judging;

/// <summary>What was put down of a claim cannot be changed unseen.</summary>
public sealed class ClaimRegisterTests
{
    private const string Header = "Claims,Reading,Date,Commit,What,Why,Before,After,Hash\n";

    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("supermask-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void What_was_registered_is_no_problem_and_is_found_again()
    {
        Assert.That(Register().Register([Asked(margin: 0.25)], "c0ffee"), Is.EqualTo(1));
        Assert.That(Register().ProblemOf(Asked(margin: 0.25)), Is.Null);
        Assert.That(Register().Find(Asked(margin: 0.25))!.Commit, Is.EqualTo("c0ffee"));
    }

    [Test]
    public void A_claim_of_which_nothing_is_registered_may_ask_anything()
    {
        Assert.That(Register().ProblemOf(Asked(margin: 0.25)), Is.Null);
        Assert.That(Register().Find(Asked(margin: 0.25)), Is.Null);
    }

    [Test]
    public void Another_margin_or_another_number_of_seeds_is_refused_and_nothing_is_written()
    {
        Register().Register([Asked(margin: 0.25)], "c0ffee");
        var before = File.ReadAllText(Register().ClaimsPath);
        foreach (var changed in new[] { Asked(margin: 0.3), Asked(margin: 0.25, seeds: 4) })
        {
            Assert.That(Register().ProblemOf(changed), Does.Contain("E1-PERM-01").And.Contain("registered/changes.csv").And.Contain("./supermask claims register"));
            Assert.That(() => Register().Register([changed], "beef"), Throws.TypeOf<InvalidOptionsException>());
        }

        Assert.That(File.ReadAllText(Register().ClaimsPath), Is.EqualTo(before));
    }

    [Test]
    public void A_change_that_is_logged_is_taken_over_and_shown()
    {
        Register().Register([Asked(margin: 0.25)], "c0ffee");
        var hash = RegisteredClaim.Of(Asked(margin: 0.3), "").Hash;
        File.WriteAllText(Register().ChangesPath, $"{Header}E1-PERM-*,,2026-11-29,,wider,a reason,Reproduced,Reproduced,{hash}\n");
        Assert.That(Register().ProblemOf(Asked(margin: 0.3)), Does.Contain("is logged"), "until the register has it");
        Assert.That(Register().Register([Asked(margin: 0.3)], "beef"), Is.EqualTo(1));
        Assert.That(Register().ProblemOf(Asked(margin: 0.3)), Is.Null);
        Assert.That(Register().Find(Asked(margin: 0.3))!.Changes.Single().Why, Is.EqualTo("a reason"));
        Assert.That(Register().ProblemOf(Asked(margin: 0.25)), Is.Not.Null, "the way back is a change too");
    }

    [Test]
    public void Registering_again_leaves_commits_as_they_were()
    {
        Register().Register([Asked(margin: 0.25)], "c0ffee");
        Assert.That(Register().Register([Asked(margin: 0.25)], "beef"), Is.Zero);
        Assert.That(Register().Claims.Single().Commit, Is.EqualTo("c0ffee"));
    }

    [Test]
    public void Every_claim_of_every_paper_is_registered_and_every_logged_change_is_of_claims()
    {
        var register = new ClaimRegister(Path.Combine(Repository.Root, ClaimRegister.FolderName));
        var registered = register.Claims.Where(line => line.Reading.Length == 0).Select(line => line.Claim).ToHashSet();
        var toCome = RecordedClaims.Scenarios.Where(each => RecordedClaims.IsToCome(each.Scenario)).SelectMany(each => RecordedClaims.TagsOf(each.Scenario));
        Assert.That(AllPapers.Ledger.Entries.Select(entry => entry.Id).Except(toCome).Where(id => !registered.Contains(id)), Is.Empty);
        Assert.That(
            register.Changes.Where(change => !registered.Any(claim => change.IsAbout(claim, change.Reading))).Select(change => change.Claims),
            Is.Empty);
        Assert.That(
            register.Changes.Where(change => new[] { change.What, change.Why, change.Before, change.After, change.Date }.Any(text => text.Length == 0)),
            Is.Empty);
    }

    [Test]
    public void Every_own_statement_of_the_register_is_one_that_features_make()
    {
        var stated = RecordedClaims.Scenarios.SelectMany(each => RecordedClaims.NamesOf(each.Scenario)).Select(name => LedgerEntry.Own(name).Id).ToHashSet();
        var register = new ClaimRegister(Path.Combine(Repository.Root, ClaimRegister.FolderName));
        string[] own = [.. register.Claims.Select(line => line.Claim).Where(claim => claim.StartsWith("OWN-", StringComparison.Ordinal))];
        Assert.That(own, Is.Not.Empty);
        Assert.That(own.Where(claim => !stated.Contains(claim)), Is.Empty);
    }

    private ClaimRegister Register() => new(folder);

    private static ClaimEvidence Asked(double margin, int seeds = 3) => SyntheticEvidence.Of("E1-PERM-01", Criterion.Of(
        new Measurement("mean overlap", Units.Percent, [.. Enumerable.Range(0, seeds).Select(seed => 33 + (0.01 * seed))]),
        new WithinMargin(33, margin),
        "A reason."));
}
