using NUnit.Framework;
using Supermask.Judging;
using Supermask.Judging.Deciding;
using Supermask.Papers.Tiba2023;
using Supermask.Session;
using Supermask.Unit.Reporting;

namespace Supermask.Unit.Judging;

/// <summary>Open claims are taken through the stages on drawn digits, with verdicts that a test sets in place of scenarios.</summary>
public sealed class DecideCourseTests
{
    private readonly string folder = Directory.CreateTempSubdirectory("supermask-").FullName;
    private readonly List<(int Seeds, string[] Claims)> judged = [];
    private readonly List<int> trained = [];
    private Workbench bench = null!;
    private Dictionary<(string Claim, int Seeds), Verdict> verdicts = [];

    [OneTimeSetUp]
    public async Task Open()
    {
        var given = new GivenSettings { Profile = "smoke", Runs = Path.Combine(folder, "runs") };
        bench = await Workbench.OpenAsync(Settings.From(given, name => name == Settings.ReportsVariable ? folder : null));
    }

    [OneTimeTearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [SetUp]
    public void Forget()
    {
        judged.Clear();
        trained.Clear();
        verdicts = [];
    }

    [Test]
    public void Decided_claims_are_left_alone_and_open_ones_go_on_to_their_budget()
    {
        verdicts = new()
        {
            [("E2-PART-05", 20)] = Verdict.NotReproduced,
            [("E2-PERM-05", 10)] = Verdict.DirectionHolds,
            [("E2-PERM-05", 20)] = Verdict.Reproduced,
        };
        var decisions = Decide("E2-PART-05", "E2-PERM-05", "E2-ROT-05");
        Assert.That(judged.Select(each => $"{each.Seeds}: {string.Join(' ', each.Claims)}"), Is.EquivalentTo(new[]
        {
            "20: E2-PART-05", "10: E2-PERM-05 E2-ROT-05", "20: E2-PERM-05 E2-ROT-05", "30: E2-ROT-05",
        }));
        Assert.That(decisions.Decided().Select(claim => claim.Id), Is.EqualTo(new[] { "E2-PART-05", "E2-PERM-05" }));
        Assert.That(decisions.Find("E2-PERM-05")!.Stages.Select(stage => stage.Seeds), Is.EqualTo(new[] { 10, 20 }));
        Assert.That(decisions.Find("E2-ROT-05")!.WhyOpen, Does.StartWith("its budget of 30 seeds is spent: "));
        Assert.That(decisions.Find("E2-PART-05")!.VerdictInWords, Is.EqualTo("Not reproduced"));
    }

    [Test]
    public void No_stage_begins_that_takes_longer_than_is_left()
    {
        var decisions = Decide(TimeSpan.FromMilliseconds(1), null, Claim("E2-PERM-05"));
        Assert.That(judged, Is.Empty);
        Assert.That(trained, Is.Empty);
        Assert.That(decisions.Find("E2-PERM-05")!.WhyOpen, Does.Contain("minutes do not suffice"));
        Assert.That(decisions.Find("E2-PERM-05")!.VerdictInWords, Is.EqualTo("Inconclusive"));
    }

    [Test]
    public void What_no_seed_adds_to_is_not_tried()
    {
        var decisions = Decide(TimeSpan.FromHours(1), null, Claim("E2-PERM-06") with { Prospect = null });
        Assert.That(judged, Is.Empty);
        Assert.That(decisions.Find("E2-PERM-06")!.WhyOpen, Does.Contain("rounds of timing"));
    }

    [Test]
    public void Scenarios_that_leave_no_evidence_end_it_with_what_to_do()
    {
        var course = new DecideCourse(new DecideBench(bench), TimeSpan.FromHours(1), _ => { }, (_, _) => { }, _ => { });
        Assert.That(
            () => course.Run([Claim("E2-ROT-07")], null),
            Throws.InstanceOf<InvalidDataException>().With.Message.Contains("E2-ROT-07").And.Message.Contains("make build"));
    }

    [Test]
    public void It_is_kept_and_read_as_long_as_its_runs_are_the_present_ones()
    {
        verdicts = new() { [("E2-PART-05", 20)] = Verdict.Reproduced };
        var file = new DecisionFile(new DecideBench(bench));
        var decisions = Decide("E2-PART-05", "E2-PERM-05");
        Assert.That(file.Write(decisions, record: false), Is.EqualTo(file.OwnPath));
        Assert.That(file.Read()!.Claims.Select(claim => claim.VerdictInWords), Is.EqualTo(new[] { "Reproduced", "Inconclusive" }));

        var again = Decide("E2-ROT-05");
        Assert.That(file.Write(again, record: true), Is.EqualTo(file.RecordedPath), "beside what is kept of others");
        Assert.That(file.Read()!.Claims.Select(claim => claim.Id), Is.EqualTo(new[] { "E2-ROT-05", "E2-PART-05", "E2-PERM-05" }));
        Assert.That(File.Exists(file.OwnPath), Is.False);

        var text = File.ReadAllText(file.RecordedPath);
        File.WriteAllText(file.RecordedPath, text.Replace(decisions.Claims[0].Runs, new string('0', 64), StringComparison.Ordinal));
        Assert.That(file.Read()!.Find("E2-PART-05"), Is.Null, "measured on other runs");
        File.WriteAllText(file.RecordedPath, "{");
        Assert.That(() => file.Read(), Throws.InstanceOf<InvalidDataException>().With.Message.Contains("supermask decide"));
        File.Delete(file.RecordedPath);
    }

    private Decisions Decide(params string[] claims) => Decide(TimeSpan.FromHours(1), null, [.. claims.Select(Claim)]);

    private Decisions Decide(TimeSpan budget, int? most, params ClaimEvidence[] claims)
    {
        var decide = new DecideBench(bench);
        return new DecideCourse(decide, budget, left => trained.Add(left.Count), (seeds, ids) => Judge(decide.At(seeds), seeds, ids), _ => { })
            .Run(claims, most);
    }

    private void Judge(Workbench at, int seeds, IReadOnlyList<string> ids)
    {
        judged.Add((seeds, [.. ids]));
        foreach (var id in ids)
        {
            at.Evidence.Write(Claim(id) with
            {
                Verdict = verdicts.GetValueOrDefault((id, seeds), Verdict.Inconclusive).InWords(),
                Provenance = at.Provenance,
                Runs = [.. Claim(id).Runs.Select(runs => at.RunsOf(runs.Variant, Arms.Classic(1), []))],
            });
        }
    }

    private ClaimEvidence Claim(string id)
    {
        var variant = id.Contains("PERM", StringComparison.Ordinal) ? "permuted" : id.Contains("ROT", StringComparison.Ordinal) ? "rotated" : "partitioned";
        return SyntheticEvidence.Open(id) with
        {
            Dataset = bench.Data.Name,
            Provenance = bench.Provenance,
            Runs = [bench.RunsOf(variant, Arms.Classic(1), [])],
            Prospect = new Prospect(Stages.MostSeeds([variant]), 0.5, 0.25),
        };
    }
}
